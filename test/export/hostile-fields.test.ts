// Every field of every kind may be of any type: the export goes on, and what it writes keeps the contract.
import { expect, it } from 'vitest';
import { kinds } from '../../src/codex/kinds/index.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { checkedExport } from './checked-export.ts';
import { recordOf, replacements } from './every-kind.ts';
import { command, DAY, fillHome, ID, line, meta, nameOf } from './home.ts';

const kindNames = [...kinds.keys()];

/** Stands for a value that JSON.stringify would not write. */
const PLACE = 'the value goes here';

const HOSTILE = [
  ...['null', 'true', '-0', '-1', '1.5', '1e400', '9007199254740993', '253402300800000'],
  ...['""', '"__proto__"', '"constructor"', '"\\ud800"', '"\\u0000\\n::x"', '"+275760-09-13T00:00:00Z"'],
  ...['"file://%"', '"Exit code: 99999999999999999999\\nOutput:\\n"', '"{\\"cmd\\":{\\"toString\\":1}}"'],
  ...['[null]', '{}', '{"__proto__":{"type":"add"},"constructor":1}', '{"toString":1,"length":-1}'],
];

/** A call of its own, so that no other line mends what this one says. */
const lineWith = (record: unknown, value: string, call = 1) =>
  `${JSON.stringify(record)
    .replaceAll(JSON.stringify(PLACE), () => value)
    .replaceAll('call-1', `call-${call}`)}\n`;

async function exportOf(...lines: readonly string[]) {
  const home = await tempFolder();
  await fillHome(home, { [`${DAY}/${nameOf(ID)}`]: lines.join('') });
  return (await checkedExport(home)).manifest.sessions.find(({ session_id }) => session_id === ID);
}

it.each(kindNames)('%s is read as expected', async (kind) => {
  const session = await exportOf(meta(), lineWith(recordOf(kind), ''));
  expect(session).toMatchObject({ problem_count: 0, unrecognised: {}, ignored: {} });
});

it.each(kindNames)('%s with any value in any place', async (kind) => {
  const records = [...replacements(recordOf(kind), PLACE)];
  const lines = records.flatMap((record, place) =>
    HOSTILE.map((value, which) => lineWith(record, value, place * HOSTILE.length + which)),
  );
  const session = await exportOf(meta(), ...lines);
  expect(session?.rollouts[0]?.lines).toBe(lines.length + 1);
});

it.each([
  ['session_meta', 'source'],
  ['event_msg/task_complete', 'error'],
  ['response_item/function_call', 'arguments'],
  ['response_item/function_call_output', 'output'],
  ['event_msg/item_completed/FileChange', 'changes'],
  ['event_msg/item_completed/CommandExecution', 'unknown'],
])('%s with %s nested a hundred thousand deep', async (kind, field) => {
  const record = recordOf(kind, { [field]: PLACE });
  const arrays = '['.repeat(100_000) + ']'.repeat(100_000);
  const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const session = await exportOf(meta(), lineWith(record, arrays, 1), lineWith(record, objects, 2));
  expect(session?.rollouts[0]?.lines).toBe(3);
});

it('no text is cut within a character', async () => {
  const long = `${'x'.repeat(1999)}\u{1F600}`;
  const secret = `DB_PASSWORD=a12${'\u{1F600}'.repeat(300)}`;
  const session = await exportOf(meta(), command(secret), line('response_item', openCall(long)));
  expect(session?.incomplete).toMatchObject([{ command: `${'x'.repeat(1999)}\uFFFD` }]);
  expect(session?.redactions).toBeGreaterThan(0);
});

const openCall = (cmd: string) => ({
  type: 'function_call',
  name: 'exec_command',
  arguments: JSON.stringify({ cmd }),
  call_id: 'open',
});
