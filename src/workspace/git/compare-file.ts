// Decides whether one file on disk equals what the base has under its name.
import type { BigIntStats } from 'node:fs';
import { type Algorithm, blobId } from './blob-id.js';
import type { Settings } from './conversions.js';
import { type IndexEntry, LINK, type Seen, SUBMODULE, type TreeEntry } from './entries.js';
import { findRepository } from './find-repository.js';
import type { Git } from './run-git.js';
import type { WorkTree } from './work-tree.js';

/** `other_bytes`: it differs, unless git stores it in another form. */
export type Verdict = 'same' | 'different' | 'other_bytes' | 'undecided';

export interface FileComparison extends Pick<Settings, 'fileMode' | 'symlinks'> {
  readonly tree: WorkTree;
  readonly git: Git;
  readonly algorithm: Algorithm;
  /** When the index was written, in nanoseconds since 1970. */
  readonly indexTime: bigint;
  readonly signal: AbortSignal;
}

export async function compareFile(
  name: string,
  base: TreeEntry | undefined,
  index: IndexEntry | undefined,
  comparison: FileComparison,
): Promise<Verdict> {
  const there = await comparison.tree.look(name);
  if ((base ?? index)?.mode === SUBMODULE) return compareSubmodule({ name, base, index, there }, comparison);
  if (there === null) return isMissed(base, index) ? 'different' : 'same';
  if (base === undefined) return there.isDirectory() ? 'same' : 'different';
  if (hasOtherMode(there, base, comparison)) return 'different';
  if (index?.seen && isAsSeen(there, index.seen, comparison.indexTime))
    return index.oid === base.oid ? 'same' : 'different';
  const { tree, algorithm, signal } = comparison;
  if ((await blobId(tree.pathOf(name), there, algorithm, signal)) === base.oid) return 'same';
  return base.mode === LINK ? 'different' : 'other_bytes';
}

/** Whether the type or the executable bit differs from the base: it is a link instead of a file, for example. */
function hasOtherMode(
  there: BigIntStats,
  { mode }: TreeEntry,
  { fileMode, symlinks }: FileComparison,
): boolean {
  if (!there.isFile() && !there.isSymbolicLink()) return true;
  // If the disk has no links, git writes the target into a file.
  const isLink = there.isSymbolicLink() || (mode === LINK && !symlinks);
  if (isLink !== (mode === LINK)) return true;
  const isExecutable = (there.mode & 0o100n) !== 0n;
  return fileMode && there.isFile() && isExecutable !== (mode === '100755');
}

const isMissed = (base: TreeEntry | undefined, index: IndexEntry | undefined) =>
  base !== undefined && !(index?.isSkipped === true && index.oid === base.oid);

/**
 * Whether a file is as the index last saw it. Decides as git does: a file that is not older than the index, to the
 * nanosecond, may have changed since.
 */
function isAsSeen(there: BigIntStats, { ctime, mtime, size }: Seen, indexTime: bigint): boolean {
  return (
    there.mtimeNs < indexTime &&
    there.size % 2n ** 32n === BigInt(size) &&
    timeOf(there.mtimeNs) === mtime &&
    timeOf(there.ctimeNs) === ctime
  );
}

const SECOND = 1_000_000_000n;
const timeOf = (nanoseconds: bigint) => `${nanoseconds / SECOND}:${nanoseconds % SECOND}`;

interface Submodule {
  readonly name: string;
  readonly base: TreeEntry | undefined;
  readonly index: IndexEntry | undefined;
  /** What is on the disk. */
  readonly there: BigIntStats | null;
}

/** Compares the commit that the submodule is at. Differences inside it belong to its own repository. */
async function compareSubmodule(
  { name, base, index, there }: Submodule,
  { tree, git }: FileComparison,
): Promise<Verdict> {
  if (there === null) return isMissed(base, index) ? 'different' : 'same';
  if (base === undefined || !there.isDirectory()) return 'different';
  const repository = await findRepository(tree.pathOf(name).toString(), 'here');
  // A submodule that was never initialised is an empty folder.
  const oid =
    repository === null
      ? index?.oid
      : (await git.in(repository).run(['rev-parse', '--verify', '--quiet', 'HEAD'], '', true)).trim();
  return oid === base.oid ? 'same' : 'different';
}
