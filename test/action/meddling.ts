// The built action with something done to it first or meanwhile, in its own process: see each.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLE } from './built-action.ts';

/** A bundle that runs this code, then the action. */
export async function actionAfter(temp: string, code: string): Promise<string> {
  const bundle = join(temp, `after-${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(bundle, `${code}\nawait import(${JSON.stringify(BUNDLE)});\n`);
  return bundle;
}

/**
 * Code that does something at one moment: when the action reads past the first mebibyte of a file, or opens a
 * file whose path ends in `opens`. It has `path`, `fs`, and `never`, a promise to give where a phase must last.
 */
export function once(moment: 'reads' | { readonly opens: string }, doThis: string): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const never = new Promise(() => setInterval(() => {}, 1000));
    const original = { ...fs };
    let isDone = false;
    const act = () => {
      if (isDone) return undefined;
      isDone = true;
      ${doThis}
    };
    const isLate = (at) => ${moment === 'reads'} && Number(at) >= 1024 * 1024;
    const isIt = (path) => String(path).endsWith(${JSON.stringify(moment === 'reads' ? '/' : moment.opens)});

    const handle = Object.getPrototypeOf(await fs.promises.open(process.execPath));
    const { read } = handle;
    handle.read = async function (...args) {
      if (isLate(args[3])) await act();
      return read.apply(this, args);
    };
    fs.read = (...args) => {
      Promise.resolve(isLate(args[4]) ? act() : undefined).then(() => original.read(...args));
    };
    const { open, appendFile } = fs.promises;
    fs.promises.open = async (...args) => {
      if (isIt(args[0])) await act();
      return open(...args);
    };
    fs.promises.appendFile = async (...args) => {
      if (isIt(args[0])) await act();
      return appendFile(...args);
    };
    syncBuiltinESMExports();
  `;
}
