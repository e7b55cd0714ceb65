// Defines the action's outputs, and makes their values from an export.

import { writeFailureReason } from '../disk/write-file.js';
import { ExportError, systemCode } from '../shared/errors.js';
import type { Exported } from './export-to-folder.js';
import { gateCounts } from './gates.js';
import type { Host } from './host.js';

export const OUTPUTS = [
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'actions-file',
  'manifest-file',
  'summary-file',
  'html-file',
  'session-count',
  'action-count',
  'command-count',
  'failed-command-count',
  'declined-count',
  'incomplete-count',
  'unrecognised-count',
  'outside-workspace-count',
  'unreadable-count',
  'contradiction-count',
  'unsandboxed-count',
  'escalated-count',
  'worth-a-look',
  'changed-paths',
  'input-tokens',
  'output-tokens',
  'redaction-count',
  'redactions',
  'schema-version',
] as const;

export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

/** All outputs, empty. A step that fails has all outputs too. */
export const NOTHING_KNOWN: Partial<Outputs> = Object.fromEntries(OUTPUTS.map((name) => [name, '']));

/**
 * Sets outputs. May be called again, because the runner takes the last value.
 *
 * @throws ExportError `write_failed`.
 */
export function setOutputs(host: Host, outputs: Partial<Outputs>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
  } catch (cause) {
    if (cause instanceof ExportError || systemCode(cause) === '') throw cause;
    const message = `Could not write the outputs of this step: ${writeFailureReason(cause)}`;
    throw new ExportError('write_failed', message, { cause });
  }
}

export function outputsOf({ files, manifest, data }: Exported): Partial<Outputs> {
  const { schema_version, totals, redaction } = manifest;
  const gates = Object.entries(gateCounts(manifest)).map(([gate, count]) => [`${gate}-count`, String(count)]);
  return {
    'actions-file': files.actions,
    'manifest-file': files.manifest,
    'summary-file': files.summary,
    'html-file': files.html ?? '',
    'session-count': String(totals.sessions),
    'action-count': String(totals.records),
    'command-count': String(totals.commands),
    ...(Object.fromEntries(gates) satisfies Partial<Outputs>),
    'worth-a-look': JSON.stringify(totals.worth_a_look),
    'changed-paths': JSON.stringify(data.changedPaths),
    // Empty and not 0 if no tokens were recorded.
    'input-tokens': String(totals.usage?.input_tokens ?? ''),
    'output-tokens': String(totals.usage?.output_tokens ?? ''),
    'redaction-count': String(totals.redactions),
    redactions: JSON.stringify(redaction.by_kind),
    'schema-version': String(schema_version),
  };
}
