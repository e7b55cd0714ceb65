// Times in words: our own words, and numbers only.
import type { Manifest, SinceSource } from '../contract/v1/manifest.js';

const WHEN = {
  given: 'the time asked for',
  runner_process: 'when this job started',
  runner_folder: 'when this job started',
  machine_start: "when this job's machine started",
} as const satisfies Record<SinceSource, string>;

/** `2026-11-22 12:08 UTC`. @param time RFC 3339, UTC. */
export const minute = (time: string): string =>
  `${time.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')} UTC`;

/** `2026-11-22T11:44:20.000Z, when this job started`. */
export function timeInWords({ since, since_from }: Manifest['scope']): string {
  return [since, since_from === null ? null : WHEN[since_from]].filter((part) => part !== null).join(', ');
}
