// The Codex homes of an export: several may be named, and one may be reached in more than one way.
import type { HomeEntry } from './contract/manifest.js';
import { ExportError } from './errors.js';
import { requireFolder } from './io/require-folder.js';

export interface Home {
  /** Folder that holds `sessions/` and `archived_sessions/`. */
  readonly path: string;
  /** How the manifest names it; the path unless told otherwise. */
  readonly shown?: string;
  /** When it is missing or cannot be read, the manifest says so. Unless set, that ends the export. */
  readonly optional?: boolean;
  /** Only sessions that ran in one of these folders; unless given, all. */
  readonly within?: readonly string[];
}

export interface OpenHome extends Home {
  readonly state: HomeEntry['state'];
}

/**
 * Each home once, in the order given.
 *
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`, of one that is not optional.
 */
export function openHomes(homes: readonly Home[]): OpenHome[] {
  const open = new Map<string, OpenHome>();
  for (const home of homes) {
    const { key, state } = lookAt(home);
    if (!open.has(key)) open.set(key, { ...home, state });
  }
  return [...open.values()];
}

function lookAt({ path, optional = false }: Home): { key: string; state: OpenHome['state'] } {
  try {
    return { key: requireFolder(path), state: 'read' };
  } catch (error) {
    if (!optional || !(error instanceof ExportError)) throw error;
    return { key: path, state: error.code === 'no_codex_home' ? 'missing' : 'unreadable' };
  }
}

export const homeEntryOf = ({ path, shown = path, state }: OpenHome): HomeEntry => ({ path: shown, state });
