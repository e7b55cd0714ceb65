// Opens the Codex homes of an export. There may be several, and two paths may lead to the same one.
import { SESSION_FOLDERS } from '../codex/values/layout.js';
import { pathsIn } from '../codex/values/paths.js';
import type { HomeEntry } from '../contract/v1/manifest.js';
import { isOutside } from '../contract/v1/paths.js';
import { folderKey } from '../disk/folder-key.js';
import { realPath } from '../disk/real-path.js';
import { ExportError, systemCode } from '../shared/errors.js';

export interface Home {
  /** Folder that holds `sessions/` and `archived_sessions/`. */
  readonly path: string;
  /** How the manifest names the home. By default this is the path. */
  readonly shown?: string;
  /** If true, a missing or unreadable home is noted in the manifest; otherwise it ends the export. */
  readonly optional?: boolean;
  /** Limits the export of this home to sessions that ran in one of these folders. By default all are exported. */
  readonly within?: readonly string[];
}

export interface OpenHome extends Home {
  readonly state: HomeEntry['state'];
}

/**
 * Returns each home once, in the order given.
 *
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`, if a home is not optional.
 */
export function openHomes(homes: readonly Home[]): OpenHome[] {
  const open = new Map<string, OpenHome>();
  for (const home of homes) {
    const { key, state } = keyAndStateOf(home);
    if (!open.has(key)) open.set(key, { ...home, state });
  }
  return [...open.values()];
}

function keyAndStateOf({ path, optional = false }: Home): { key: string; state: OpenHome['state'] } {
  try {
    return { key: folderKey(path), state: 'read' };
  } catch (cause) {
    const error = homeError(path, cause);
    if (!optional) throw error;
    return { key: path, state: error.code === 'no_codex_home' ? 'missing' : 'unreadable' };
  }
}

function homeError(path: string, cause: unknown): ExportError {
  const code = systemCode(cause);
  const shown = JSON.stringify(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const what = code === 'ENOENT' ? `There is no Codex home at ${shown}.` : `${shown} is not a folder.`;
    const hint =
      'Name the folder that holds sessions/: Codex uses CODEX_HOME, or ~/.codex if that is not set.';
    return new ExportError('no_codex_home', `${what} ${hint}`, { cause });
  }
  const hint = 'Let this user read it, or run the export as the user that ran Codex.';
  return new ExportError('unreadable_codex_home', `Cannot read the Codex home ${shown} (${code}). ${hint}`, {
    cause,
  });
}

export const homeEntryOf = ({ path, shown = path, state }: OpenHome): HomeEntry => ({ path: shown, state });

/**
 * Returns the real paths of the folders that hold Codex's own files, of all homes that were read. If a home is the
 * workspace or contains it, only its session folders are Codex's own.
 */
export function foldersOfCodex(homes: readonly OpenHome[], workspace: string | null): string[] {
  const work = workspace && realPath(workspace);
  return homes.flatMap(({ path, state }) => {
    const home = state === 'read' ? realPath(path) : null;
    if (home === null) return [];
    const holdsWork = work !== null && !isOutside(pathsIn(home).shown(work, null));
    return holdsWork ? SESSION_FOLDERS.map((folder) => `${home}/${folder}`) : [home];
  });
}
