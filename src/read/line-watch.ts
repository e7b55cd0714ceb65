// Watches the lines of a rollout for times and folders that decide whether its session belongs to this export.
import type { LineBytes } from '../shared/line-bytes.js';

export interface WatchFor {
  /** RFC 3339 UTC with milliseconds. */
  readonly since?: string | null;
  /** Folders of this job. */
  readonly places?: readonly string[];
}

export interface LineWatch {
  see(line: LineBytes): void;
  /** Whether a line has a time, and whether a line has one that is not before the time asked for. */
  readonly hasTime: boolean;
  readonly hasTimeSince: boolean;
  /** Whether a line says that Codex worked in one of the folders. */
  readonly hasPlace: boolean;
}

/** Bytes of a line that are searched for the time. Codex writes it first. */
const HEAD = 64;
const TIME = /"timestamp":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?)/;

export function createLineWatch({ since = null, places = [] }: WatchFor): LineWatch {
  const patterns = places.map((place) => Buffer.from(`"cwd":${JSON.stringify(place).slice(0, -1)}`));
  const watch = { hasTime: false, hasTimeSince: false, hasPlace: false };
  return Object.assign(watch, {
    see({ bytes, start, end }: LineBytes) {
      if (since !== null && !watch.hasTimeSince) {
        const time = TIME.exec(bytes.toString('latin1', start, Math.min(end, start + HEAD)))?.[1];
        watch.hasTime ||= time !== undefined;
        watch.hasTimeSince = time !== undefined && time >= since.slice(0, time.length);
      }
      watch.hasPlace ||= patterns.some((each) => bytes.subarray(start, end).includes(each));
    },
  });
}
