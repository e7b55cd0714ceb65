import { expect, it } from 'vitest';
import { describeReading } from '../../src/report/reading.ts';
import { inSession, manifestOf, session, sessionStarted, summaryOf } from './samples.ts';

it('without a session, the summary gives possible reasons', () => {
  expect(summaryOf([], manifestOf([]))).toMatchInlineSnapshot(`
    "## Codex actions

    **No sessions**

    No session of Codex was found. If Codex did run, one of these may be why:

    - it was started with \`--ephemeral\`, which records nothing
    - it ran as another user, and its sessions are in that user's home
    - it ran with a different \`CODEX_HOME\` from the one that was searched
    - it ended before its first turn, with nothing to record yet

    \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

it('without a session in scope, the summary says that others were found', () => {
  const scope = {
    since: null,
    since_from: null,
    sessions_before: 0,
    sessions_not_asked_for: 2,
    sessions_of_other_runners: 0,
    sessions_with_only_old_times: 0,
  };
  const summary = summaryOf([], manifestOf([], { sessions_outside_scope: 2 }, { scope }));

  expect(summary).toContain('None of the sessions that were found belongs to this export.');
  expect(summary).toContain(
    '- Sessions left out: 2. Only others were asked for, or another user ran them outside of this workspace.',
  );
});

it('for sessions without actions, the summary gives possible reasons', () => {
  expect(summaryOf(inSession('019a-main', sessionStarted()), manifestOf([session()]))).toMatchInlineSnapshot(`
    "## Codex actions

    **1 session** · no commands · no files changed

    No action is recorded: no command ran, no file was changed and no tool was called, or none came back. If Codex did act, it may have been in a session that is not here:

    - it was started with \`--ephemeral\`, which records nothing
    - it ran as another user, and its sessions are in that user's home
    - it ran with a different \`CODEX_HOME\` from the one that was searched

    Codex \`0.169.0\` · \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

it('without a readable session, the log first names what was found instead', () => {
  const unread = (unread_by_reason: object) =>
    describeReading(manifestOf([], { unread: 1, unread_by_reason }))[0];
  expect(unread({ no_record: 1, other_file: 2 })).toBe(
    'No session could be read, because of what was found instead: no_record (1).',
  );
  expect(unread({ other_file: 2 })).toMatch(/^No sessions found\. Codex stores none with --ephemeral/);
});
