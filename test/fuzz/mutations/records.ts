// Records as no release writes them together: kinds anywhere, ids of others, ancestors in circles, odd numbers.
import { FIELD_NAMES, recordOf } from '../../export/every-kind.ts';
import type { Json } from '../../export/places.ts';
import { contentOf, type Input } from '../input.ts';
import type { Random } from '../random.ts';
import {
  changeLines,
  changeRecord,
  type Fields,
  linesOf,
  type Means,
  type Mutation,
  recordIn,
} from './mutation.ts';
import { jsonValue, text } from './texts.ts';

/** Fields by which records are joined, and those that say where something belongs. */
const IDS = [
  ...[
    'id',
    'call_id',
    'event_id',
    'turn_id',
    'thread_id',
    'session_id',
    'forked_from_id',
    'parent_thread_id',
    'new_thread_id',
  ],
];
const NUMBERS = [
  'ordinal',
  'num_turns',
  'subagent_history_start_ordinal',
  'end_ordinal_exclusive',
  'exit_code',
];

export const records: readonly Mutation[] = [
  // A record of any kind that is known, with any fields, or of one that is not.
  changeLines((lines, means) => lines.toSpliced(means.random.below(lines.length + 1), 0, anyRecord(means))),
  changeLines((lines, means) => {
    const some = Array.from({ length: 1 + means.random.size(12) }, () => anyRecord(means));
    return lines.toSpliced(means.random.below(lines.length + 1), 0, ...some);
  }),
  // An id is another's: calls answered twice, turns mixed, threads that are their own parents.
  (input, means) => joined(input, means),
  (input, means) => joined(input, means),
  changeRecord((record, { random }) =>
    withField(record, random.pick(NUMBERS), JSON.parse(oddNumber(random))),
  ),
  // Every time and number of a file is odd.
  changeLines((lines, { random }) => {
    const ordinal = random.pick([() => 0, () => -1, () => random.below(50), (at: number) => 1e15 - at]);
    return lines.map((line, at) => line.replace(/"ordinal":\d+/, `"ordinal":${ordinal(at)}`));
  }),
  changeRecord((record, { random }) => ({ ...record, timestamp: text(random) })),
  // The head says something else.
  changeLines((lines, { random, ...means }) => {
    const own = { ...means, random };
    const [first = ''] = lines;
    const meta = recordIn(first);
    if (meta === null) return lines;
    const ids = idsIn({
      files: [{ path: '', content: lines.join(''), packed: null }],
      workspace: null,
      since: null,
    });
    const changed = {
      forked_from_id: random.pick([...ids, null]),
      parent_thread_id: random.pick([...ids, null]),
      history_base: random.oneIn(2)
        ? null
        : { thread_id: random.pick(ids), end_ordinal_exclusive: own.random.below(40) },
      subagent_history_start_ordinal: random.oneIn(2) ? null : random.below(40),
      history_mode: random.pick(['paginated', 'legacy', 'other']),
    };
    const payload =
      typeof meta.payload === 'object' && meta.payload !== null ? { ...meta.payload, ...changed } : changed;
    return lines.with(0, `${contentOf(JSON.stringify({ ...meta, payload }))}\n`);
  }),
];

function anyRecord({ random, kinds }: Means): string {
  const kind = random.oneIn(8) ? random.pick(UNKNOWN) : random.pick(kinds);
  const id = `call-${random.below(6)}`;
  const turn = `turn-${random.below(4)}`;
  const some = Array.from(
    { length: random.size(6) },
    () => [random.pick(FIELD_NAMES), jsonValue(random)] as const,
  );
  const changed = Object.fromEntries(some.map(([key], index) => [key, `VALUE ${index}`]));
  const record = JSON.stringify(recordOf(kind, changed))
    .replaceAll('"call-1"', `"${id}"`)
    .replaceAll('"turn-1"', `"${turn}"`);
  const text = some.reduce(
    (json, [, value], index) => json.replaceAll(`"VALUE ${index}"`, () => value),
    record,
  );
  return `${contentOf(text)}\n`;
}

const UNKNOWN = [
  ...['', 'kind', '__proto__', 'event_msg/constructor', 'response_item/then', 'event_msg/item_completed/New'],
  ...['event_msg/item_completed/Extension/new.kind', 'a b', '::error::x', '<img src=x>', 'x/y/z/w'],
];

function oddNumber(random: Random): string {
  return random.pick(['0', '-1', '1', '2', '7', '40', '1.5', '9007199254740991', '1e300', 'null', '"7"']);
}

function joined(input: Input, { random, other }: Means): Input {
  const ids = [...idsIn(input), ...idsIn(other)];
  const at = random.below(input.files.length || 1);
  const file = input.files[at];
  if (file === undefined || ids.length === 0) return input;
  const lines = linesOf(file.content);
  const one = random.below(lines.length);
  const record = recordIn(lines[one] ?? '');
  if (record === null) return input;
  const changed = contentOf(JSON.stringify(withField(record, random.pick(IDS), random.pick(ids))));
  return {
    ...input,
    files: input.files.with(at, { ...file, content: lines.with(one, `${changed}\n`).join('') }),
  };
}

/** Sets a field where it stands, at any depth; in the payload where it stands nowhere. */
function withField(record: Fields, field: string, value: Json): Fields {
  let found = false;
  const text = JSON.stringify(record, (key, inner) => {
    if (key !== field) return inner;
    found = true;
    return value;
  });
  if (found) return JSON.parse(text);
  const { payload } = record;
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload)
    ? { ...record, payload: { ...payload, [field]: value } }
    : { ...record, [field]: value };
}

function idsIn({ files }: Input): string[] {
  const found = files.flatMap(({ content }) => content.match(/(?<="(?:\w+_)?id":")[^"\\]{1,60}(?=")/g) ?? []);
  return found.length > 0 ? [...new Set(found)].slice(0, 200) : ['x'];
}
