// What the drift watch sees, and what it must never show.
import { expect, it } from 'vitest';
import { decodeLine } from '../../src/codex/json/envelope.ts';
import { ignored, kinds } from '../../src/codex/kinds/index.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { driftsOf } from './drifts.ts';
import { learn } from './known.ts';
import { reportOf, shapesOf } from './report.ts';
import { createShapes, type Shapes } from './shapes.ts';

const line = (type: string, payload: object) =>
  JSON.stringify({ timestamp: '2026-11-22T06:11:46.000Z', type, payload });

const item = (fields: object, rest: object = {}) =>
  line('event_msg', {
    type: 'item_completed',
    thread_id: 't',
    turn_id: 'u',
    item: { id: 'c1', ...fields },
    ...rest,
  });

const COMMAND = {
  type: 'CommandExecution',
  command: ['bash', '-lc', 'ls'],
  cwd: 'file:///w',
  source: 'agent',
  status: 'completed',
  exit_code: 0,
  duration: { secs: 1, nanos: 5 },
};

const SESSION = [
  line('session_meta', { id: 't', timestamp: '2026-11-22T06:11:46.000Z', cwd: '/w', source: 'exec' }),
  line('event_msg', { type: 'task_started', turn_id: 'u' }),
  item(COMMAND),
  line('event_msg', { type: 'turn_aborted', turn_id: 'u', reason: 'interrupted' }),
  line('response_item', { type: 'reasoning', summary: [] }),
];

function shapesOfLines(lines: readonly string[]): Shapes {
  const shapes = createShapes({ kinds, ignored });
  const session = createSession('t', pathsIn('/w'));
  for (const [index, text] of lines.entries()) shapes.add(decodeLine(text).record, index + 1, session);
  return shapes;
}

const known = learn('0.1.0', shapesOfLines(SESSION), {});

/** The drifts of that session with a line put in the place of one that is there, or behind them. */
const drifts = (replaced: number, ...lines: readonly string[]) =>
  driftsOf(shapesOfLines(SESSION.toSpliced(replaced, 1, ...lines)), known, true);

it('learns the fields that the reader uses, and nothing else', () => {
  expect(known.kinds['event_msg/item_completed/CommandExecution']).toEqual({
    item: 'object',
    'item.command': 'array',
    'item.command[]': 'string',
    'item.cwd': 'string',
    'item.duration': 'object',
    'item.duration.nanos': 'integer',
    'item.duration.secs': 'integer',
    'item.exit_code': 'integer',
    'item.id': 'string',
    'item.source': 'string',
    'item.status': 'string',
    thread_id: 'string',
    turn_id: 'string',
  });
  expect(known.words).toEqual({
    'abort reason': ['interrupted'],
    'command source': ['agent'],
    'session source': ['exec'],
    status: ['completed'],
  });
  expect(Object.keys(known.kinds)).not.toContain('response_item/reasoning');
});

it('finds no change in what it has learned', () => {
  expect(driftsOf(shapesOfLines(SESSION), known, true)).toEqual([]);
});

it('keeps the words that it learned before', () => {
  expect(learn('0.2.0', shapesOfLines(SESSION), { status: ['declined'] }).words.status).toEqual([
    'completed',
    'declined',
  ]);
});

it('names a kind that the reader does not know, with its fields', () => {
  const strange = line('event_msg', {
    type: 'item_completed',
    item: { type: 'Dream', depth: 3, in_colour: true },
  });
  const shapes = shapesOfLines([...SESSION, strange]);
  const found = driftsOf(shapes, known, true);
  expect(found).toEqual([
    { what: 'unknown kind', where: 'event_msg/item_completed/Dream', detail: '1 record' },
  ]);
  expect(reportOf('Codex 0.2.0', known.release, found, [], shapes)).toContain(
    '`item.in_colour`: boolean × 1',
  );
});

it('finds a record that no longer has the shape of its kind', () => {
  expect(drifts(2, item({ ...COMMAND, command: 'ls' }))).toContainEqual({
    what: 'misfit',
    where: 'event_msg/item_completed/CommandExecution',
    detail: '1 of 1 record',
  });
});

it('finds a field that is gone, once with all that stood in it', () => {
  const { duration: _, ...timeless } = COMMAND;
  expect(drifts(2, item(timeless))).toEqual([
    { what: 'gone', where: 'event_msg/item_completed/CommandExecution item.duration', detail: 'was object' },
  ]);
});

it('does not report a field that only some records have', () => {
  const { duration: _, ...timeless } = COMMAND;
  expect(drifts(2, item(timeless), item(COMMAND))).toEqual([]);
});

it('finds a kind that is gone', () => {
  expect(drifts(2).map(({ what, where }) => [what, where])).toEqual([
    ['gone', 'event_msg/item_completed/CommandExecution'],
  ]);
});

it('reports no missing kinds for sessions that need not have them', () => {
  expect(driftsOf(shapesOfLines(SESSION.slice(0, 2)), known, false)).toEqual([]);
});

it('finds a field of another type, except null', () => {
  expect(drifts(2, item({ ...COMMAND, exit_code: '0' }), item({ ...COMMAND, exit_code: null }))).toEqual([
    {
      what: 'other type',
      where: 'event_msg/item_completed/CommandExecution item.exit_code',
      detail: 'string, was integer',
    },
  ]);
});

it('finds a new word', () => {
  expect(drifts(2, item({ ...COMMAND, status: 'timed_out' }))).toEqual([
    { what: 'new word', where: 'status', detail: '"timed_out" in 1 record' },
  ]);
});

it('finds lines that are not records', () => {
  expect(drifts(4, '{"timestamp":')).toEqual([
    { what: 'unreadable', where: 'lines', detail: '1 are no records' },
  ]);
});

it('never shows content of a session', () => {
  const secrets = [
    'hunter2',
    'ghp_0123456789abcdef',
    '/home/me/plans.txt',
    'rm -rf ~',
    'drei Wörter hier',
    'x@y.zz',
  ];
  const hostile = secrets.flatMap((secret) => [
    line(secret, { [secret]: secret }),
    JSON.stringify({ record_type: secret, [secret]: secret }),
    JSON.stringify({ type: secret, id: secret, [secret]: 1 }),
    line('event_msg', { type: secret, [secret]: { [secret]: [secret] } }),
    line('event_msg', { type: 'item_completed', item: { type: secret, kind: secret } }),
    line('event_msg', {
      type: 'dream',
      arguments: { query: { Makefile: secret } },
      notes: [{ [secret]: 1 }],
    }),
    line('response_item', {
      type: 'function_call',
      name: secret,
      arguments: { [secret]: secret },
      call_id: secret,
    }),
    line('response_item', { type: 'message', content: [{ text: secret }] }),
    line('session_meta', { id: secret, cwd: secret, source: { [secret]: { [secret]: secret } } }),
    item({ type: 'FileChange', changes: { [secret]: { type: secret, content: secret } }, status: secret }),
    item(
      { ...COMMAND, command: [secret], source: secret, status: secret, cwd: secret },
      { [secret]: secret },
    ),
    secret,
  ]);
  const shapes = shapesOfLines(hostile);
  const shown = reportOf('Your sessions', known.release, driftsOf(shapes, known, false), [], shapes);
  const text = `${shown}\n${shapesOf(shapes)}`;
  for (const secret of [...secrets, 'Makefile']) expect(text).not.toContain(secret);
  expect(text).toContain('`item.changes.*.type`');
  expect(text).toContain('`event_msg/dream`');
});
