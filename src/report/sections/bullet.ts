// A point of a list, with items below it.

/** Texts are Markdown. `more` is the number of items that are not shown. */
export function bullet(text: string, items: readonly string[] = [], more = 0): string {
  const below = more > 0 ? [...items, `and ${more} more`] : items;
  return [`- ${text}`, ...below.map((item) => `  - ${item}`)].join('\n');
}
