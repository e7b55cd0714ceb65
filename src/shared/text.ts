// Makes short texts for people: cut, counted and grouped.

/**
 * Returns the first code points of a text; the last one is `…` if the text was longer. Cut after redaction, or half a
 * secret could stay, and before escaping, or half an escape could.
 */
export function clip(text: string, codePoints: number): string;
export function clip(text: string | null, codePoints: number): string | null;
export function clip(text: string | null, codePoints: number): string | null {
  if (text === null || text.length <= codePoints) return text;
  const start = [...text.slice(0, 2 * codePoints + 2)];
  if (start.length <= codePoints) return text;
  // Joined and not sliced, because a slice would keep the whole text in memory.
  return `${start.slice(0, codePoints - 1).join('')}…`;
}

/** Returns `1 file`, `3 files` or `12,000 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Groups the digits of a large number by threes, without Intl, which takes 25 ms to load. */
export function grouped(count: number): string {
  return count < 10_000 ? `${count}` : `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
