// A line of every kind that is projected, with every field that any of them reads.
import { ID } from './home.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = Readonly<Record<string, Json>>;

const DURATION = { secs: 1, nanos: 500_000_000 };

/** One for all kinds: each takes what it knows. */
const FIELDS: Fields = {
  id: 'call-1',
  call_id: 'call-1',
  event_id: 'call-1',
  turn_id: 'turn-1',
  name: 'exec_command',
  namespace: 'functions',
  arguments: '{"cmd":"ls","workdir":"/"}',
  input: '*** Begin Patch\n*** Add File: a\n+x\n*** End Patch',
  output: 'Process exited with code 0\nOutput:\n',
  action: { type: 'exec', command: ['ls'], working_directory: '/' },
  command: ['bash', '-lc', 'ls'],
  cwd: '/',
  source: 'agent',
  kind: 'started',
  status: 'completed',
  exit_code: 0,
  duration: DURATION,
  durationMs: 1500,
  changes: { '/a': { type: 'update', unified_diff: '@@\n-x\n+y\n', content: 'y\n', move_path: '/b' } },
  success: true,
  server: 'server',
  tool: 'tool',
  invocation: { server: 'server', tool: 'tool', arguments: {} },
  result: { Ok: { isError: false }, isError: false },
  new_thread_id: 'thread-2',
  num_turns: 1,
  reason: 'interrupted',
  error: { message: 'no' },
  message: 'hello',
  role: 'user',
  content: [{ type: 'input_text', text: 'hello' }],
  timestamp: '2026-11-22T11:43:02.000Z',
  originator: 'codex_exec',
  cli_version: '0.165.0',
  model_provider: 'openai',
  forked_from_id: 'thread-3',
  parent_thread_id: 'thread-4',
  agent_path: '/root/a',
  agent_role: 'worker',
  dynamic_tools: [{ name: 'tool' }],
  history_mode: 'paginated',
  history_base: { thread_id: 'thread-5', end_ordinal_exclusive: 3 },
  subagent_history_start_ordinal: 0,
  git: { commit_hash: 'abc', branch: 'main', repository_url: 'https://host.example/a.git' },
  internal_chat_message_metadata_passthrough: { turn_id: 'turn-1' },
  metadata: { turn_id: 'turn-1' },
};

const ITEM_FRAME: Fields = {
  type: 'item_completed',
  thread_id: ID,
  turn_id: 'turn-1',
  started_at_ms: 1_700_000_000_000,
  completed_at_ms: 1_700_000_001_000,
};

/** The line of that kind, as an object, with these fields changed. */
export function recordOf(kind: string, changed: Fields = {}): Fields {
  const fields = { ...FIELDS, ...changed };
  const [type = '', inner, item, extension] = kind.split('/');
  const record = { timestamp: '2026-11-22T11:43:02.000Z', ordinal: 7, type };
  if (type === 'bare') return { ...fields, type: 'message' };
  if (type === 'session_meta') return { ...record, payload: { ...fields, id: ID } };
  if (inner === undefined) return { ...record, payload: fields };
  if (item === undefined) return { ...record, payload: { ...fields, type: inner } };
  const told = extension === undefined ? { type: item } : { type: item, kind: extension };
  return { ...record, payload: { ...ITEM_FRAME, item: { ...fields, ...told } } };
}

const isObject = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record with one value in it replaced, for each value at any depth. */
export function* replacements(record: Json, value: Json): Generator<Json> {
  yield value;
  if (isObject(record)) {
    for (const [key, inner] of Object.entries(record))
      for (const changed of replacements(inner, value)) yield { ...record, [key]: changed };
  } else if (Array.isArray(record)) {
    for (const [index, inner] of record.entries())
      for (const changed of replacements(inner, value)) yield record.with(index, changed);
  }
}
