// The gates: what a step may be told to fail on, once everything is written and uploaded.
import type { Manifest } from '../contract/v1/manifest.js';
import { placesThatMayHideSessions } from '../report/unknowns.js';

export const GATES = [
  'failed-command',
  'declined',
  'incomplete',
  'unrecognised',
  'outside-workspace',
  'unreadable',
] as const;

export type Gate = (typeof GATES)[number];

export function gateCounts(manifest: Manifest): Record<Gate, number> {
  const { totals } = manifest;
  return {
    'failed-command': totals.failed_commands,
    declined: totals.declined,
    incomplete: totals.incomplete,
    unrecognised: totals.unrecognised,
    'outside-workspace': totals.outside_workspace,
    unreadable: totals.problems + placesThatMayHideSessions(manifest),
  };
}

/** Why the step fails; null when it does not. */
export function gateFailure(gates: readonly Gate[], counts: Readonly<Record<Gate, number>>): string | null {
  const reasons = GATES.filter((gate) => gates.includes(gate) && counts[gate] > 0);
  if (reasons.length === 0) return null;
  const told = reasons.map((gate) => `${gate} (${counts[gate]})`).join(', ');
  return `Failed, as "fail-on" asks for: ${told}. The summary says more.`;
}
