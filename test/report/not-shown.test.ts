import { expect, test } from 'vitest';
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

test('the last section names everything that is missing, and what to do about it', () => {
  const call = { call_id: 'c1', tool_name: 'exec_command', turn_id: null, started_at: null, line: 9 };
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
    { sessions_outside_scope: 1 },
    {
      unread: [
        { path: 'sessions/2026/08/01/rollout-b.jsonl', reason: 'permission_denied' },
        { path: 'sessions/latest', reason: 'link' },
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

    ### Commands

    #### Session 1 · \`019a-main\` · 2 commands, 1 still running, 1 outcome unknown

    | # | what | how it ended | took |
    | --: | --- | --- | --: |
    | 0 | \`npm start\` | still running |  |
    | 1 | \`make\` | outcome unknown | 1 h 2 min |

    ### What this does not show

    - Calls that were started and never came back: 2
      - \`npm run dev\`
      - \`exec_command\`
    - Actions whose outcome is not recorded: 2
      - \`npm start\`: still running
      - \`make\`: outcome unknown
    - Programs whose inner actions this release of Codex did not record, so that only their source is known: 2
    - Turns that were rolled back, though what they did stays done and is listed: 2
    - Values that look secret and were replaced: 3
    - Actions left out because they completed before the time asked for: 4
    - Sessions left out because they were not asked for or are older than the time asked for: 1
    - Records of kinds that this version does not know: 4
      - \`event_msg/foo\` ×3
      - \`response_item/bar\` ×1
    - Lines that are not JSON: 2, the first at line 12 of \`sessions/2026/08/01/rollout-a.jsonl\`. What they recorded is missing. Something other than Codex may have written to the file.
    - Files whose last line is cut short: 1, the first at line 99 of \`sessions/2026/08/01/rollout-a.jsonl\`. Codex was still writing, or was killed. Run the export after it has ended.
    - Further problems that the manifest only counts: 1000
    - Places that this user may not read: 1. Codex ran as another user: let the user of this job read its home, or run the export as that user.
      - \`sessions/2026/08/01/rollout-b.jsonl\`
    - Links, which are not followed: 1. If sessions of this export are behind one, name the folder that it leads to.
      - \`sessions/latest\`

    \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

test('rows past the limits are counted, and the reader is told where they are', () => {
  const records = inSession(
    '019a-main',
    ...Array.from({ length: 450 }, (_, index) =>
      command(`make ${index}`, { status: 'failed', exit_code: 2 }),
    ),
    ...Array.from({ length: 401 }, (_, index) => fileChange([{ path: `src/${index}.ts`, ...modified }])),
    ...Array.from({ length: 63 }, (_, index) => toolCall(`tool_${String(index).padStart(2, '0')}`)),
  );
  const summary = summaryOf(records, manifestOf([session()], { changed_paths: 401 }), {
    artifactName: 'all',
  });

  expect(summary).toContain(
    '**1 session** · 450 commands, **450 failed** · 401 paths changed · 63 tool calls\n',
  );
  expect(summary).toContain(
    [
      '- Too much for a summary, and only in the artifact `all`:',
      '  - 300 actions that failed, or were declined or interrupted',
      '  - 1 change of files after the first 400, of 401 paths in all',
      '  - 50 commands',
      '  - 3 calls of tools after the first 60',
    ].join('\n'),
  );
});
