// The allow-list: each place of a recording from which something leaves in an export, and each that is read and
// stays. Of every other place nothing is used at all. allow-list.test.ts holds the exporter to it. A kind carries
// its own rows; here are those that belong to no kind.
import { ALIASES, kinds } from './kinds.ts';

type Row = readonly [kinds: string, leaves: string, reads: string];

const ofKinds = [...kinds.values()].flatMap(({ name, exports }): Row[] => {
  const { leaves = '', reads = '', ofTools = {} } = exports;
  const aliases = Object.keys(ALIASES).filter((alias) => ALIASES[alias] === name);
  const names = [name, ...aliases].join('|');
  const tools = Object.entries(ofTools).map(
    ([tool, places]): Row => [`${name}(${tool})`, places.leaves ?? '', places.reads ?? ''],
  );
  // A call has the name of its tool behind it.
  return [[exports.ofTools === undefined ? names : `${name}(*)`, leaves, reads], ...tools];
});

/**
 * Kinds of records, by Codex's own path to them; a call has the name of its tool behind it. Then the places in
 * their payload from which something leaves, and those that are only read. `[]` is an element of a list, `*` any
 * key, `{}` the key itself, and what stands behind `@` names the part of the text that is meant.
 */
export const ALLOW_LIST: readonly Row[] = [
  ['line', '', 'timestamp ordinal type record_type payload'],
  ...ofKinds,

  // To know lines that a fork has from its parent.
  ['response_item/message', '', 'content[].text'],
  ['event_msg/user_message|event_msg/agent_message', '', 'message'],

  // Of any kind: what it is, to count it.
  ['*', '', 'type record_type item.type item.kind'],
];
