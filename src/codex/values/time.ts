// Converts recorded times into the contract's form.

/** Returns RFC 3339 UTC with milliseconds, or null if it is no time. Accepts text or milliseconds since 1970. */
export function timestampOf(recorded: string | number | null | undefined): string | null {
  if (recorded === null || recorded === undefined) return null;
  if (typeof recorded === 'number') return textOf(recorded);
  if (IN_FORM.test(recorded)) return recorded;
  const zoneless = /T[\d:.]+$/.test(recorded);
  return textOf(Date.parse(zoneless ? `${recorded}Z` : recorded));
}

const MAX_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MILLISECONDS_OF_DAY = 86_400_000;

/** The day of the time before, because most times of a session are of one day. */
let lastDay = { number: 0, text: '1970-01-01T' };

/** Writes milliseconds since 1970. Dates would take several times as long, and each action has three times. */
function textOf(milliseconds: number): string | null {
  const time = Math.trunc(milliseconds);
  if (!(time >= 0 && time <= MAX_TIME)) return null;
  const day = Math.floor(time / MILLISECONDS_OF_DAY);
  const start = day * MILLISECONDS_OF_DAY;
  if (day !== lastDay.number)
    lastDay = { number: day, text: new Date(start).toISOString().slice(0, 'YYYY-MM-DDT'.length) };
  const rest = time - start;
  const minutes = Math.floor(rest / 60_000);
  const seconds = Math.floor(rest / 1000) % 60;
  return `${lastDay.text}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds)}.${three(rest % 1000)}Z`;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const three = (value: number): string => (value < 100 ? `0${two(value)}` : `${value}`);

/** Fast path for well-formed times. Days after the 28th and leap seconds take the slow path. */
const IN_FORM =
  /^(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Converts a Rust duration, `{ secs, nanos }`, to whole milliseconds. Returns undefined if there is none. */
export function durationOf(recorded: { secs: number; nanos: number } | null): number | undefined {
  return recorded === null ? undefined : (millisecondsOf(recorded.secs + recorded.nanos / 1e9) ?? undefined);
}

/** Converts seconds to whole milliseconds. Returns null for a value that no clock can measure. */
export function millisecondsOf(seconds: number): number | null {
  const value = Math.round(seconds * 1000);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
