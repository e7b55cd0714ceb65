// Lines and places that could not be read, in words.
import type { Manifest, ProblemCode, UnreadReason } from '../../contract/v1/manifest.js';
import { clip } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import { PROBLEMS, UNREAD } from '../problems.js';
import { bullet } from './bullet.js';

/** A point for each kind of problem, with its first place unless `listed` is 0. */
export function problems({ homes, sessions, totals }: Manifest, listed: number): string[] {
  const seen = new Map<ProblemCode, { count: number; first: string }>();
  let inList = 0;
  for (const { problems, rollouts } of sessions) {
    for (const { code: problem, rollout, line } of problems) {
      inList += 1;
      const known = seen.get(problem);
      if (known) known.count += 1;
      else
        seen.set(problem, {
          count: 1,
          first: position(line, rollouts[rollout] && placeIn(homes, rollouts[rollout])),
        });
    }
  }
  const points = [...seen].map(([problem, { count, first }]) => {
    const { what, advice } = PROBLEMS[problem];
    return bullet(`${what}: ${count}${listed > 0 ? `, the first at ${first}` : ''}. ${advice}`);
  });
  const unlisted = totals.problems - inList;
  return unlisted > 0
    ? [...points, bullet(`Further problems that the manifest only counts: ${unlisted}`)]
    : points;
}

/** A point for each reason why places were not read. */
export function unreadPlaces({ homes, unread, totals }: Manifest, listed: number): string[] {
  return UNREAD_REASONS.flatMap((reason) => {
    const count = totals.unread_by_reason[reason] ?? 0;
    if (count === 0) return [];
    const { what, advice } = UNREAD[reason];
    const shown = unread
      .filter((place) => place.reason === reason)
      .slice(0, listed)
      .map((place) => code(clip(placeIn(homes, place), CUT.path)));
    return bullet(`${what}: ${count}. ${advice}`, shown, count - shown.length);
  });
}

const UNREAD_REASONS = Object.keys(UNREAD) as UnreadReason[];

/** The path, with its Codex home if there are several. */
function placeIn(homes: Manifest['homes'], { home, path }: { home: number; path: string }): string {
  return homes.length > 1 ? `${homes[home]?.path}/${path}` : path;
}

function position(line: number, path: string | undefined): string {
  return path === undefined ? `line ${line}` : `line ${line} of ${code(clip(path, CUT.path))}`;
}
