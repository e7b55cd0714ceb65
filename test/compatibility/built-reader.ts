// Loads the reader as it is built: the sources name their imports as the built files are named.

/** Where a file of the build is, to be imported with the type of its source. */
export const built = (file: string): string => new URL(`../../lib/${file}`, import.meta.url).href;

export const builtReader: Promise<typeof import('../../src/index.ts')> = import(built('index.js'));
