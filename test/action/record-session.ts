// Writes a session as Codex 0.165 persists it, at a time that the test chooses.
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface RecordedSession {
  readonly id?: string;
  readonly at?: Date;
  /** Scripts that ran, one after the other, without failing. */
  readonly commands?: readonly string[];
  /** Scripts that ran after these, and failed. */
  readonly failing?: readonly string[];
  /** False: the recording stops in the turn. */
  readonly ended?: boolean;
  readonly originator?: string;
  readonly cwd?: string;
  /** Files that were added. */
  readonly added?: readonly string[];
}

export const SESSION_ID = '01a20311-0000-7000-8000-000000000001';

/** @returns the path of the rollout. */
export async function recordSession(
  codexHome: string,
  {
    id = SESSION_ID,
    at = new Date(),
    commands = ['true'],
    failing = [],
    ended = true,
    originator = 'codex_exec',
    cwd = '/workspace',
    added = [],
  }: RecordedSession = {},
): Promise<string> {
  const timestamp = at.toISOString();
  const turnId = '01a20311-0000-7000-8000-00000000000a';
  const completed = (item: object) => ({
    type: 'event_msg',
    payload: {
      type: 'item_completed',
      thread_id: id,
      turn_id: turnId,
      item,
      started_at_ms: at.getTime(),
      completed_at_ms: at.getTime(),
    },
  });
  const meta = { id, timestamp, cwd, originator, cli_version: '0.165.0' };
  const records = [
    { type: 'session_meta', payload: { ...meta, source: 'exec', history_mode: 'paginated' } },
    { type: 'event_msg', payload: { type: 'task_started', turn_id: turnId } },
    ...[...commands, ...failing].map((script, index) =>
      completed({
        type: 'CommandExecution',
        id: `call_${index}`,
        command: ['/bin/bash', '-lc', script],
        cwd: `file://${cwd}`,
        source: 'unified_exec_startup',
        status: index < commands.length ? 'completed' : 'failed',
        exit_code: index < commands.length ? 0 : 1,
        duration: { secs: 0, nanos: 1 },
      }),
    ),
    ...added.map((path, index) =>
      completed({
        type: 'FileChange',
        id: `patch_${index}`,
        changes: { [`${cwd}/${path}`]: { type: 'add', content: 'x\n' } },
        status: 'completed',
      }),
    ),
    ...(ended ? [{ type: 'event_msg', payload: { type: 'task_complete', turn_id: turnId } }] : []),
  ];
  const [day = '', time = ''] = timestamp.split(/[T.]/);
  const name = `rollout-${day}T${time.replaceAll(':', '-')}-${id}.jsonl`;
  const path = join(codexHome, 'sessions', ...day.split('-'), name);
  await mkdir(dirname(path), { recursive: true });
  const lines = records.map((record, ordinal) => `${JSON.stringify({ timestamp, ordinal, ...record })}\n`);
  await writeFile(path, lines.join(''));
  await utimes(path, at, at);
  return path;
}
