// What docs/query tells a user to type: each line of one-liners.md, and the start of DuckDB's command, over fixtures.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/query/one-liners.md'), 'utf8');
const lines = [...page.matchAll(/<!-- (\w+): (\w+) -->\n```sh\n(.*)\n```/g)].map(
  ([, tool = '', name = '', line = '']) => ({ tool, name, line }),
);
const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

function outputOf(line: string, fixture: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', line], {
    cwd: join(root, 'fixtures', fixture),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** What each line must print, and over which fixture. */
const EXPECTED: Readonly<Record<string, readonly [fixture: string, output: RegExp]>> = {
  replay: [
    'basics@0.169.0',
    /^2026\S+Z {2}ok\t\.\$ echo fine\n2026\S+Z {2}3\t\.\$ echo broken >&2; exit 3\n$/,
  ],
  failed: ['basics@0.169.0', /^3\techo broken >&2; exit 3\n\tno_such\w*\n$/],
  outside: ['paths@0.165.0', /^(?:(?:\/|\.\.|[A-Z]:|\\\\).*\n)+$/],
  lines: ['basics@0.169.0', /^(?:\+\d+ -\d+ \S+\n)+$/],
  mcp: ['basics@0.169.0', /^ *1 tiny\/add completed\n$/],
  slowest: ['tools@0.165.0', /^(?:\d+\t.*\n)+$/],
  span: ['subagent@0.169.0', /^(?:[\w-]+\t2026\S+Z\t2026\S+Z\n)+$/],
  table: ['basics@0.169.0', /^command +status +count\n(?:.* 1\n)+$/],
  csv: ['basics@0.169.0', /^session_id,sequence,timestamp,action_type,status,.*\n(?:.*\n)+$/],
  commands: ['basics@0.169.0', /^completed echo fine\nfailed echo broken >&2; exit 3\n$/],
};

it('every line has an expectation', () => {
  expect(lines.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each(['jq', 'mlr', 'sqlite3'])('%s', (tool) => {
  const own = lines.filter((line) => line.tool === tool);
  it.skipIf(!has(tool)).each(own)(
    '$name prints what it says (left out where the tool is missing)',
    ({ name, line }) => {
      const [fixture = '', output = /^$/] = EXPECTED[name] ?? [];
      expect(outputOf(line, fixture)).toMatch(output);
    },
  );
});

it.skipIf(!has('duckdb'))(
  'duckdb starts as README.md says, and answers the ten questions (left out where the tool is missing)',
  () => {
    const readme = readFileSync(join(root, 'docs/query/README.md'), 'utf8');
    const [, start = ''] = /^(duckdb .*)$/m.exec(readme) ?? [];
    const line = `${start.replace("= 'exports'", "= 'fixtures'")} -bail -csv -c '.read docs/query/questions.sql'`;
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^command,failures,exports\n(?:.*\n)+repository,commands,milliseconds\n(?:.*\n)+$/,
    );
  },
);
