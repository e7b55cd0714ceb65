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

    // What is asked at once cannot wait for ever, but long enough that the action looks up before it goes on.
    const actAtOnce = () => {
      if (isDone) return;
      act();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    };
    fs.readSync = (...args) => {
      if (isLate(args[4])) actAtOnce();
      return original.readSync(...args);
    };
    fs.openSync = (...args) => {
      if (isIt(args[0])) actAtOnce();
      return original.openSync(...args);
    };
    fs.appendFile = (...args) => {
      Promise.resolve(isIt(args[0]) ? act() : undefined).then(() => original.appendFile(...args));
    };
    syncBuiltinESMExports();
  `;
}
