// Has the OpenTelemetry collector's own reader read the traces of every fixture.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesOf, tracesOf } from './lines.ts';

const READER = join(import.meta.dirname, 'reader');
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const hasGo = spawnSync('go', ['version']).status === 0;

it.skipIf(!hasGo)(
  'the collector reads every line, and every span of it (needs Go)',
  { timeout: 300_000 },
  () => {
    const names = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const lines = names.flatMap(({ name }) => tracesOf(linesOf(name)));
    const spans = lines.join('').split('"spanId"').length - 1;
    const { status, stdout, stderr } = spawnSync('go', ['run', '.'], {
      cwd: READER,
      input: lines.join(''),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toBe(
      `${lines.length} lines, ${spans} spans, ${lines.length} resources with a name, 0 wrong\n`,
    );
  },
);
