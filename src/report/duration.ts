// Durations in words.

/** Does not break, so that a number in a narrow table stays on the line of its unit. */
const SPACE = '\u00a0';

/** `0.2 s`, `12.4 s`, `8 min 12 s`, `2 h 5 min`. */
export function duration(milliseconds: number): string {
  return inWords(milliseconds).replaceAll(' ', SPACE);
}

function inWords(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(milliseconds / 60_000);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The time that two actions took together; null if the time of one is not known. */
export const timeOfBoth = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;
