const PLAIN_WORD = /^[\w@%+=:,./-]+$/;

/** A word as a POSIX shell takes it for one. */
export function quoted(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
