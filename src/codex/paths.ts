// Paths as Codex recorded them, in the words of the contract: relative to the workspace when inside it.
import { posix, win32 } from 'node:path';

export interface Paths {
  /** An absolute path for a recorded one: a `file:` URI, a plain path, or one relative to `base`. */
  absolute(recorded: string, base: string | null): string;
  /** How the contract writes a path: relative with `/` inside the workspace (`.` for itself), else absolute. */
  shown(recorded: string, base: string | null): string;
}

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;

const rules = (path: string) => (WINDOWS.test(path) ? win32 : posix);

/** @param workspace Absolute directory of the work tree; null leaves every path absolute. */
export function pathsIn(workspace: string | null): Paths {
  const absolute = (recorded: string, base: string | null): string => {
    const path = fromUri(recorded.toWellFormed());
    if (WINDOWS.test(path)) return win32.normalize(path);
    if (path.startsWith('/') || base === null) return posix.normalize(path);
    return rules(base).join(base, path);
  };
  const shown = (recorded: string, base: string | null): string => {
    // The first recordings do not say where they worked.
    const path = absolute(recorded, base ?? workspace);
    if (workspace === null) return path;
    const { relative, isAbsolute, sep } = rules(workspace);
    if (isAbsolute(path) !== true || rules(path) !== rules(workspace)) return path;
    const inside = relative(workspace, path);
    if (inside === '') return '.';
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return path;
    return inside.replaceAll(sep, '/');
  };
  return { absolute, shown };
}

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

/** Whether a path, as `shown` writes it, is outside the workspace. */
export const isOutside = (shown: string): boolean => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(shown);
