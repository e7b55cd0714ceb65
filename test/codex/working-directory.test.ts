// The oldest recordings name the working directory in a message only, in the words of their release.
import { expect, it } from 'vitest';
import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, projectLine } from '../../src/codex/decode/project.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';

const ID = '01a20000-0000-7000-8000-000000000001';

function recordsIn(context: string) {
  const message = { type: 'message', role: 'user', content: [{ type: 'input_text', text: context }] };
  const command = ['apply_patch', '*** Begin Patch\n*** Add File: src/a.py\n+1\n*** End Patch'];
  const lines = [
    { id: ID, timestamp: '2025-08-25T10:00:00.000Z', instructions: null },
    message,
    { type: 'function_call', name: 'shell', call_id: 'c1', arguments: JSON.stringify({ command }) },
    { type: 'function_call_output', call_id: 'c1', output: '{"output":"","metadata":{"exit_code":0}}' },
  ];
  const session = createSession(ID, pathsIn('/w'));
  const account = createLineAccount();
  for (const [index, line] of lines.entries()) {
    const bytes = Buffer.from(JSON.stringify(line));
    const source = { number: index + 1, bytes, start: 0, end: bytes.length, isClean: true, flaw: null };
    projectLine(new Line(source), { session, rollout: 0, account, isCopied: null });
  }
  return [...recordsOf(session, () => false)].map(({ record }) => record);
}

it.each([
  ['a tag', '<environment_context>\n  <cwd>/elsewhere/app</cwd>\n</environment_context>'],
  [
    'words',
    '<environment_context>\nCurrent working directory: /elsewhere/app\nApproval policy: never\n</environment_context>',
  ],
])('in %s has the session and its changes', (_, context) => {
  const records = recordsIn(context);
  expect(records[0]).toMatchObject({ session: { cwd: '/elsewhere/app' } });
  expect(records.at(-1)?.changed_paths).toEqual(['/elsewhere/app/src/a.py']);
});

it('is not read from the text of a user', () => {
  const [start] = recordsIn('Current working directory: /elsewhere/app');
  expect(start).toMatchObject({ session: { cwd: null } });
});
