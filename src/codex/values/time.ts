// Converts recorded times and durations.

/**
 * Returns a recorded time in whole milliseconds since 1970, or null if it is not a time. Accepts text or milliseconds.
 * A session keeps its times as numbers, because a text takes more than twice the memory.
 */
export function timeOf(recorded: string | number | null | undefined): number | null {
  if (recorded === null || recorded === undefined) return null;
  const time = Math.trunc(typeof recorded === 'number' ? recorded : parsed(recorded));
  return time >= 0 && time <= MAX_TIME ? time : null;
}

/** Reads a time without a zone as UTC. */
const parsed = (text: string): number => Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);

/** Returns a recorded time in the contract's form, or null if it is not a time. */
export const timestampOf = (recorded: string | number | null | undefined): string | null =>
  timeText(timeOf(recorded));

const MAX_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * The text of the latest time. Most times have the day of the one before, so only their clock time is rewritten. This
 * buffer only saves time: no result depends on what is in it.
 */
const text = Buffer.from('1970-01-01T00:00:00.000Z');
let dayOfText = 0;

/**
 * Writes a time as RFC 3339 in UTC with milliseconds. Each action has up to three times, and a Date takes several times
 * as long. The text is made from bytes, because a text that is joined from parts keeps all of them in memory.
 */
export function timeText(time: number | null): string | null {
  if (time === null) return null;
  const day = Math.floor(time / MILLISECONDS_OF_DAY);
  const start = day * MILLISECONDS_OF_DAY;
  if (day !== dayOfText) text.write(new Date(start).toISOString(), 'latin1');
  dayOfText = day;
  const seconds = Math.floor((time - start) / 1000);
  writeDigits(Math.floor(seconds / 3600), 11, 2);
  writeDigits(Math.floor(seconds / 60) % 60, 14, 2);
  writeDigits(seconds % 60, 17, 2);
  writeDigits(time % 1000, 20, 3);
  return text.toString('latin1');
}

function writeDigits(value: number, at: number, count: number): void {
  let rest = value;
  for (let index = at + count - 1; index >= at; index--) {
    text[index] = 0x30 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
}

/** Converts a Rust duration, `{ secs, nanos }`, to whole milliseconds. Returns undefined if there is none. */
export function durationOf(recorded: { secs: number; nanos: number } | null): number | undefined {
  return recorded === null ? undefined : (millisecondsOf(recorded.secs + recorded.nanos / 1e9) ?? undefined);
}

/** Converts seconds to whole milliseconds. Returns null for a negative or impossibly large value. */
export function millisecondsOf(seconds: number): number | null {
  const value = Math.round(seconds * 1000);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
