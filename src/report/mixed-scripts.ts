// Finds words that mix letters of several scripts: `gіt` with a Cyrillic letter is not the program `git`.

const WORD = /[\p{L}\p{M}\p{N}_-]+/gu;
const LATIN = /[A-Za-z]/;
const LOOKS_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** The first such word; null if there is none. */
export function mixedWord(text: string): string | null {
  if (!LOOKS_LATIN.test(text)) return null;
  for (const [word] of text.matchAll(WORD)) if (LATIN.test(word) && LOOKS_LATIN.test(word)) return word;
  return null;
}
