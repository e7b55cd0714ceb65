// Lets an export end in files even when there is no Codex home to read: a manifest then says so.
import type { Manifest } from '../contract/manifest.js';
import { ExportError } from '../errors.js';
import { type ExportOptions, exportActions, type TakeRecords } from '../export.js';
import { manifestOf } from '../manifest.js';
import { createScope } from '../scope.js';
import { createTotals } from '../totals.js';

export interface HomeExport {
  readonly manifest: Manifest;
  /** `no_codex_home` or `unreadable_codex_home`; null when it was read. */
  readonly homeError: ExportError | null;
}

export async function exportHome(options: ExportOptions, take: TakeRecords): Promise<HomeExport> {
  try {
    return { manifest: await exportActions(options, take), homeError: null };
  } catch (error) {
    if (!(error instanceof ExportError) || !/_codex_home$/.test(error.code)) throw error;
    const unread: Manifest['unread'] =
      error.code === 'unreadable_codex_home' ? [{ path: '.', reason: 'unreadable' }] : [];
    return { manifest: emptyManifest(options, unread), homeError: error };
  }
}

function emptyManifest(options: ExportOptions, unread: Manifest['unread']): Manifest {
  const { run = null, redactor } = options;
  const redaction = { enabled: redactor !== false, by_kind: {} };
  const totals = createTotals().of([], { sessionsOutsideScope: 0, unread: unread.length, redactions: 0 });
  const scope = createScope(options).entry();
  return manifestOf({ run, scope, sessions: [], unread, workspace: null, redaction, totals });
}
