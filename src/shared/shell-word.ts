const PLAIN_WORD = /^[\w@%+=:,./-]+$/;

/** Quotes a word so that a POSIX shell reads it as one word. */
export function quoted(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
