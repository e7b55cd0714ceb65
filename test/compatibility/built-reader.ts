// Loads the reader as it is built: the sources name their imports as the built files are named.

const lib = (file: string): string => new URL(`../../lib/${file}`, import.meta.url).href;

export const builtReader: Promise<typeof import('../../src/index.js')> = import(lib('index.js'));
