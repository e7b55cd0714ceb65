import { expect, it } from 'vitest';
import { LOOK_RULES, type LookRule } from '../../src/contract/v1/look-rules.ts';
import { createLooker } from '../../src/look/look.ts';
import { command, inSession, sessionStarted } from '../report/samples.ts';
import { type Labelled, labelled, scoreOf } from './corpus.ts';

async function rulesOf({ command: text, shell }: Labelled): Promise<LookRule[]> {
  const option = shell === 'cmd' ? '/c' : '-Command';
  const [start, record] = inSession(
    's',
    sessionStarted(),
    command(text, shell === null ? {} : { argv: [`${shell}.exe`, option, text] }),
  );
  if (start === undefined || record === undefined) throw new Error('No records');
  const found = (await createLooker().look([start, record])).get(record)?.findings ?? [];
  return LOOK_RULES.filter((rule) => found.some((finding) => finding.rule === rule));
}

const scoreFile = async (...files: string[]) =>
  scoreOf(
    await Promise.all(
      files.flatMap(labelled).map(async (each) => ({ labelled: each, found: await rulesOf(each) })),
    ),
  );

it('each rule finds what it must, and not what it must not, in commands written for the test', async () => {
  expect(await scoreFile('own.tsv')).toEqual({ precision: 1, recall: 1, wrong: [], missed: [] });
});

it('rules find what they must in commands of PowerShell and cmd', async () => {
  expect(await scoreFile('windows.tsv')).toEqual({ precision: 1, recall: 1, wrong: [], missed: [] });
});

it('in a thousand commands of others, 95 of 100 findings are right and 95 of 100 are found', async () => {
  const { precision, recall, wrong, missed } = await scoreFile('tldr.tsv', 'nl2bash.tsv');

  if (process.env.SHOW_SCORE) console.log({ precision, recall, wrong, missed });
  expect(precision).toBeGreaterThan(0.95);
  expect(recall).toBeGreaterThan(0.95);
});
