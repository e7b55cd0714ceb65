// A time as a person writes it down for a machine.

const TIME = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** What is asked for where `parseTime` gives null. */
export const TIME_FORM = 'a time with its zone, such as 2026-11-22T11:44:20Z';

/** RFC 3339, seconds may be left out; null for all else. A time without a zone is none: no clock is guessed. */
export function parseTime(text: string): Date | null {
  const [, day] = TIME.exec(text) ?? [];
  if (day === undefined || !isInCalendar(day)) return null;
  const time = new Date(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? null : time;
}

/** A 30th of February would be taken for a day in March. */
function isInCalendar(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
