// The command line: npm run fuzz -- [--minutes N] [--seed TEXT] [--keep] | --replay FILE
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { built } from '../compatibility/built-reader.ts';
import { type Finding, fuzz } from './campaign.ts';
import { createExecutor, type Executor } from './executor.ts';
import { addToCorpus, corpus, readInput, writeFinding } from './findings.ts';
import type { Input } from './input.ts';
import { smallestReaching } from './keep.ts';
import { coverageTable } from './report.ts';
import { seeds } from './seeds.ts';
import { shrink } from './shrink.ts';

const { kinds, ignored }: typeof import('../../src/codex/kinds/index.ts') = await import(
  built('codex/kinds/index.js')
);

/** Exit codes: 0 nothing was found, 1 a promise was broken. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: randomUUID().slice(0, 8) },
      keep: { type: 'boolean', default: false },
      replay: { type: 'string' },
    },
  });
  const executor = createExecutor();
  try {
    if (values.replay !== undefined) return await replay(values.replay, executor);
    const minutes = Number(values.minutes);
    if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no time`);
    return await run(minutes, values.seed, values.keep, executor);
  } finally {
    executor.close();
  }
}

async function run(minutes: number, seed: string, keep: boolean, executor: Executor): Promise<number> {
  const start = [...corpus().map(({ input }) => input), ...seeds()];
  const plan = {
    seed,
    until: Date.now() + minutes * 60_000,
    start,
    kinds: [...kinds.keys(), ...Object.keys(ignored)],
  };
  console.log(`seed ${seed}, ${start.length} inputs to start from, ${minutes} min`);
  const shown = new Map<string, number>();
  const { executions, reaching } = await fuzz(plan, executor, (finding) => tell(finding, shown, executor));
  console.log(coverageTable(await executor.coverage()));
  const findings = [...shown.values()].reduce((all, one) => all + one, 0);
  console.log(
    `${executions} executions, ${reaching.length} inputs reached something new, ${findings} findings`,
  );
  if (keep)
    for await (const input of smallestReaching(start, reaching)) console.log(`kept ${addToCorpus(input)}`);
  return findings === 0 ? 0 : 1;
}

/** What tells one finding from another: the promise, and of an exception where it came from. */
const signatureOf = ([first = '']: readonly string[]) =>
  first.startsWith('the export ends')
    ? first.replaceAll(/\d+/g, '').slice(0, 300)
    : (first.split(':')[0] ?? '');

/** Of one promise: the next may be of another cause. */
const MOST_SHOWN = 3;

async function tell(
  { input, broken }: Finding,
  shown: Map<string, number>,
  executor: Executor,
): Promise<void> {
  const signature = signatureOf(broken);
  const times = shown.get(signature) ?? 0;
  shown.set(signature, times + 1);
  if (times >= MOST_SHOWN) return;
  const isSame = async (smaller: Input) =>
    signatureOf((await executor.execute(smaller)).broken) === signature;
  const isQuick = !/^(?:an end|a living process)/.test(signature);
  const file = writeFinding(isQuick ? await shrink(input, isSame) : input, broken);
  console.log(`BROKEN ${broken.join('\n       ').slice(0, 3000)}\n       npm run fuzz -- --replay ${file}`);
}

async function replay(path: string, executor: Executor): Promise<number> {
  const { broken } = await executor.execute(readInput(path));
  for (const promise of broken) console.log(`BROKEN ${promise}`);
  if (broken.length === 0) console.log('no promise is broken');
  return broken.length === 0 ? 0 : 1;
}

process.exitCode = await main();
