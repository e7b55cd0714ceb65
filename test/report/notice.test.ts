import { expect, it } from 'vitest';
import type { Manifest } from '../../src/contract/v1/manifest.ts';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { noticeLine } from '../../src/report/notice.ts';
import { command, dataOf, fileChange, inSession, manifestOf, session } from './samples.ts';

const noticeOf = (records: readonly ActionRecord[], manifest: Manifest) =>
  noticeLine(dataOf(...records), manifest);

const records = inSession(
  '019a-main',
  command('ls'),
  command('false', { status: 'failed', exit_code: 1 }),
  command('git push', { status: 'declined' }),
  fileChange([{ path: 'a.ts', change: 'add', added_lines: 1, removed_lines: 0 }]),
);

it('the notice is one line without text of an agent', () => {
  expect(noticeOf(records, manifestOf([session()]))).toEqual({
    text: '1 session, 3 commands (1 failed, 1 declined), 1 file changed',
    isWarning: false,
  });
});

it('the notice is a warning if something recorded could not be read', () => {
  const entry = session({ unrecognised: { 'event_msg/foo': 1 }, problem_count: 2 });
  const unread = [
    { home: 0, path: 'sessions/a', reason: 'permission_denied' as const },
    { home: 0, path: 'sessions/latest', reason: 'link' as const },
  ];

  expect(noticeOf(records, manifestOf([entry], {}, { unread }))).toEqual({
    text: '1 session, 3 commands (1 failed, 1 declined), 1 file changed; 1 place could not be read; 2 lines could not be read completely; 1 record is of kinds that this version does not know',
    isWarning: true,
  });
});
