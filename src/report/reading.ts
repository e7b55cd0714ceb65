// How the reading went, in lines for a log: our own words and numbers only.
import type { Manifest } from '../contract/v1/manifest.js';
import { plural } from '../shared/text.js';
import { timeInWords } from './time-in-words.js';

/** A line for what was exported, then one for each thing that a reader of the export should know. */
export function describeReading({ totals, scope }: Manifest): string[] {
  const exported = `${plural(totals.records, 'record')} of ${plural(totals.sessions, 'session')}`;
  const nothing =
    totals.sessions_outside_scope > 0
      ? 'No sessions exported: none is within what was asked for.'
      : 'No sessions found. Codex keeps none with --ephemeral, and keeps them elsewhere for another user or CODEX_HOME.';
  const known: [number, string][] = [
    [totals.problems, `${plural(totals.problems, 'line')} could not be read whole; the manifest names them.`],
    [totals.unrecognised, `${plural(totals.unrecognised, 'line')} of kinds that this version does not know.`],
    [
      totals.contradictions,
      `${plural(totals.contradictions, 'record contradicts', 'records contradict')} what is recorded elsewhere, such as a copied line without its original.`,
    ],
    [totals.incomplete, `${plural(totals.incomplete, 'call')} never came back.`],
    [
      totals.opaque_programs,
      `${plural(totals.opaque_programs, 'program')} whose inner actions were not recorded.`,
    ],
    [
      totals.partly_recorded_programs,
      `${plural(totals.partly_recorded_programs, 'program')} recorded in part: Codex did not record all of their calls.`,
    ],
    [
      scope.sessions_not_asked_for,
      `${plural(scope.sessions_not_asked_for, 'session')} left out: not asked for.`,
    ],
    [
      scope.sessions_of_other_runners,
      `${plural(scope.sessions_of_other_runners, 'session')} left out: of another runner on this machine.`,
    ],
    [
      scope.sessions_with_only_old_times,
      `${plural(scope.sessions_with_only_old_times, 'session')} exported whole although every time in it is older: its file was changed since ${timeInWords(scope)}.`,
    ],
    [
      scope.sessions_before,
      `${plural(scope.sessions_before, 'session')} left out: nothing in it since ${timeInWords(scope)}.`,
    ],
    [
      totals.outside_scope,
      `${plural(totals.outside_scope, 'action')} left out: from before ${timeInWords(scope)}.`,
    ],
    [totals.redactions, `${plural(totals.redactions, 'part')} that looked like a secret replaced.`],
    [
      totals.open_rollouts,
      `${plural(totals.open_rollouts, 'rollout')} may not be finished: Codex was still writing, or was killed.`,
    ],
    [totals.unread, `${plural(totals.unread, 'place')} not read; the manifest names them.`],
  ];
  const notes = known.filter(([count]) => count > 0).map(([, note]) => note);
  return [totals.sessions > 0 ? `Exported ${exported}.` : nothing, ...notes];
}
