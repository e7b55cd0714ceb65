// Decides for every name that git lists whether the file differs: first by stat and bytes, then in the form in which
// git stores it.
import { textId } from './blob-id.js';
import { compareFile, type FileComparison, type Verdict } from './compare-file.js';
import { conversionsOf } from './conversions.js';
import type { Listing } from './listing.js';
import { GitError } from './run-git.js';

/** Files that are compared in parallel: enough to keep the disk busy. */
const PARALLEL_FILES = 64;

/** @throws GitError; the signal's reason. */
export async function verdictsOf(
  { inBase, inIndex, untracked, autocrlf }: Listing,
  comparison: FileComparison,
): Promise<ReadonlyMap<string, Verdict>> {
  const { git, signal } = comparison;
  const verdicts = new Map<string, Verdict>();
  const judge = (names: Iterable<string>, verdictOf: (name: string) => Promise<Verdict>) =>
    inBatches([...names], signal, async (name) => {
      verdicts.set(name, await orUndecided(() => verdictOf(name)));
    });

  await judge(new Set([...inBase.keys(), ...inIndex.keys()]), (name) =>
    compareFile(name, inBase.get(name), inIndex.get(name), comparison),
  );
  for (const name of untracked.map((each) => each.replace(/\/$/, '')))
    if (!verdicts.has(name)) verdicts.set(name, 'different');

  const unlike = [...verdicts].flatMap(([name, verdict]) => (verdict === 'other_bytes' ? name : []));
  const conversions = await conversionsOf(unlike, git, autocrlf);
  await judge(unlike, async (name) => {
    const conversion = conversions.get(name);
    if (conversion === 'program') return 'undecided';
    return conversion === 'line_endings' ? compareText(name, inBase.get(name)?.oid, comparison) : 'different';
  });
  return verdicts;
}

async function compareText(
  name: string,
  oid: string | undefined,
  { tree, algorithm }: FileComparison,
): Promise<Verdict> {
  const there = await tree.look(name);
  if (!there?.isFile()) return 'different';
  return (await textId(tree.pathOf(name), there, algorithm)) === oid ? 'same' : 'different';
}

/** Keeps one unreadable file or broken submodule from hiding all others. */
async function orUndecided(verdict: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await verdict();
  } catch (error) {
    if (error instanceof GitError && error.problem !== 'git_failed') throw error;
    return 'undecided';
  }
}

async function inBatches(
  names: readonly string[],
  signal: AbortSignal,
  work: (name: string) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < names.length; from += PARALLEL_FILES) {
    signal.throwIfAborted();
    await Promise.all(names.slice(from, from + PARALLEL_FILES).map(work));
  }
}
