// Loads the sources and tests as they are, in TypeScript, into this process.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const STAND_IN = new URL('./vitest.ts', import.meta.url).href;

/** Sources name the compiled file. Tests ask for Vitest and get the stand-in. */
export function loadTypeScript(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL ?? '';
      if (parent.includes('/node_modules/')) return next(specifier, context);
      if (specifier === 'vitest' && parent !== STAND_IN) return { url: STAND_IN, shortCircuit: true };
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
      const source = new URL(specifier.replace(/\.js$/, '.ts'), parent).href;
      return existsSync(fileURLToPath(source)) ? next(source, context) : next(specifier, context);
    },
  });
}
