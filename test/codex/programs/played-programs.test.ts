// Programs are run for real, and what is said of them is held against what they did: no action is made up, and none is
// lost without a sign.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountFor, type InnerAction } from '../../../src/codex/programs/account.ts';
import { loadParser } from '../../../src/codex/programs/read-program.ts';
import { programs } from './generated-programs.ts';
import { HAND_MADE } from './hand-made-programs.ts';
import { type Played, play } from './play-program.ts';

/**
 * How many programs are made up. The usual ones are the same in each run; PLAYED_PROGRAMS=5000 makes others. Of 10,000
 * programs about one is judged wrong: a command in a branch still runs, and nothing shows whether the branch was taken,
 * or a command that was refused is run again, and only a word of its result is printed.
 */
const RUNS = Number(process.env.PLAYED_PROGRAMS ?? 0);

const parse = await loadParser();

/** Settings that an action may leave out. */
const wordsOf = ({ tool, input, end }: InnerAction): string => {
  if (typeof input !== 'object' || input === null) return JSON.stringify([tool, input, end]);
  const { yield_time_ms: _, session_id: __, ...rest } = input as Readonly<Record<string, unknown>>;
  return JSON.stringify([tool, rest, end]);
};

interface Judged {
  readonly verdict: string;
  /** Actions that the program did not do. */
  readonly invented: readonly string[];
  /** Calls that have neither an item nor an action, though the program counts as recorded whole. */
  readonly lost: readonly string[];
}

function judge({ run, items, unrecorded, calls }: Played): Judged {
  const [account] = accountFor([run], items);
  if (account === undefined) throw new Error('there is no account');
  const left = unrecorded.map(wordsOf);
  const invented = account.actions.map(wordsOf).filter((action) => {
    const index = left.indexOf(action);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const { verdict } = account;
  if (verdict === 'empty' && calls > 0) left.push('every call');
  return { verdict, invented, lost: verdict === 'partly' ? [] : left };
}

async function judged(source: string): Promise<Judged | null> {
  const played = await play(source, parse);
  return played === null ? null : judge(played);
}

it('no action of made-up programs is invented or lost without a trace', async () => {
  await fc.assert(
    fc.asyncProperty(programs, async (source) => {
      const { invented = [], lost = [] } = (await judged(source)) ?? {};
      expect({ invented, lost }).toEqual({ invented: [], lost: [] });
    }),
    RUNS > 0 ? { numRuns: RUNS } : { numRuns: 200, seed: 1 },
  );
});

it.each(HAND_MADE)(
  'no action of a program with %s is invented or lost without a trace',
  async (_, source) => {
    expect(await judged(source)).toMatchObject({ invented: [], lost: [] });
  },
);
