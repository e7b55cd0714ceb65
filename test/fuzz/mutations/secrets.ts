// Secrets where an agent would write them: in a command, a path, the name of a tool or anything else that is text.
import { changeLine, type Json } from '../../export/places.ts';
import type { Random } from '../random.ts';
import { KNOWN_VALUES, spellings, TOKENS } from '../secrets.ts';
import { changeRecord, type Mutation } from './mutation.ts';

export const secrets: readonly Mutation[] = [
  changeRecord((record, { random }) => planted(record, random, (_place, leaves) => leaves)),
  changeRecord((record, { random }) => planted(record, random, () => true)),
];

/** Each text has the same chance. */
function planted(
  record: Readonly<Record<string, Json>>,
  random: Random,
  isPlace: (text: string, leaves: boolean) => boolean,
): Json {
  let places = 0;
  const counted = (change: (text: string, at: number) => string) =>
    changeLine(record, {
      text: (text, { use }) => (isPlace(text, use?.leaves === true) ? change(text, places++) : text),
      number: (number) => number,
      key: (key) => key,
    });
  counted((text) => text);
  if (places === 0) return record;
  const chosen = random.below(places);
  places = 0;
  return counted((text, at) => (at === chosen ? withSecret(text, random) : text));
}

function withSecret(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const secret = random.oneIn(3) ? random.pick(TOKENS) : random.pick(spellings(random.pick(KNOWN_VALUES)));
  const around = random.pick(AROUND);
  return `${text.slice(0, at)}${around.replace('?', () => secret)}${text.slice(at)}`;
}

const AROUND = [
  ...[
    ' ? ',
    ' "?" ',
    " '?' ",
    '\n?\n',
    ' --password ? ',
    ' KEY=? ',
    '://user:?@host.example/ ',
    ' {"token":"?"} ',
  ],
  ...[
    '\u001b[31m ? \u001b[0m',
    ' -H "Authorization: Bearer ?" ',
    '/?/',
    ' # // secretlint-disable ?\n',
    ' `?` ',
  ],
];
