// Folders to files, in an order that does not depend on the disk. Opens nothing; follows no link.
import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../errors.js';

export interface FoundFile {
  readonly path: string;
  /** Relative to the root, `/` separators. */
  readonly shown: string;
  readonly name: string;
  /** Milliseconds since 1970. Whoever copies or unpacks a file may set it back. */
  readonly modifiedAt: number;
  /** The same, or later: when the file came to this place, or was last touched in any way. */
  readonly changedAt: number;
}

export type NotRead =
  | 'link'
  | 'not_a_file'
  | 'permission_denied'
  | 'unsupported_format'
  | 'too_deep'
  | 'unreadable';

export interface Found {
  readonly files: FoundFile[];
  readonly unread: { readonly path: string; readonly reason: NotRead }[];
}

/** Codex's folders are four deep; a tree that is deeper was not made by it. */
const DEEPEST = 16;

/**
 * @param folders Where to look, relative to `root`; one that does not exist is empty.
 * @param judge What a file is by its name: read, reported as unsupported, or none of our business.
 */
export async function findFiles(
  root: string,
  folders: readonly string[],
  judge: (name: string) => 'wanted' | 'unsupported' | null,
): Promise<Found> {
  const found: Found = { files: [], unread: [] };
  for (const folder of folders) await walk(join(root, folder), folder, 0, judge, found);
  found.files.sort((a, b) => (a.shown < b.shown ? -1 : 1));
  found.unread.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...found, files: withoutTwins(found.files) };
}

async function walk(
  path: string,
  shown: string,
  depth: number,
  judge: (name: string) => 'wanted' | 'unsupported' | null,
  found: Found,
): Promise<void> {
  const report = (place: string, reason: NotRead) => found.unread.push({ path: place, reason });
  await orReport(shown, found, async () => {
    const here = await fs.lstat(path);
    if (!here.isDirectory()) return report(shown, here.isSymbolicLink() ? 'link' : 'not_a_file');
    if (depth > DEEPEST) return report(shown, 'too_deep');
    for await (const entry of await fs.opendir(path)) {
      const [inner, innerShown] = [join(path, entry.name), `${shown}/${entry.name}`];
      if (entry.isDirectory()) {
        await walk(inner, innerShown, depth + 1, judge, found);
        continue;
      }
      const judgement = judge(entry.name);
      const reason = unreadReason(entry, judgement);
      if (reason !== null) report(innerShown, reason);
      else if (judgement === 'wanted') {
        await orReport(innerShown, found, async () => {
          const { mtimeMs, ctimeMs } = await fs.lstat(inner);
          const times = { modifiedAt: mtimeMs, changedAt: Math.max(mtimeMs, ctimeMs) };
          found.files.push({ path: inner, shown: innerShown, name: entry.name, ...times });
        });
      }
    }
  });
}

/** What is gone since its folder named it is no loss. A name that is no UTF-8 cannot be asked for again. */
async function orReport(shown: string, { unread }: Found, look: () => Promise<unknown>): Promise<void> {
  try {
    await look();
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' && !shown.includes('\uFFFD')) return;
    unread.push({
      path: shown,
      reason: code === 'EACCES' || code === 'EPERM' ? 'permission_denied' : 'unreadable',
    });
  }
}

/** A link may stand for a folder, so it is reported whatever its name. */
function unreadReason(entry: Dirent, judgement: 'wanted' | 'unsupported' | null): NotRead | null {
  if (entry.isSymbolicLink()) return 'link';
  if (judgement === null) return null;
  if (!entry.isFile()) return 'not_a_file';
  return judgement === 'unsupported' ? 'unsupported_format' : null;
}

/** Codex writes to the plain file; a compressed twin beside it is a moment's leftover. */
function withoutTwins(files: readonly FoundFile[]): FoundFile[] {
  const plain = new Set(files.map((file) => file.path));
  return files.filter(
    (file) => !file.path.endsWith('.zst') || !plain.has(file.path.slice(0, -'.zst'.length)),
  );
}
