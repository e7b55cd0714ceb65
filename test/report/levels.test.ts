// What each level of detail shows of the same run, as its budget becomes smaller.
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/report/levels.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { createTally } from '../../src/report/tally.ts';
import { command, fileChange, inSession, manifestOf, session, sessionStarted, toolCall } from './samples.ts';

const many = <Item>(length: number, item: (index: number) => Item) =>
  Array.from({ length }, (_, index) => item(index));

/** 100,000 commands, 2,500 of which failed, in 200 sessions of which 100 are sub-agents. */
function data() {
  const tally = createTally();
  const update = { change: 'update', added_lines: 1, removed_lines: 1 } as const;
  const template = {
    good: command('npm test -- parser'),
    bad: command('npm run lint', { status: 'failed', exit_code: 2 }),
  };
  for (let number = 0; number < 200; number += 1) {
    const parent = number % 2 === 0 ? null : `s${number - 1}`;
    const records = inSession(
      `s${number}`,
      sessionStarted({ parent_session_id: parent, agent_path: parent && `/root/kid_${number}` }),
      ...many(500, (index) =>
        index % 40 === 0 && index < 500 - 20
          ? { ...template.bad, command: `npm run lint -- ${index}` }
          : { ...template.good, command: `npm test -- parser ${index % 2}` },
      ),
      fileChange(many(5, (index) => ({ path: `src/${number}/${index}.ts`, ...update }))),
      toolCall('get_issue', { server: 'github' }),
    );
    tally.add(records);
  }
  return tally.data();
}

const all = data();
const manifest = manifestOf([session()], { sessions: 200, changed_paths: 1000 });
const at = (budget?: number) =>
  renderSummary(all, manifest, { artifactName: 'all', ...(budget === undefined ? {} : { budget }) });

/** How many rows there are under each title, and what is said to be left out. */
function outline(summary: string) {
  const rows: Record<string, number> = {};
  let title = '';
  for (const line of summary.split('\n')) {
    if (line.startsWith('### ')) title = line.slice(4);
    else if (/^\| (?!#|session:#|---|--:|change |server)/.test(line)) rows[title] = (rows[title] ?? 0) + 1;
  }
  return { rows, leftOut: summary.split('\n').filter((line) => line.startsWith('  - ')) };
}

describe('100,000 commands in 200 sessions', () => {
  it('a smaller budget first drops what is no failure, and then failures', () => {
    const budgets = [1_032_192, 350_000, 250_000, 150_000, 80_000, 30_000, 8000, 4000];
    const shown = budgets.map((budget) => {
      const summary = at(budget);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(budget);
      return { budget, ...outline(summary) };
    });

    expect(shown).toMatchInlineSnapshot(`
      [
        {
          "budget": 1032192,
          "leftOut": [
            "  - 98,600 commands",
          ],
          "rows": {
            "Commands": 1400,
            "Failed, declined or interrupted": 2400,
            "Files changed": 1000,
            "Tools": 1,
          },
        },
        {
          "budget": 350000,
          "leftOut": [
            "  - 98,600 commands",
          ],
          "rows": {
            "Commands": 1400,
            "Failed, declined or interrupted": 2400,
            "Files changed": 1000,
            "Tools": 1,
          },
        },
        {
          "budget": 250000,
          "leftOut": [
            "  - 99,000 commands",
          ],
          "rows": {
            "Commands": 1000,
            "Failed, declined or interrupted": 2400,
            "Files changed": 1000,
            "Tools": 1,
          },
        },
        {
          "budget": 150000,
          "leftOut": [
            "  - 700 changes of files, of 1000 paths in all",
            "  - 100,000 commands",
            "  - 100 sessions",
          ],
          "rows": {
            "Failed, declined or interrupted": 2400,
            "Files changed": 300,
            "Tools": 1,
          },
        },
        {
          "budget": 80000,
          "leftOut": [
            "  - 1400 actions that failed, or were declined or interrupted",
            "  - 900 changes of files, of 1000 paths in all",
            "  - 100,000 commands",
            "  - 180 sessions",
          ],
          "rows": {
            "Failed, declined or interrupted": 1000,
            "Files changed": 100,
            "Tools": 1,
          },
        },
        {
          "budget": 30000,
          "leftOut": [
            "  - 2100 actions that failed, or were declined or interrupted",
            "  - 950 changes of files, of 1000 paths in all",
            "  - 100,000 commands",
            "  - 190 sessions",
          ],
          "rows": {
            "Failed, declined or interrupted": 300,
            "Files changed": 50,
            "Tools": 1,
          },
        },
        {
          "budget": 8000,
          "leftOut": [
            "  - 2300 actions that failed, or were declined or interrupted",
            "  - 980 changes of files, of 1000 paths in all",
            "  - 100,000 commands",
            "  - 200 sessions",
          ],
          "rows": {
            "Failed, declined or interrupted": 100,
            "Files changed": 20,
            "Tools": 1,
          },
        },
        {
          "budget": 4000,
          "leftOut": [
            "  - 2380 actions that failed, or were declined or interrupted",
            "  - 995 changes of files, of 1000 paths in all",
            "  - 100,000 commands",
            "  - 200 sessions",
          ],
          "rows": {
            "Failed, declined or interrupted": 20,
            "Files changed": 5,
            "Tools": 1,
          },
        },
      ]
    `);
  });

  it('all failures fit, and commands of every session', () => {
    expect(outline(at()).rows['Failed, declined or interrupted']).toBe(2400);
    expect(at().match(/<summary>/g)).toHaveLength(200 + 2);
  });

  it('a file that already has 900 KiB stays below 1 MiB', () => {
    const limit = 1024 * 1024;
    const room = limit - 900 * 1024;
    const summary = at(room);

    expect(900 * 1024 + Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
    expect(outline(summary)).toMatchInlineSnapshot(`
      {
        "leftOut": [
          "  - 900 changes of files, of 1000 paths in all",
          "  - 100,000 commands",
          "  - 180 sessions",
        ],
        "rows": {
          "Failed, declined or interrupted": 2400,
          "Files changed": 100,
          "Tools": 1,
        },
      }
    `);
  });

  it('the smallest summary has the counts', () => {
    expect(at(1500)).toMatchInlineSnapshot(`
      "## Codex actions

      **200 sessions** · 100,000 commands, **2400 failed** · 1000 files changed (+1000 −1000) · 200 tool calls

      **Ran under** rules that are not recorded.

      ### What this does not show

      - Too much for a summary, and only in the artifact \`all\`:
        - 2400 actions that failed, or were declined or interrupted
        - 1000 changes of files, of 1000 paths in all
        - 100,000 commands
        - 200 sessions
        - 200 calls of further tools

      In full in the artifact \`all\` · Codex \`0.169.0\` · \`codex-actions-export\` \`1.0.0\` · contract version 1
      "
    `);
  });
});

it('each level shows less of something than the one before, and more of nothing', () => {
  for (const [index, level] of LEVELS.slice(1).entries()) {
    const before = LEVELS[index] ?? level;
    const parts = Object.keys(level) as (keyof typeof level)[];
    expect(parts.filter((part) => level[part] > before[part])).toEqual([]);
    expect(level).not.toEqual(before);
  }
});
