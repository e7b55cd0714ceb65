// Turns recorded paths into the contract's paths: relative to the workspace if they are inside it. A path follows the
// rules of the system on which it was recorded, which can differ from the system that exports it.
import { posix, win32 } from 'node:path';
import { MAX_KNOWN_PATH_LENGTH, MAX_KNOWN_PATHS } from './limits.js';

export interface Paths {
  /** Makes a recorded path absolute: a `file:` URI, a plain path, or a path relative to `base`. */
  absolute(recorded: string, base: string | null): string;
  /** Writes a path as the contract does: relative with `/` inside the workspace (`.` for itself), else absolute. */
  shown(recorded: string, base: string | null): string;
}

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;

const rules = (path: string) => (WINDOWS.test(path) ? win32 : posix);

/**
 * @param workspace Absolute directory of the work tree; null leaves every path absolute.
 * @param others Further names of the same directory, which Codex may have recorded instead.
 */
export function pathsIn(workspace: string | null, ...others: readonly (string | null)[]): Paths {
  const named = workspace === null ? [] : [workspace, ...others];
  const roots = [...new Set(named.flatMap((root) => (root === null ? [] : absolute(root, null))))];
  const shown = (recorded: string, base: string | null): string => {
    // The first recordings have no working directory. A path that is not relative needs none.
    const path = absolute(recorded, base ?? (isRelative(recorded) ? (roots[0] ?? null) : null));
    return roots.map((root) => within(root, path)).find((inside) => inside !== null) ?? path;
  };
  return { absolute, shown: remembering(shown) };
}

/** Remembers results, because most commands run in one of a few folders. */
function remembering(shown: Paths['shown']): Paths['shown'] {
  /** By base, then by recorded path. Two lookups take less time than joining both into one key. */
  const known = new Map<string | null, Map<string, string>>();
  let count = 0;
  return (recorded, base) => {
    const found = known.get(base)?.get(recorded);
    if (found !== undefined) return found;
    const path = copyOf(shown(recorded, base));
    if (recorded.length + (base?.length ?? 0) >= MAX_KNOWN_PATH_LENGTH) return path;
    if (count === MAX_KNOWN_PATHS) {
      known.clear();
      count = 0;
    }
    const ofBase = known.get(base) ?? new Map<string, string>();
    known.set(base === null ? null : copyOf(base), ofBase.set(copyOf(recorded), path));
    count += 1;
    return path;
  };
}

/** Copies a text, because a slice keeps its whole source in memory: a patch for each of its paths. */
const copyOf = (text: string) => Buffer.from(text).toString();

/** Returns the path relative to a folder, or null if it is outside. Compares as the file system does. */
function within(root: string, path: string): string | null {
  if (rules(path) !== rules(root)) return null;
  if (rules(root) === win32) return withinWindows(root, path);
  const folder = root.endsWith('/') ? root : `${root}/`;
  const isSame = ignoresCase(root) ? isSameInLowerCase : Object.is;
  if (isSame(`${path}/`, folder) || isSame(path, folder)) return '.';
  return isSame(path.slice(0, folder.length), folder) ? path.slice(folder.length).replace(/\/$/, '') : null;
}

/** Drives of Windows as its Linux subsystem mounts them, and the homes of macOS, whose disks ignore case. */
const ignoresCase = (root: string) => /^\/(?:mnt\/[a-z]|Users)(?:\/|$)/i.test(root);

const isSameInLowerCase = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function withinWindows(root: string, path: string): string | null {
  const { relative, isAbsolute, sep } = win32;
  const inside = isAbsolute(path) ? relative(root, path) : '..';
  if (inside === '') return '.';
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    ? null
    : inside.replaceAll(sep, '/');
}

const isRelative = (recorded: string) => !/^(?:[\\/]|[A-Za-z]:|file:)/i.test(recorded);

function absolute(recorded: string, base: string | null): string {
  const path = withoutMark(fromUri(recorded.toWellFormed()));
  if (WINDOWS.test(path)) return asWindows(path);
  if (base !== null && WINDOWS.test(base)) return asWindows(onWindows(path, base));
  return path.startsWith('/') || base === null ? posix.normalize(path) : posix.join(base, path);
}

/** Writes the drive letter in upper case, because `d:\a` and `D:\a` are one path. */
const asWindows = (path: string) => win32.normalize(path).replace(/^[a-z]:/, (drive) => drive.toUpperCase());

/** Resolves a Windows path that is not absolute: a share with slashes, a path from the root of a drive, or relative. */
function onWindows(path: string, base: string): string {
  if (/^[\\/]{2}/.test(path)) return path;
  if (/^[\\/]/.test(path)) return win32.join(win32.parse(base).root, path);
  const [drive] = /^[A-Za-z]:/.exec(path) ?? [];
  if (drive === undefined) return win32.join(base, path);
  const isOfBase = base.slice(0, 2).toUpperCase() === drive.toUpperCase();
  return win32.join(isOfBase ? base : `${drive}\\`, path.slice(2));
}

/** Removes the prefix of `\\?\D:\a` and `\\?\UNC\server\share`, the forms that Windows gives a resolved path. */
const withoutMark = (path: string) =>
  path.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, '\\\\').replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '');

/** Codex writes some paths as `file:` URIs (since 0.143); the host part is a Windows share. */
function fromUri(recorded: string): string {
  const uri = /^file:\/\/([^/]*)(\/.*)$/is.exec(recorded);
  if (uri === null) return recorded;
  const [, host = '', rest = ''] = uri;
  const path = decoded(rest);
  if (host !== '' && host !== 'localhost') return `\\\\${host}${path.replaceAll('/', '\\')}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replaceAll('/', '\\') : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
