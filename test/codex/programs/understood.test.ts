// What is understood of many programs, as a golden: `npx vitest run -u test/codex/programs/understood.test.ts` writes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accountFor } from '../../../src/codex/programs/account.ts';
import { loadParser, readProgram } from '../../../src/codex/programs/read-program.ts';
import { HAND_MADE } from './hand-made-programs.ts';
import { understood } from './notation.ts';
import { play } from './play-program.ts';

const parse = await loadParser();
const golden = (name: string) => join(import.meta.dirname, 'golden', name);

/** Made once by `generated-programs.ts`, and kept, so that they are the same in each run. */
const MADE_UP = readFileSync(join(import.meta.dirname, 'made-up-programs.txt'), 'utf8')
  .trimEnd()
  .split('\n---\n');

function readingOf(source: string): string {
  const program = readProgram(source, parse);
  return `${source}\n\n${program === null ? 'no program' : understood(program).replace(/^/gm, '  ')}\n`;
}

async function accountOf(source: string): Promise<string> {
  const played = await play(source, parse);
  const [account] = played === null ? [] : accountFor([played.run], played.items);
  const actions = account?.actions.map((action) => `  ${JSON.stringify(action)}\n`) ?? [];
  return `${source}\n\n  ${account?.verdict}, with ${played?.items.length} items\n${actions.join('')}`;
}

it('the calls of programs are understood as before, however they are written', async () => {
  const readings = HAND_MADE.map(([title, source]) => `# ${title}\n\n${readingOf(source)}`);
  await expect(readings.join('\n')).toMatchFileSnapshot(golden('hand-made.txt'));
});

it('the calls of made-up programs are understood as before', async () => {
  await expect(MADE_UP.map(readingOf).join('\n')).toMatchFileSnapshot(golden('made-up.txt'));
});

it('made-up programs that were run have the actions that they had before', async () => {
  const accounts: string[] = [];
  for (const source of MADE_UP) accounts.push(await accountOf(source));
  await expect(accounts.join('\n')).toMatchFileSnapshot(golden('made-up-accounts.txt'));
});
