// Loads the sources and tests as they are, in TypeScript, into this process.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STAND_IN = new URL('./vitest.ts', import.meta.url).href;

/** Marks the modules that a test loads a second time, as they are in the bundles. */
const AGAIN = '?again';
let isAgain = false;

/** @param again Whether the sources that tests load from now on are new ones, as they are in the bundles. */
export function loadAgain(again: boolean): void {
  isAgain = again;
}

/** Sources name the compiled file. Tests ask for Vitest and get the stand-in. */
export function loadTypeScript(): void {
  // In the copy with the faults, which is the working directory by now.
  const bundledZod = pathToFileURL(join(process.cwd(), 'src/codex/json/bundled-zod.ts')).href;
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL ?? '';
      if (parent.includes('/node_modules/')) return next(specifier, context);
      if (specifier === 'vitest' && parent !== STAND_IN) return { url: STAND_IN, shortCircuit: true };
      const again = parent.endsWith(AGAIN) || (isAgain && specifier.includes('/src/')) ? AGAIN : '';
      if (specifier === '#zod' && again !== '') return { url: bundledZod, shortCircuit: true };
      if (!specifier.startsWith('.')) return next(specifier, context);
      const source = new URL(specifier.replace(/\.js$/, '.ts'), parent).href;
      return existsSync(fileURLToPath(source)) ? next(source + again, context) : next(specifier, context);
    },
  });
}
