// Conditions of a program, decided from what its calls returned.
import { expect, it } from 'vitest';
import { truthIn } from '../../../src/codex/programs/conditions.ts';
import type { Json } from '../../../src/codex/programs/printed.ts';
import { loadParser, readProgram } from '../../../src/codex/programs/read-program.ts';

const parse = await loadParser();

/** The condition of the first `if`, with what the one call returned. */
function decided(condition: string, returned: Json | null): boolean | null | undefined {
  const source = `const r = await tools.exec_command({cmd: "x"}); const e = load("x") ? r : {}; if (${condition}) text(1); else text(2)`;
  const event = readProgram(source, parse)?.trace.find(({ kind }) => kind === 'maybe');
  return event?.kind === 'maybe' ? truthIn(event.test, () => returned) : undefined;
}

const exited = (exit_code: number) => ({ wall_time_seconds: 0.1, exit_code, output: 'x' });

it.each<[string, Json | null, boolean | null]>([
  ['r.exit_code === 0', exited(0), true],
  ['r.exit_code === 0', exited(1), false],
  ['r.exit_code !== 0', exited(0), false],
  ['r.exit_code !== 0', exited(1), true],
  ['r.exit_code == 0', exited(0), true],
  ['r.exit_code == 0', exited(2), false],
  ['r.exit_code != 0', exited(0), false],
  ['r.exit_code != 0', exited(2), true],
  ['r.exit_code > 0', exited(0), false],
  ['r.exit_code > 0', exited(1), true],
  ['r.exit_code >= 1', exited(1), true],
  ['r.exit_code >= 1', exited(0), false],
  ['r.exit_code < 1', exited(1), false],
  ['r.exit_code < 1', exited(0), true],
  ['r.exit_code <= 0', exited(0), true],
  ['r.exit_code <= 0', exited(1), false],
  ['r.exit_code', exited(0), false],
  ['r.exit_code', exited(1), true],
  ['!r.exit_code', exited(0), true],
  ['!r.exit_code', exited(1), false],
  ['r.session_id', exited(0), false],
  ['r.session_id', { wall_time_seconds: 1, session_id: 7 }, true],
  ['r.session_id == null', exited(0), true],
  ['r.session_id != null', exited(0), false],
  ['r.session_id === null', exited(0), false],
  ['r.session_id === undefined', exited(0), true],
  ['r.session_id == null', { session_id: null }, true],
  ['r.session_id == 0', { session_id: null }, false],
  ['r', exited(0), true],
  ['!r', exited(0), false],
  ['r.exit_code || r.session_id', exited(0), false],
  ['r.exit_code || r.session_id', exited(1), null],
  ['r.exit_code && r.session_id', exited(0), false],
  ['r.exit_code && r.session_id', { exit_code: 1, session_id: 7 }, true],
  ['r.exit_code || r.output', exited(1), null],
  ['r.exit_code > 0 || r.session_id > 0', exited(1), true],
  ['r.exit_code > 0 || r.session_id > 0', exited(0), false],
  ['r.session_id > 0 || r.exit_code > 0', exited(1), true],
  ['r.exit_code > 0 || r.output > 0', exited(1), true],
  ['r.exit_code > 0 || r.output > 0', exited(0), null],
  ['r.exit_code || r.output', exited(0), null],
  ['r.exit_code && r.output', exited(0), false],
  ['r.output', exited(0), null],
  ['r.output === "x"', exited(0), null],
  ['r.exit_code.x === 0', exited(0), null],
  ['!r.output', exited(0), null],
  ['r.exit_code === load("x")', exited(0), null],
  ['load("x") === r.exit_code', exited(0), null],
  ['r.exit_code === 0', null, null],
  ['r.exit_code === 0', 'a text', null],
  ['r.exit_code === 0', [0], null],
  ['r', null, null],
  ['e', exited(0), true],
  ['!e', exited(0), false],
  ['e', null, null],
])('%s with %j: %j', (condition, returned, expected) => {
  expect(decided(condition, returned)).toBe(expected);
});
