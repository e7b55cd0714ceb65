// Tells names that programmers give from anything else: only names are ever shown of a stranger's sessions.

/** Short words, joined as names are. Digits make keys and passwords, so names have none save a version. */
export function isName(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(/[_.-]|(?<=[a-z])(?=[A-Z])/);
  return words.length <= 6 && words.every((word, index) => WORD.test(word) || (index > 0 && VERSION.test(word)));
}

const WORD = /^[A-Za-z]{1,20}$/;
const VERSION = /^v\d{1,2}$/;

/** Stands for what may not be shown. */
export const HIDDEN = '(not shown)';

export const shownName = (text: string): string => (isName(text) ? text : HIDDEN);

/** A kind is a path of names. */
export const shownKind = (kind: string): string => kind.split('/').map(shownName).join('/');
