// A point of a list, with what it consists of below it.

/** Texts are Markdown. `more` counts the items that are not given. */
export function bullet(text: string, items: readonly string[] = [], more = 0): string {
  const below = more > 0 ? [...items, `and ${more} more`] : items;
  return [`- ${text}`, ...below.map((item) => `  - ${item}`)].join('\n');
}
