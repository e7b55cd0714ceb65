import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/contract/v1/manifest.ts';
import {
  command,
  fileChange,
  inSession,
  lookedSummaryOf,
  manifestOf,
  session,
  sessionStarted,
  summaryOf,
  toolCall,
  turn,
} from './samples.ts';

const added = { change: 'add', added_lines: 58, removed_lines: 0 } as const;
const modified = { change: 'update', added_lines: 121, removed_lines: 40 } as const;

it('a run with a sub-agent: what is worth a look first, then failures, files, commands and tools', async () => {
  const records = [
    ...inSession(
      '019a-main',
      sessionStarted(),
      ...turn(
        0,
        'completed',
        command('rg -n "parse\\(" src | head', { duration_ms: 96 }),
        command('npm test -- parser', { status: 'failed', exit_code: 1, duration_ms: 12_413 }),
        fileChange([
          { path: 'src/parser.ts', ...modified },
          { path: 'test/parser.test.ts', ...added },
        ]),
        fileChange([
          {
            path: 'src/scan/lexer.ts',
            from: 'src/lexer.ts',
            change: 'move',
            added_lines: 3,
            removed_lines: 1,
          },
        ]),
        fileChange([{ path: 'src/parser.ts', change: 'update', added_lines: 2, removed_lines: 1 }]),
        fileChange([{ path: '/etc/hosts', ...added }], { status: 'declined' }),
        command("python3 - <<'PY'\nimport sys\nprint(1)\nPY\nrm -f out", { cwd: 'web', duration_ms: 204 }),
      ),
      ...turn(
        1,
        'interrupted',
        toolCall('get_issue', { server: 'github' }),
        toolCall('get_issue', { server: 'github', status: 'failed' }),
        toolCall('web_search'),
        toolCall('write_stdin', { command: 'yes\n' }),
        command('git push origin HEAD', { status: 'declined' }),
      ),
      ...turn(2, 'failed'),
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

  const manifest = manifestOf([session(), session()], { outside_workspace: 1 });
  expect(await lookedSummaryOf(records, manifest, options)).toMatchInlineSnapshot(`
    "## Codex actions

    **2 sessions** · 5 commands, **1 failed**, 1 declined, 1 interrupted · 4 files changed (+242 −42), **1 outside the workspace** · patches: 1 declined · 4 tool calls, **1 failed** · **1 turn failed** · **1 turn interrupted**

    **Ran under** rules that are not recorded.

    ### Worth a look

    Found by the names of programs and files. A program can do any of this without such a name.

    #### Left the machine, or tried to: nothing found

    **Not looked into:** calls of MCP servers and client tools, which can send anything. \`github\`: \`get_issue\` ×2 (1 completed, **1 failed**).

    #### Other access and changes

    | rule | ended | what | session:# |
    | --- | --- | --- | --: |
    | outside the workspace | added | \`/opt/notes.md\` | 2:2 |

    ### Failed, declined or interrupted

    **Never passed.** A different action may have done the same work.

    | session:# | ended | what | took |
    | --: | --- | --- | --: |
    | 1:3 | **exit 1** | \`npm test -- parser\` | 12.4 s |
    | 1:7 | declined | patch of \`/etc/hosts\` |  |
    | 1:12 | **failed** | \`github\` \`get_issue\` |  |
    | 1:15 | declined | \`git push origin HEAD\` |  |
    | 2:1 | interrupted | \`npm run build\` | 8 min 12 s |

    ### Files changed

    | change | + | − | file | by |
    | --- | --: | --: | --- | --- |
    | added | 58 | 0 | \`/opt/notes.md\` · **outside the workspace** | 1 patch |
    | modified | 123 | 41 | \`src/parser.ts\` | 2 patches |
    | moved | 3 | 1 | \`src/lexer.ts\` → \`src/scan/lexer.ts\` | 1 patch |
    | added | 58 | 0 | \`test/parser.test.ts\` | 1 patch |

    ### Commands

    <details open><summary><b>Session 1</b> · <code>codex_github_action</code> <code>0.169.0</code> · 3 turns, <b>1 failed</b>, 1 interrupted · 4 commands, <b>1 failed</b>, 1 declined</summary>

    | # | exit | took | command |
    | --: | --- | --: | --- |
    |  |  |  | *turn 1* |
    | 2 | 0 | 0.1 s | \`rg -n "parse\\(" src \\| head\` |
    | 3 | **1** | 12.4 s | \`npm test -- parser\` |
    | 8 | 0 | 0.2 s | \`python3 - <<'PY'\` \`import sys↵print(1)\` \`rm -f out\` in \`web\` |
    |  |  |  | *turn 2 · interrupted* |
    | 14 | completed |  | \`write_stdin\`: \`yes↵\` |
    | 15 | declined |  | \`git push origin HEAD\` |
    |  |  |  | *turn 3 · failed* |

    </details>

    <details open><summary>↳ <b>Session 2</b> · sub-agent <code>/root/kid</code> · 1 command, 1 interrupted</summary>

    | # | exit | took | command |
    | --: | --- | --: | --- |
    | 1 | interrupted | 8 min 12 s | \`npm run build\` |

    </details>

    ### Tools

    | server | tools | calls |
    | --- | --- | --: |
    | Codex's own | \`web_search\` ×1, \`write_stdin\` ×1 | 2 |
    | \`github\` | \`get_issue\` ×2 (1 completed, **1 failed**) | 2 |

    In full in the artifact [\`codex-actions-agent\`](https://github.com/o/r/actions/runs/1/artifacts/2) · Codex \`0.169.0\` · \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

it('a recording without marked turns gets no count of turns', () => {
  const records = inSession('019a-main', sessionStarted(), command('ls', { turn_index: 2 }));
  const text = summaryOf(records, manifestOf([session()]));
  expect(text).toContain('*turn 3*');
  expect(text).not.toMatch(/\b[1-9] turns?\b/);
});

it('a session whose beginning is out of scope has its id in the heading', () => {
  expect(summaryOf(inSession('019a-main', command('ls')), manifestOf([session()]))).toContain(
    '<summary><b>Session 1</b> · <code>019a-main</code> · 1 command</summary>\n',
  );
});

it('an address that needs escaping is left out', () => {
  const summary = summaryOf([], manifestOf([]), {
    artifactName: 'all',
    artifactUrl: 'https://h/a) [x](javascript:1',
  });

  expect(summary).toContain('In full in the artifact `all` · `codex-actions-export`');
});

describe('the last line', () => {
  const lastLineWith = (usage: Manifest['totals']['usage']) =>
    summaryOf([], manifestOf([session()], { usage }))
      .trimEnd()
      .split('\n')
      .at(-1);

  it.each([
    [[1_234_567, 1_100_000, 14_321], '1.2 M tokens in (1.1 M cached), 14 k out'],
    [[999_950, 9_960, 9_940], '1.0 M tokens in (10 k cached), 9.9 k out'],
    [[2_500_000_000, 999, 0], '2.5 G tokens in (999 cached), 0 out'],
  ])('shows the tokens %j as "%s"', ([input = 0, cached = 0, output = 0], words) => {
    const usage = {
      input_tokens: input,
      cached_input_tokens: cached,
      output_tokens: output,
      reasoning_output_tokens: 0,
    };
    expect(lastLineWith(usage)).toContain(` · ${words} · `);
  });

  it('has no tokens if none are recorded', () => {
    expect(lastLineWith(null)).not.toContain('tokens');
  });
});
