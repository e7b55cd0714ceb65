// Converts recorded times into the contract's form.

/** Returns RFC 3339 UTC with milliseconds, or null if it is no time. Accepts text or milliseconds since 1970. */
export function timestampOf(recorded: string | number | null | undefined): string | null {
  if (recorded === null || recorded === undefined) return null;
  if (typeof recorded === 'string' && IN_FORM.test(recorded)) return recorded;
  const zoneless = typeof recorded === 'string' && /T[\d:.]+$/.test(recorded);
  const time = new Date(zoneless ? `${recorded}Z` : recorded);
  const year = time.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? time.toISOString() : null;
}

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
