import { expect, test } from 'vitest';
import {
  command,
  fileChange,
  inSession,
  manifestOf,
  session,
  sessionStarted,
  summaryOf,
  toolCall,
} from './samples.ts';

const added = { change: 'add', added_lines: 58, removed_lines: 0 } as const;
const modified = { change: 'update', added_lines: 121, removed_lines: 40 } as const;

test('a run with a sub-agent: failures first, then files, commands and tools', () => {
  const records = [
    ...inSession(
      '019a-main',
      sessionStarted(),
      command('rg -n "parse\\(" src | head', { duration_ms: 96 }),
      command('npm test -- parser', { status: 'failed', exit_code: 1, duration_ms: 12_413 }),
      fileChange([
        { path: 'src/parser.ts', ...modified },
        { path: 'test/parser.test.ts', ...added },
      ]),
      fileChange([
        { path: 'src/scan/lexer.ts', from: 'src/lexer.ts', change: 'move', added_lines: 3, removed_lines: 1 },
      ]),
      fileChange([{ path: 'src/parser.ts', change: 'update', added_lines: 2, removed_lines: 1 }]),
      fileChange([{ path: '/etc/hosts', ...added }], { status: 'declined' }),
      command("python3 - <<'PY'\nprint(1)\nPY", { cwd: 'web', duration_ms: 204 }),
      toolCall('get_issue', { server: 'github' }),
      toolCall('get_issue', { server: 'github', status: 'failed' }),
      toolCall('web_search'),
      toolCall('write_stdin', { command: 'yes\n' }),
      command('git push origin HEAD', { status: 'declined' }),
    ),
    ...inSession(
      '019a-kid',
      sessionStarted({ parent_session_id: '019a-main', agent_path: '/root/kid' }),
      command('npm run build', { status: 'interrupted', duration_ms: 492_000 }),
      fileChange([{ path: '/opt/notes.md', ...added }]),
    ),
  ];
  const options = {
    artifactName: 'codex-actions-agent',
    artifactUrl: 'https://github.com/o/r/actions/runs/1/artifacts/2',
  };

  expect(summaryOf(records, manifestOf([session(), session()]), options)).toMatchInlineSnapshot(`
    "## Codex actions

    **2 sessions** · 5 commands, **1 failed**, 1 declined, 1 interrupted · 4 files changed · patches: 1 declined · 4 tool calls, **1 failed**

    ### Failed, declined or interrupted

    | session | # | what | how it ended | took |
    | --: | --: | --- | --- | --: |
    | 1 | 2 | \`npm test -- parser\` | **exit 1** | 12.4 s |
    | 1 | 6 | patch of \`/etc/hosts\` | declined |  |
    | 1 | 12 | \`git push origin HEAD\` | declined |  |
    | 2 | 1 | \`npm run build\` | interrupted | 8 min 12 s |

    ### Files changed

    | file | change | + | − |
    | --- | --- | --: | --: |
    | \`/opt/notes.md\` · **outside the workspace** | added | 58 | 0 |
    | \`src/parser.ts\` | modified | 123 | 41 |
    | \`src/lexer.ts\` → \`src/scan/lexer.ts\` | moved | 3 | 1 |
    | \`test/parser.test.ts\` | added | 58 | 0 |

    ### Commands

    #### Session 1 · \`codex_github_action\` \`0.169.0\` · 4 commands, **1 failed**, 1 declined

    | # | what | how it ended | took |
    | --: | --- | --- | --: |
    | 1 | \`rg -n "parse\\(" src \\| head\` | exit 0 | 0.1 s |
    | 2 | \`npm test -- parser\` | **exit 1** | 12.4 s |
    | 7 | \`python3 - <<'PY'↵print(1)↵PY\` in \`web\` | exit 0 | 0.2 s |
    | 11 | \`write_stdin\`: \`yes↵\` | completed |  |
    | 12 | \`git push origin HEAD\` | declined |  |

    #### Session 2 · sub-agent \`/root/kid\` · \`codex_github_action\` \`0.169.0\` · 1 command, 1 interrupted

    | # | what | how it ended | took |
    | --: | --- | --- | --: |
    | 1 | \`npm run build\` | interrupted | 8 min 12 s |

    ### Tools

    | server | tool | calls | of these |
    | --- | --- | --: | --- |
    |  | \`web_search\` | 1 |  |
    |  | \`write_stdin\` | 1 |  |
    | \`github\` | \`get_issue\` | 2 | **1 failed** |

    \`codex-actions-export\` \`1.0.0\` · contract version 1 · in full in the artifact [\`codex-actions-agent\`](https://github.com/o/r/actions/runs/1/artifacts/2)
    "
  `);
});

test('a session whose beginning is out of scope is headed by its id', () => {
  expect(summaryOf(inSession('019a-main', command('ls')), manifestOf([session()]))).toContain(
    '#### Session 1 · `019a-main` · 1 command\n',
  );
});

test('an address that would need escaping is left out, not repaired', () => {
  const summary = summaryOf([], manifestOf([]), {
    artifactName: 'all',
    artifactUrl: 'https://h/a) [x](javascript:1',
  });

  expect(summary).toContain('contract version 1 · in full in the artifact `all`\n');
});
