// Converts recorded times into the contract's form.

/**
 * Returns a recorded time as RFC 3339 in UTC with milliseconds, or null if it is not a time. Accepts text or
 * milliseconds since 1970.
 */
export function timestampOf(recorded: string | number | null | undefined): string | null {
  if (recorded === null || recorded === undefined) return null;
  if (typeof recorded === 'number') return textOf(recorded);
  if (IN_FORM.test(recorded)) return recorded;
  const zoneless = /T[\d:.]+$/.test(recorded);
  return textOf(Date.parse(zoneless ? `${recorded}Z` : recorded));
}

const MAX_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * The text of the latest time. Most times have the day of the one before, so only their clock time is rewritten. This
 * buffer only saves time: no result depends on what is in it.
 */
const text = Buffer.from('1970-01-01T00:00:00.000Z');
let dayOfText = 0;

/**
 * Writes milliseconds since 1970. Each action has up to three times, and a Date takes several times as long. The text
 * is made from bytes, because a text that is joined from parts keeps all of them in memory.
 */
function textOf(milliseconds: number): string | null {
  const time = Math.trunc(milliseconds);
  if (!(time >= 0 && time <= MAX_TIME)) return null;
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

/** Fast path for well-formed times. Days after the 28th and leap seconds take the slow path. */
const IN_FORM =
  /^(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Converts a Rust duration, `{ secs, nanos }`, to whole milliseconds. Returns undefined if there is none. */
export function durationOf(recorded: { secs: number; nanos: number } | null): number | undefined {
  return recorded === null ? undefined : (millisecondsOf(recorded.secs + recorded.nanos / 1e9) ?? undefined);
}

/** Converts seconds to whole milliseconds. Returns null for a negative or impossibly large value. */
export function millisecondsOf(seconds: number): number | null {
  const value = Math.round(seconds * 1000);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
