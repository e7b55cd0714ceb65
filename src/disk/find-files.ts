// Finds files below folders, in an order that does not depend on the disk. Opens no file and follows no link.
import { type Dirent, lstatSync, opendirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_LISTED } from '../contract/v1/limits.js';
import type { UnreadReason } from '../contract/v1/words.js';
import { isDenied, systemCode } from '../shared/errors.js';
import { compare } from '../shared/order.js';
import { type KeptFirst, keepFirst } from './bounded-sort.js';
import { MAX_DEPTH, MAX_FILES, MAX_FILES_IN_FOLDER, MAX_FOLDERS, MAX_PATH_LENGTH } from './limits.js';
import { withinReadBudget } from './read-budget.js';
import { yieldToEvents } from './yield-to-events.js';

export interface FoundFile {
  /** Contains no link, unless someone puts one there later. */
  readonly path: string;
  /** Relative to the root, `/` separators. */
  readonly relativePath: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes that the file takes up on the disk. */
  readonly onDisk: number;
  /** Milliseconds since 1970. A program that copies or unpacks a file may set it back. */
  readonly modifiedAt: number;
  /** Milliseconds since 1970 when the file came to this place or last changed in any way; never before `modifiedAt`. */
  readonly changedAt: number;
}

export interface UnreadPlace {
  readonly path: string;
  readonly reason: UnreadReason;
}

export interface Found {
  readonly files: FoundFile[];
  /** The first places that were not read, links last. */
  readonly unread: UnreadPlace[];
  /** The number of all such places, by reason. */
  readonly unreadCounts: ReadonlyMap<UnreadReason, number>;
}

/**
 * What follows from a file's name: read it, report it as an unsupported recording or as another file, or, for null,
 * skip it.
 */
export type Judgement = 'wanted' | 'unsupported' | 'other' | null;
export type Judge = (name: string) => Judgement;

export interface SearchPlan {
  /** Folders to search at any depth, relative to the root. A folder that does not exist counts as empty. */
  readonly folders: readonly string[];
  readonly judge: Judge;
  /**
   * Judges the files directly in the root, which are skipped without it. Files that it returns null for are not
   * reported.
   */
  readonly judgeInRoot?: Judge;
  /** Names of folders that are skipped at any depth. */
  readonly skippedFolders?: ReadonlySet<string>;
}

export interface FindLimits {
  readonly depth: number;
  readonly pathLength: number;
  readonly folders: number;
  readonly filesInFolder: number;
  readonly files: number;
  readonly unread: number;
}

const LIMITS: FindLimits = {
  depth: MAX_DEPTH,
  pathLength: MAX_PATH_LENGTH,
  folders: MAX_FOLDERS,
  filesInFolder: MAX_FILES_IN_FOLDER,
  files: MAX_FILES,
  unread: MAX_LISTED,
};

type Place = Pick<FoundFile, 'path' | 'relativePath'>;

/**
 * Finds the files of a plan. If there are too many, the deepest are left out first, then those whose names come first,
 * because the names are dates and these are the oldest.
 */
export async function findFiles(
  root: string,
  { folders, judge, judgeInRoot, skippedFolders = NO_NAMES }: SearchPlan,
  limits: FindLimits = LIMITS,
): Promise<Found> {
  const unreadCounts = new Map<UnreadReason, number>();
  const unread = keepFirst<UnreadPlace>(limits.unread, inListOrder, () => {});
  const report: Report = (path, reason) => {
    unreadCounts.set(reason, (unreadCounts.get(reason) ?? 0) + 1);
    unread.add({ path, reason });
  };
  const tooMany = ({ relativePath }: Place) => report(relativePath, 'too_many');
  const files = keepFirst<Place>(limits.files, newestFirst, tooMany);
  const top = { path: realpathSync.native(root), relativePath: '' };
  if (judgeInRoot !== undefined) {
    const inRoot = keepFirst<Place>(limits.filesInFolder, newestFirst, tooMany);
    await reportErrors('.', report, () => lookAround(top, judgeInRoot, inRoot, report));
    for (const file of inRoot.list()) files.add(file);
  }
  let [level, left] = [folders.map((folder) => placeIn(top, folder)), limits.folders];
  for (let depth = 0; level.length > 0; depth++) {
    left -= level.length;
    const next = keepFirst<Place>(Math.max(0, left), newestFirst, tooMany);
    for (const folder of level) {
      const inFolder = keepFirst<Place>(limits.filesInFolder, newestFirst, tooMany);
      if (depth > limits.depth || folder.relativePath.length > limits.pathLength)
        report(folder.relativePath, 'too_deep');
      else
        await reportErrors(folder.relativePath, report, () =>
          lookInto(folder, { judge, skippedFolders, next, files: inFolder, report }),
        );
      for (const file of inFolder.list()) files.add(file);
    }
    level = next.list();
  }
  const found = await withSizes(files.list(), report);
  const wanted = withinReadBudget(found, ({ relativePath }) => report(relativePath, 'too_large'));
  return { files: wanted, unread: unread.list(), unreadCounts };
}

type Report = (path: string, reason: UnreadReason) => void;

const NO_NAMES: ReadonlySet<string> = new Set();

/** These are listed last, because they hardly ever hide a session, and a flood of them must not hide the others. */
const LAST = ['link', 'other_file'];

export const unlikelyLast = (a: { readonly reason: string }, b: { readonly reason: string }): number =>
  Number(LAST.includes(a.reason)) - Number(LAST.includes(b.reason));
const inListOrder = (a: UnreadPlace, b: UnreadPlace) => unlikelyLast(a, b) || compare(a.path, b.path);
const newestFirst = (a: Place, b: Place) => compare(b.relativePath, a.relativePath);

const placeIn = ({ path, relativePath }: Place, name: string): Place => ({
  path: join(path, name),
  // The root itself has an empty name.
  relativePath: relativePath === '' ? name : `${relativePath}/${name}`,
});

interface Look {
  readonly judge: Judge;
  readonly skippedFolders: ReadonlySet<string>;
  readonly files: KeptFirst<Place>;
  readonly next: KeptFirst<Place>;
  readonly report: Report;
}

async function lookInto(folder: Place, look: Look): Promise<void> {
  const here = lstatSync(folder.path);
  if (!here.isDirectory())
    return look.report(folder.relativePath, here.isSymbolicLink() ? 'link' : 'not_a_file');
  for await (const entry of entriesOf(folder)) {
    const place = placeIn(folder, entry.name);
    if (entry.isDirectory()) {
      if (!look.skippedFolders.has(entry.name)) look.next.add(place);
    } else sort(entry, look.judge(entry.name), place, look);
  }
}

/** Looks at the files directly in the root, and not into its other folders. */
async function lookAround(root: Place, judge: Judge, files: KeptFirst<Place>, report: Report): Promise<void> {
  for await (const entry of entriesOf(root)) {
    const judgement = judge(entry.name);
    if (judgement !== null && !entry.isDirectory())
      sort(entry, judgement, placeIn(root, entry.name), { files, report });
  }
}

function sort(
  entry: Dirent,
  judgement: Judgement,
  place: Place,
  { files, report }: Pick<Look, 'files' | 'report'>,
): void {
  const reason = unreadReason(entry, judgement);
  if (reason !== null) report(place.relativePath, reason);
  else if (judgement === 'wanted') files.add(place);
}

async function* entriesOf(folder: Place): AsyncGenerator<Dirent> {
  const entries = opendirSync(folder.path, { bufferSize: 1024 });
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      await yieldToEvents();
      yield entry;
    }
  } finally {
    entries.closeSync();
  }
}

/** Bytes of the unit in which systems count the disk space of a file. */
const BLOCK = 512;

async function withSizes(places: readonly Place[], report: Report): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for (const { path, relativePath } of places.toReversed()) {
    await yieldToEvents();
    await reportErrors(relativePath, report, () => {
      const { mtimeMs, ctimeMs, size, blocks } = lstatSync(path);
      const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
      const times = { modifiedAt: mtimeMs, changedAt: Math.max(mtimeMs, ctimeMs) };
      files.push({ path, relativePath, name, size, onDisk: blocks * BLOCK, ...times });
    });
  }
  return files;
}

/**
 * Reports an error as an unread place. A file that was deleted since its folder was listed is not reported. If a name
 * is not UTF-8, the file cannot be opened by it and only seems to be deleted.
 */
async function reportErrors(relativePath: string, report: Report, look: () => unknown): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && !relativePath.includes('\uFFFD')) return;
    report(relativePath, isDenied(error) ? 'permission_denied' : 'unreadable');
  }
}

/** A link may lead to a folder, so it is reported whatever its name. */
function unreadReason(entry: Dirent, judgement: Judgement): UnreadReason | null {
  if (entry.isSymbolicLink()) return 'link';
  if (judgement === null) return null;
  if (!entry.isFile()) return judgement === 'other' ? 'other_file' : 'not_a_file';
  if (judgement === 'other') return 'other_file';
  return judgement === 'unsupported' ? 'unsupported_format' : null;
}
