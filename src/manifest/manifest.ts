// Makes a manifest from its parts, and writes it as text.
import type { Manifest } from '../contract/v1/manifest.js';
import { SCHEMA_VERSION } from '../contract/v1/version.js';
import { EXPORTER } from '../shared/version.js';

export function manifestOf(parts: Omit<Manifest, 'schema_version' | 'exporter'>): Manifest {
  // Writes the keys in the contract's order, whatever the order of the parts.
  const { run, homes, scope, sessions, unread, workspace, redaction, totals } = parts;
  return {
    schema_version: SCHEMA_VERSION,
    exporter: { ...EXPORTER },
    run,
    homes,
    scope,
    sessions,
    unread,
    workspace,
    redaction,
    totals,
  };
}

/** Returns the text of manifest.json. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;
