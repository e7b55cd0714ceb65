// Defines the gates: the conditions that make the step fail after everything was written and uploaded.
import { LOOK_RULES, type LookRule } from '../contract/v1/look-rules.js';
import type { Manifest } from '../contract/v1/manifest.js';
import { placesThatMayHideSessions } from '../report/unknowns.js';

/** Gates with an output of their own, `<gate>-count`. */
const COUNTED_GATES = [
  'failed-command',
  'declined',
  'incomplete',
  'unrecognised',
  'outside-workspace',
  'unreadable',
  'unsandboxed',
  'escalated',
  'contradiction',
] as const;

type CountedGate = (typeof COUNTED_GATES)[number];
export type Gate = CountedGate | `look:${LookRule}`;

const LOOK_GATES = LOOK_RULES.map((rule): Gate => `look:${rule}`);

export const GATES: readonly Gate[] = [...COUNTED_GATES, ...LOOK_GATES];

/** Returns the counts of the gates that have an output. */
export function gateCounts(manifest: Manifest): Record<CountedGate, number> {
  const { totals } = manifest;
  return {
    'failed-command': totals.failed_commands,
    declined: totals.declined,
    incomplete: totals.incomplete,
    unrecognised: totals.unrecognised,
    'outside-workspace': totals.outside_workspace,
    unreadable: totals.problems + placesThatMayHideSessions(manifest),
    unsandboxed: totals.unsandboxed_turns,
    escalated: totals.worth_a_look.escalated ?? 0,
    contradiction: totals.contradictions,
  };
}

/** Returns why the step fails, or null if it does not. */
export function gateFailure(gates: readonly Gate[], manifest: Manifest): string | null {
  const found = Object.entries(manifest.totals.worth_a_look).map(([rule, count]) => [`look:${rule}`, count]);
  const counts: Readonly<Record<string, number>> = { ...gateCounts(manifest), ...Object.fromEntries(found) };
  const reasons = GATES.filter((gate) => gates.includes(gate) && (counts[gate] ?? 0) > 0);
  if (reasons.length === 0) return null;
  const counted = reasons.map((gate) => `${gate} (${counts[gate]})`).join(', ');
  return `This step fails because of "fail-on": ${counted}. The summary has the details.`;
}
