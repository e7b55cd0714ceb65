// What the reader knows of kinds, for the tests and for the tools that run without vitest: those need the build,
// because Node does not find a source file under the name of its build.
const inVitest = process.env.VITEST !== undefined;
const built = (file: string) => import(new URL(`../../lib/codex/${file}`, import.meta.url).href);

export const { kinds }: typeof import('../../src/codex/kinds/index.ts') = await (inVitest
  ? import('../../src/codex/kinds/index.ts')
  : built('kinds/index.js'));

export const { ALIASES }: typeof import('../../src/codex/json/envelope.ts') = await (inVitest
  ? import('../../src/codex/json/envelope.ts')
  : built('json/envelope.js'));
