// Tells names that programmers give from anything else: only names are ever shown of a stranger's sessions.

/** Short words, joined as names are. Keys, passwords and paths have digits and signs that names have not. */
export function isName(text: string): boolean {
  const words = text.split(/[_-]|(?<=[a-z])(?=[A-Z])/);
  return (
    words.length <= 6 && words.every((word, index) => WORD.test(word) || (index > 0 && VERSION.test(word)))
  );
}

const WORD = /^[A-Za-z]{1,20}$/;
const VERSION = /^v\d{1,2}$/;

/** Stands for what may not be shown. */
export const HIDDEN = '(not shown)';

export const shownName = (text: string): string => (isName(text) ? text : HIDDEN);

/** What the reader puts before the one name that stands in the record. */
const READERS_OWN = /^(?:response_item\/|event_msg\/(?:item_completed\/(?:Extension\/)?)?|bare\/)?/;

export function shownKind(kind: string): string {
  const [prefix = ''] = READERS_OWN.exec(kind) ?? [];
  const [group = '', member = group, ...rest] = kind.slice(prefix.length).split('.');
  return rest.length === 0 && isName(group) && isName(member) ? kind : `${prefix}${HIDDEN}`;
}
