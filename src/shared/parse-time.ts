// Parses a time that a person wrote.

const TIME = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Describes what `parseTime` accepts, for an error message. */
export const TIME_FORM = 'a time with its zone, such as 2026-11-22T11:44:20Z';

/** Parses RFC 3339, also without seconds. Returns null for anything else, such as a time without a zone. */
export function parseTime(text: string): Date | null {
  const [, day] = TIME.exec(text) ?? [];
  if (day === undefined || !isInCalendar(day)) return null;
  const time = new Date(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? null : time;
}

/** Whether a day exists: `Date` takes the 30th of February for a day in March. */
function isInCalendar(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
