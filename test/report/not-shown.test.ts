import { expect, it } from 'vitest';
import {
  command,
  fileChange,
  inSession,
  manifestOf,
  rolledBack,
  session,
  summaryOf,
  toolCall,
} from './samples.ts';

const modified = { change: 'update', added_lines: 1, removed_lines: 1 } as const;

it('the last section names everything that is missing, and what to do about it', () => {
  const call = {
    call_id: 'c1',
    tool_name: 'exec_command',
    turn_id: null,
    started_at: null,
    rollout: 0,
    line: 9,
  };
  const manifest = manifestOf(
    [
      session({
        incomplete: [
          { ...call, command: 'npm run dev' },
          { ...call, command: null },
        ],
        opaque_programs: 2,
        unrecognised: { 'event_msg/foo': 3, 'response_item/bar': 1 },
        problems: [
          { code: 'bad_json', rollout: 0, line: 12 },
          { code: 'bad_json', rollout: 0, line: 40 },
          { code: 'truncated_last_line', rollout: 0, line: 99 },
        ],
        problem_count: 1003,
        outside_scope: 4,
        redactions: 3,
      }),
    ],
    { sessions_outside_scope: 3 },
    {
      scope: {
        since: '2026-08-01T00:00:00.000Z',
        since_from: 'runner_process',
        sessions_before: 1,
        sessions_not_asked_for: 2,
        sessions_of_other_runners: 0,
        sessions_with_only_old_times: 0,
      },
      unread: [
        { home: 0, path: 'sessions/2026/08/01/rollout-b.jsonl', reason: 'permission_denied' },
        { home: 0, path: 'sessions/latest', reason: 'link' },
      ],
    },
  );
  const records = inSession(
    '019a-main',
    command('npm start', { status: 'running' }),
    command('make', { status: 'unknown', duration_ms: 3_723_000 }),
    rolledBack(2),
  );

  expect(summaryOf(records, manifest)).toMatchInlineSnapshot(`
    "## Codex actions

    **1 session** · 2 commands, 1 still running, 1 outcome unknown · no files changed · 2 not completed

    **Ran under** rules that are not recorded.

    > [!WARNING]
    > Not everything is known: 2 calls never came back; the outcome of 2 actions is not recorded; 2 programs may have run commands that were not recorded; 1 place could not be read; 1003 lines could not be read completely; 4 records are of kinds that this version does not know. See [what this does not show](#what-this-does-not-show).

    ### Commands

    <details open><summary><b>Session 1</b> · <code>019a-main</code> · 2 turns rolled back · 2 commands, 1 still running, 1 outcome unknown</summary>

    | # | exit | took | command |
    | --: | --- | --: | --- |
    | 0 | still running |  | \`npm start\` |
    | 1 | outcome unknown | 1 h 2 min | \`make\` |

    </details>

    ### What this does not show

    - Calls that never came back: 2
      - \`npm run dev\`
      - \`exec_command\`
    - Actions whose outcome is not recorded: 2
      - \`npm start\`: still running
      - \`make\`: outcome unknown
    - Programs whose actions Codex did not record: 2. Only their source is known.
    - Turns that were rolled back: 2. What they did stays done and is listed.
    - Actions left out: 4. They are from before 2026-08-01T00:00:00.000Z, when this job started.
    - Sessions left out: 1. They did nothing since 2026-08-01T00:00:00.000Z, when this job started.
    - Sessions left out: 2. Only others were asked for, or another user ran them outside of this workspace.
    - Possible secrets that were replaced: 3
    - Records of kinds that this version does not know: 4
      - \`event_msg/foo\` ×3
      - \`response_item/bar\` ×1
    - Lines that are not JSON: 2, the first at line 12 of \`sessions/2026/08/01/rollout-a.jsonl\`. What they recorded is missing. Something other than Codex may have written to the file.
    - Files whose last line is cut short: 1, the first at line 99 of \`sessions/2026/08/01/rollout-a.jsonl\`. Codex was still writing, or was killed. Run the export after it has ended.
    - Further problems that the manifest only counts: 1000
    - Places that this user has no permission to read: 1. Codex ran as another user. Let the user of this job read its home, or run the export as that user.
      - \`sessions/2026/08/01/rollout-b.jsonl\`
    - Links, which are not followed: 1. If sessions of this export are behind one, name the folder that it leads to.
      - \`sessions/latest\`

    Codex \`0.169.0\` · \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

it('the last section says where patches and work tree differ, and what git could not compare', () => {
  const workspace = {
    complete: false,
    problem: 'undecided_files' as const,
    base: { commit: '6e02e4cc6839ba175d713990860e0aefef29ac7f', from: 'session' as const },
    changed_without_patch: ['package-lock.json'],
    changed_without_patch_count: 1,
    patched_without_change: ['src/a.ts'],
    patched_without_change_count: 1,
    repositories: [],
    commits: [],
    commits_count: 0,
    codex_home_count: 0,
    undecided_count: 2,
  };
  const records = inSession(
    '019a-main',
    fileChange([{ path: 'src/a.ts', ...modified }]),
    fileChange([{ path: 'src/b.ts', ...modified }]),
  );

  expect(summaryOf(records, manifestOf([session()], {}, { workspace }))).toMatchInlineSnapshot(`
    "## Codex actions

    **1 session** · no commands · 2 files changed (+2 −2), 1 more without a recorded patch

    > [!WARNING]
    > Not everything is known: 1 file changed on disk without a recorded patch; not every file was compared with git. See [what this does not show](#what-this-does-not-show).

    ### Files changed

    | change | + | − | file | by |
    | --- | --: | --: | --- | --- |
    | modified | 1 | 1 | \`src/a.ts\` | 1 patch |
    | modified | 1 | 1 | \`src/b.ts\` | 1 patch |
    | on disk |  |  | \`package-lock.json\` | no recorded patch |

    ### What this does not show

    - Files not compared with git: 2. They could not be read, or git stores them in another form.
    - Files changed on disk since \`6e02e4cc68\` without a recorded patch: 1. A command changed them, or something before or beside Codex.
    - Files patched, but unchanged on disk: 1. They were changed back.
      - \`src/a.ts\`

    Codex \`0.169.0\` · \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

it('a workspace that was not compared is no reason for an alert if there is no git', () => {
  const nothing = {
    complete: false,
    base: null,
    changed_without_patch: [],
    changed_without_patch_count: null,
    patched_without_change: [],
    patched_without_change_count: null,
    repositories: [],
    commits: [],
    commits_count: null,
    codex_home_count: 0,
    undecided_count: 0,
  };
  const summary = (problem: 'no_git' | 'too_slow') =>
    summaryOf([], manifestOf([session()], {}, { workspace: { ...nothing, problem } }));

  expect(summary('no_git')).toContain('The workspace was not compared with git: there is no git.');
  expect(summary('no_git')).not.toContain('[!WARNING]');
  expect(summary('too_slow')).toContain('The workspace was not compared with git: git took too long.');
  expect(summary('too_slow')).toContain('> Not everything is known: not every file was compared with git.');
});

it('programs that are recorded in part are counted, named by their numbers and marked in their rows', () => {
  const program = (inner_actions: 'none' | 'partly', source: string) =>
    toolCall('exec', { command: source, inner_actions });
  const records = [
    ...inSession('019a-main', command('ls'), program('partly', 'await tools.exec_command({cmd: "a"})')),
    ...inSession('019a-other', program('partly', 'await go()'), program('none', 'await stay()')),
  ];
  const manifest = manifestOf([
    session({ partly_recorded_programs: 1 }),
    session({ session_id: '019a-other', partly_recorded_programs: 1, opaque_programs: 1 }),
  ]);

  const summary = summaryOf(records, manifest);

  expect(summary).toContain('2 programs made calls that were not recorded');
  expect(summary).toContain('1 program may have run commands that were not recorded');
  expect(summary).toContain('`exec`, recorded in part: `await go()`');
  expect(summary).toContain('`exec`, its actions are not recorded: `await stay()`');
  expect(summary).toContain(
    '- Programs that Codex recorded in part: 2 (session 1: #1; session 2: #0). Only their source shows all of their calls.',
  );
  expect(summary).toContain(
    '- Programs whose actions Codex did not record: 1 (session 2: #1). Only their source is known.',
  );
});
