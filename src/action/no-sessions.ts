// What to tell when there was no session to export: where it looked, and what to set.
import type { HomeEntry } from '../contract/manifest.js';
import { plural } from '../report/markdown.js';
import { opening } from './access-advice.js';
import type { Search } from './codex-homes.js';
import type { Exported } from './export-to-folder.js';
import { anyOf, quote } from './printable.js';

export function noSessions({ search, manifest }: Exported): string {
  const outside = manifest.totals.sessions_outside_scope;
  const inState = (wanted: HomeEntry['state']) =>
    manifest.homes.flatMap(({ path, state }) => {
      if (state !== wanted) return [];
      return quote(search.homes.find(({ shown, path: own }) => (shown ?? own) === path)?.path ?? path);
    });
  if (outside > 0) {
    const there = `${plural(outside, 'session')} in ${anyOf(inState('read'))}`;
    return `Nothing to export: there is ${there}, left out by "scope", "since" or "session-id". Set "scope: all" to export sessions from before this job, too.`;
  }
  const [read, missing, unreadable] = [inState('read'), inState('missing'), inState('unreadable')];
  const where = [
    ...(read.length > 0 ? [`in ${anyOf(read)}`] : []),
    ...(missing.length > 0 ? [`for there is no folder ${anyOf(missing)}`] : []),
    ...(unreadable.length > 0 ? [`for this user may not read ${anyOf(unreadable)}`] : []),
  ];
  return `No Codex sessions found, ${where.join(', and ')}. ${otherUsers(search)}Set "codex-home" to the folder that holds Codex's sessions/, or "if-no-sessions-found: ignore" if there need be none. Codex keeps no session with --ephemeral.`;
}

/** The first is enough to say how. */
function otherUsers({ closed }: Search): string {
  const [first] = closed;
  if (first === undefined) return '';
  const names = anyOf(closed.map(({ name }) => quote(name)));
  const how = quote(opening(`${first.home}/.codex`, first.name));
  return `This user may not look into the home of ${names}: if Codex ran as one of them, as with "safety-strategy: unprivileged-user", add a step between Codex and this one that runs ${how}. `;
}
