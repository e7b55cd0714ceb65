// Times in words.
import type { Manifest, SinceSource } from '../contract/v1/manifest.js';

const WHEN = {
  given: 'the time asked for',
  runner_process: 'when this job started',
  runner_folder: 'when this job started',
  machine_start: "when this job's machine started",
} as const satisfies Record<SinceSource, string>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `22 Nov 2026 12:08 UTC` for a time of RFC 3339 in UTC. It has no hyphens, at which browsers break lines. */
export function minute(time: string): string {
  const [year, month, day] = time.slice(0, 'YYYY-MM-DD'.length).split('-');
  const hour = time.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} ${hour} UTC`;
}

/** `2026-11-22T11:44:20.000Z, when this job started`. */
export function timeInWords({ since, since_from }: Manifest['scope']): string {
  return [since, since_from === null ? null : WHEN[since_from]].filter((part) => part !== null).join(', ');
}
