// What to tell when there was no session to export: where it looked, and what to set.
import type { HomeEntry, Manifest } from '../contract/v1/manifest.js';
import { plural } from '../shared/text.js';
import { opening } from './access-advice.js';
import { pathOf, type Search } from './codex-homes.js';
import type { Exported } from './export-to-folder.js';
import { anyOf, quote } from './printable.js';

/** @param asked Ids of the sessions that the step asks for; empty: all. */
export function noSessions({ search, manifest }: Exported, asked: readonly string[]): string {
  const inState = (wanted: HomeEntry['state']) =>
    manifest.homes.filter(({ state }) => state === wanted).map((home) => quote(pathOf(search, home)));
  if (manifest.totals.sessions_outside_scope > 0)
    return `Nothing to export from ${anyOf(inState('read'))}. ${leftOut(manifest.scope, asked).join(' ')}`;
  const [read, missing, unreadable] = [inState('read'), inState('missing'), inState('unreadable')];
  const where = [
    ...(read.length > 0 ? [`in ${anyOf(read)}`] : []),
    ...(missing.length > 0 ? [`for there is no folder ${anyOf(missing)}`] : []),
    ...(unreadable.length > 0 ? [`for this user may not read ${anyOf(unreadable)}`] : []),
  ];
  return `No Codex sessions found, ${where.join(', and ')}. ${otherUsers(search)}Set "codex-home" to the folder that holds Codex's sessions/, or "if-no-sessions-found: ignore" if there need be none. Codex keeps no session with --ephemeral.`;
}

/** How many for each cause, and what to set. */
function leftOut(
  { since, since_from, sessions_before, sessions_not_asked_for }: Manifest['scope'],
  asked: readonly string[],
): string[] {
  const before =
    since_from === 'given'
      ? { why: `did nothing since ${since}`, advice: 'Set an earlier "since" to export them.' }
      : { why: 'did nothing since this job started', advice: 'Set "scope: all" to export them, too.' };
  const notAskedFor =
    asked.length > 0
      ? { why: 'other ids than "session-id" names', advice: 'Correct it, or leave it out.' }
      : {
          why: 'of another user, and ran outside of this workspace',
          advice: 'Name the Codex home of that user in "codex-home" to export them.',
        };
  return [
    { count: sessions_before, ...before },
    { count: sessions_not_asked_for, ...notAskedFor },
  ].flatMap(({ count, why, advice }) =>
    count > 0 ? `Left out: ${plural(count, 'session')} (${why}). ${advice}` : [],
  );
}

/** The first is enough to say how. */
function otherUsers({ closed }: Search): string {
  const [first] = closed;
  if (first === undefined) return '';
  const names = anyOf(closed.map(({ name }) => quote(name)));
  const how = quote(opening(`${first.home}/.codex`, first.name));
  return `This user may not look into the home of ${names}: if Codex ran as one of them, as with "safety-strategy: unprivileged-user", add a step between Codex and this one that runs ${how}. `;
}
