// Codex homes made of given files, and lines to fill them with.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const ID = '01a20311-0000-7000-8000-000000000001';
export const OTHER_ID = '01a20311-0000-7000-8000-000000000002';
export const DAY = 'sessions/2026/11/22';

export const nameOf = (id: string): string => `rollout-2026-11-22T11-43-02-${id}.jsonl`;

/** Files by their paths in the home; nothing else is in it then. */
export async function fillHome(
  home: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), content);
  }
}

const TIMESTAMP = '2026-11-22T11:43:02.000Z';

export const line = (type: string, payload: object, ordinal?: number): string =>
  `${JSON.stringify({ timestamp: TIMESTAMP, ordinal, type, payload })}\n`;

export const meta = (id: string = ID, fields: object = {}): string =>
  line('session_meta', { id, timestamp: TIMESTAMP, cwd: '/', history_mode: 'paginated', ...fields });

export const command = (script: string, fields: object = {}, item: object = {}): string =>
  line('event_msg', {
    type: 'item_completed',
    turn_id: 'turn-1',
    ...fields,
    item: {
      type: 'CommandExecution',
      id: script,
      command: ['bash', '-lc', script],
      status: 'completed',
      exit_code: 0,
      ...item,
    },
  });
