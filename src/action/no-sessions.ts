// Makes the message for an export without sessions: where the step looked, and what to set.
import type { HomeEntry, Manifest, UnreadReason } from '../contract/v1/manifest.js';
import { UNREAD } from '../report/problems.js';
import { placesThatMayHideSessions } from '../report/unknowns.js';
import { plural } from '../shared/text.js';
import { opening } from './access-advice.js';
import { type HomeSearch, pathOf } from './codex-homes.js';
import type { Exported } from './export-to-folder.js';
import { anyOf, quote } from './printable.js';

/** The usual causes, the most common first. */
const CAUSES =
  'The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, so set "codex-home" to the same folder (the input "codex-home" of openai/codex-action, or CODEX_HOME); it ran in another job, or after this step; it ended before its first turn.';

/** @param asked Ids of the sessions that the step asks for; empty for all. */
export function noSessions({ search, manifest }: Exported, asked: readonly string[]): string {
  const inState = (wanted: HomeEntry['state']) =>
    manifest.homes.filter(({ state }) => state === wanted).map((home) => quote(pathOf(search, home)));
  const { scope, totals } = manifest;
  if (asked.length > 0 && scope.sessions_not_asked_for > 0)
    return `Nothing to export from ${anyOf(inState('read'))}. ${leftOut(scope, asked).join(' ')}`;
  const [read, missing, unreadable] = [inState('read'), inState('missing'), inState('unreadable')];
  const where = [
    ...(read.length > 0 ? [`in ${anyOf(read)}`] : []),
    ...(missing.length > 0 ? [`because there is no folder ${anyOf(missing)}`] : []),
    ...(unreadable.length > 0 ? [`because this user has no permission to read ${anyOf(unreadable)}`] : []),
  ];
  const lead =
    placesThatMayHideSessions(manifest) > 0
      ? `No Codex session could be read ${where.join(', and ')}: ${refusedPlaces(manifest)}`
      : totals.sessions_outside_scope > 0
        ? `No Codex session of this job found ${where.join(', and ')}.`
        : `No Codex sessions found ${where.join(', and ')}.`;
  const rest = [lead, CAUSES, otherUsers(search), ...leftOut(scope, asked)].filter((text) => text !== '');
  return `${rest.join(' ')} If that is expected, set "if-no-sessions-found: ignore".`;
}

/** Describes what was found instead of a session, by the reason why it was not read. */
function refusedPlaces({ totals }: Manifest): string {
  const reasons = Object.entries(totals.unread_by_reason).map(
    ([reason, count]) =>
      `${UNREAD[reason as UnreadReason].what}: ${count}. ${UNREAD[reason as UnreadReason].advice}`,
  );
  return reasons.join(' ');
}

/** Returns a sentence for each cause: how many sessions it left out, and what to set. */
function leftOut(
  {
    since,
    since_from,
    sessions_before,
    sessions_of_other_runners,
    sessions_not_asked_for,
  }: Manifest['scope'],
  asked: readonly string[],
): string[] {
  const before =
    since_from === 'given'
      ? { why: `did nothing since ${since}`, advice: 'Set an earlier "since" to export them.' }
      : { why: 'of earlier jobs', advice: 'Set "scope: all" to export them.' };
  const notAskedFor =
    asked.length > 0
      ? { why: 'not named in "session-id"', advice: 'Correct "session-id", or leave it out.' }
      : {
          why: 'of another user, and not in this workspace',
          advice: 'Name the Codex home of that user in "codex-home" to export them.',
        };
  return [
    { count: sessions_before, ...before },
    {
      count: sessions_of_other_runners,
      why: 'of another runner on this machine',
      advice: 'Set "scope: all" to export them.',
    },
    { count: sessions_not_asked_for, ...notAskedFor },
  ].flatMap(({ count, why, advice }) =>
    count > 0 ? `Left out: ${plural(count, 'session')} (${why}). ${advice}` : [],
  );
}

/** Explains how to open the homes of other users, with the first one as the example. */
function otherUsers({ unreadableUsers }: HomeSearch): string {
  const [first] = unreadableUsers;
  if (first === undefined) return '';
  const names = anyOf(unreadableUsers.map(({ name }) => quote(name)));
  const how = quote(opening(`${first.home}/.codex`, first.name));
  return `This user has no permission to read the home of ${names}. If Codex ran as one of them, as with "safety-strategy: unprivileged-user", add a step between Codex and this one that runs ${how}.`;
}
