// How the reading went, in lines for a log. They hold no text of an agent.
import type { Manifest } from '../contract/v1/manifest.js';
import { plural } from '../shared/text.js';
import { timeInWords } from './time-in-words.js';

/** What was found but not read explains an empty export better than the usual causes do. */
function nothingFound(unread: Manifest['totals']['unread_by_reason']): string {
  const reasons = Object.entries(unread).flatMap(([reason, count]) =>
    count && reason !== 'other_file' ? [`${reason} (${count})`] : [],
  );
  return reasons.length > 0
    ? `No session could be read, because of what was found instead: ${reasons.join(', ')}.`
    : 'No sessions found. Codex stores none with --ephemeral. Another user or another CODEX_HOME stores them elsewhere.';
}

/** A line for what was exported, then one for each thing that a reader of the export should know. */
export function describeReading({ totals, scope }: Manifest): string[] {
  const exported = `${plural(totals.records, 'record')} of ${plural(totals.sessions, 'session')}`;
  const nothing =
    totals.sessions_outside_scope > 0
      ? 'No session was exported, because none matches what was asked for.'
      : nothingFound(totals.unread_by_reason);
  const known: [number, string][] = [
    [
      totals.problems,
      `${plural(totals.problems, 'line')} could not be read completely; the manifest names them.`,
    ],
    [
      totals.unrecognised,
      `${plural(totals.unrecognised, 'line')} of kinds unknown to this version ${were(totals.unrecognised)} not exported. Update the exporter.`,
    ],
    [
      totals.contradictions,
      `${plural(totals.contradictions, 'record contradicts', 'records contradict')} what is recorded elsewhere, such as a copied line without its original.`,
    ],
    [
      totals.injected,
      `${plural(totals.injected, 'call')} ${were(totals.injected)} left out, because a client put ${totals.injected === 1 ? 'it' : 'them'} into the history.`,
    ],
    [
      totals.imported_turns,
      `${plural(totals.imported_turns, 'turn')} ${were(totals.imported_turns)} imported from another agent and left out.`,
    ],
    [totals.incomplete, `${plural(totals.incomplete, 'call')} never came back.`],
    [
      totals.opaque_programs,
      `${plural(totals.opaque_programs, 'program')} may have run commands that Codex did not record.`,
    ],
    [
      totals.partly_recorded_programs,
      `${plural(totals.partly_recorded_programs, 'program')} made calls that Codex did not record.`,
    ],
    [
      scope.sessions_not_asked_for,
      `${plural(scope.sessions_not_asked_for, 'session')} ${were(scope.sessions_not_asked_for)} not asked for and left out.`,
    ],
    [
      scope.sessions_of_other_runners,
      `${plural(scope.sessions_of_other_runners, 'session')} of another runner on this machine ${were(scope.sessions_of_other_runners)} left out.`,
    ],
    [
      scope.sessions_with_only_old_times,
      `${plural(scope.sessions_with_only_old_times, 'session')} ${were(scope.sessions_with_only_old_times)} exported in full: every recorded time is older, but the file changed since ${timeInWords(scope)}.`,
    ],
    [
      scope.sessions_before,
      `${plural(scope.sessions_before, 'session')} ${were(scope.sessions_before)} left out, because nothing happened there since ${timeInWords(scope)}.`,
    ],
    [
      totals.outside_scope,
      `${plural(totals.outside_scope, 'action')} ${were(totals.outside_scope)} left out, because ${totals.outside_scope === 1 ? 'it is' : 'they are'} from before ${timeInWords(scope)}.`,
    ],
    [totals.redactions, `Replaced ${plural(totals.redactions, 'part')} of texts that looked like a secret.`],
    [
      totals.open_rollouts,
      `${plural(totals.open_rollouts, 'rollout')} may not be finished: Codex was still writing, or was killed.`,
    ],
    [
      totals.unread,
      `${plural(totals.unread, 'place')} ${were(totals.unread)} not read; the manifest names them.`,
    ],
  ];
  const notes = known.filter(([count]) => count > 0).map(([, note]) => note);
  return [totals.sessions > 0 ? `Exported ${exported}.` : nothing, ...notes];
}

const were = (count: number): string => (count === 1 ? 'was' : 'were');
