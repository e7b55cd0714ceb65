// Looks for secrets in a text in every way in which it can be read.
import { encodedTexts } from './base64.js';
import { normalForms } from './normal-form.js';
import type { Find, Found } from './ranges.js';

/** What stands in base64 may stand in base64 once more; then it is enough. */
const DEEPEST = 2;

/**
 * @param find Looks in a text as it is written.
 * @param hasDisguises False when the text is known to read as it is written.
 */
export function findSecrets(
  text: string,
  find: Find,
  findInside = find,
  hasDisguises = true,
  depth = 0,
): Found[] {
  const found = [...find(text)];
  for (const view of hasDisguises ? normalForms(text) : []) {
    for (const { start, end, kind } of find(view.text)) {
      const [from, to] = view.toSource(start, end);
      found.push({ start: from, end: to, kind });
    }
  }
  if (depth === DEEPEST) return found;
  for (const { start, end, texts } of encodedTexts(text)) {
    const inside = texts.flatMap((decoded) => findSecrets(decoded, findInside, findInside, true, depth + 1));
    const [first] = inside;
    if (first !== undefined) found.push({ start, end, kind: first.kind });
  }
  return found;
}
