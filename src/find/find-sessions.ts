// Finds the sessions of an export: opens the Codex homes, lists the rollouts in them, and prepares the scope.
import type { FaultListener } from '../shared/faults.js';
import { type Home, type OpenHome, openHomes } from './homes.js';
import { type Inventory, listSessions } from './inventory.js';
import { createScope, type Scope, type ScopeOptions } from './scope.js';

export interface FindOptions extends ScopeOptions {
  /** The folder that holds `sessions/` and `archived_sessions/`, or several such folders. */
  readonly codexHome: string | readonly Home[];
  /** Is called with each fault of the exporter itself. Such faults should be reported to its maintainers. */
  readonly onFault?: FaultListener;
}

export interface Found {
  readonly homes: readonly OpenHome[];
  readonly inventory: Inventory;
  readonly scope: Scope;
}

/** @throws ExportError `no_codex_home` or `unreadable_codex_home`. */
export async function findSessions(options: FindOptions): Promise<Found> {
  const { codexHome, onFault } = options;
  const homes = openHomes(typeof codexHome === 'string' ? [{ path: codexHome }] : codexHome);
  const inventory = await listSessions(homes, onFault);
  return { homes, inventory, scope: createScope(options, inventory.elsewhere) };
}
