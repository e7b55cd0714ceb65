// A fault of the exporter itself is not taken for bad data: it has a problem code of its own, is reported, and costs no
// more than one line. Other tests fail on the first fault, so these switch that off.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, type IsCopied, projectLine } from '../../src/codex/decode/project.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { copiedLines } from '../../src/codex/threads/copied-lines.ts';
import { type Paths, pathsIn } from '../../src/codex/values/paths.ts';
import { logFaultsTo } from '../../src/shared/failure.ts';
import { rethrowFaults } from '../../src/shared/faults.ts';
import { call, lineOf, meta, output, THREAD } from './rollout.ts';

beforeEach(() => rethrowFaults(false));
afterEach(() => rethrowFaults(true));

const LINES = [meta(), call('a', 'shell', { command: ['ls'] }), output('a', 'Exit code: 0\nOutput:\n')];

function failWith(error: Error): never {
  throw error;
}

function read(paths: Paths, isCopied: IsCopied | null) {
  const session = createSession(THREAD, paths);
  const account = createLineAccount();
  const faults: unknown[] = [];
  const onFault = (error: unknown) => faults.push(error);
  for (const [index, line] of LINES.entries())
    projectLine(new Line(lineOf(JSON.stringify(line), index + 1)), {
      session,
      rollout: 0,
      account,
      isCopied,
      onFault,
    });
  return {
    types: [...recordsOf(session, () => false)].map(({ record }) => record.action_type),
    problems: account.problems.map(({ code, line }) => `${line}: ${code}`),
    faults,
  };
}

it('an exception that no input can cause is an internal_error of its line, and later lines are read', () => {
  const fault = new TypeError('paths.shown is not a function');
  const paths = { ...pathsIn('/w'), shown: () => failWith(fault) };
  expect(read(paths, null)).toEqual({
    types: ['session_started', 'command_execution'],
    problems: ['2: internal_error'],
    faults: [fault],
  });
});

it('an exception that input can cause keeps its own problem code, and is not reported as a fault', () => {
  const paths = {
    ...pathsIn('/w'),
    shown: () => failWith(new RangeError('Maximum call stack size exceeded')),
  };
  expect(read(paths, null)).toMatchObject({ problems: ['2: unexpected_shape'], faults: [] });
});

it('a line whose comparison with other rollouts fails is exported, and the fault is counted', () => {
  const fault = new TypeError('of undefined');
  const isCopied = ({ number }: Line) => (number === 2 ? failWith(fault) : false);
  expect(read(pathsIn('/w'), isCopied)).toEqual({
    types: ['session_started', 'command_execution'],
    problems: ['2: internal_error'],
    faults: [fault],
  });
});

it('if the comparison with the parent fails, no line counts as a copy, and the first line has the problem', async () => {
  const fault = new TypeError('of undefined');
  // biome-ignore lint/correctness/useYield: it fails before the first line.
  async function* failing(): AsyncGenerator<Line, void> {
    throw fault;
  }
  const identity = {
    sessionId: THREAD,
    startedAt: '',
    cwd: null,
    nameTime: '',
    format: 'enveloped' as const,
    ancestors: [],
    ownFromOrdinal: null,
    firstTurnId: null,
  };
  const isCopied = await copiedLines({ identity, lines: failing() }, failing(), null);
  expect(read(pathsIn('/w'), isCopied)).toEqual({
    types: ['session_started', 'command_execution'],
    problems: ['1: internal_error'],
    faults: [fault],
  });
});

it('a fault is thrown again in tests', () => {
  rethrowFaults(true);
  const fault = new TypeError('of undefined');
  expect(() => read(pathsIn('/w'), () => failWith(fault))).toThrow(fault);
});

it('the log has one line for each fault, which says where it is and asks for a report', () => {
  const log: string[] = [];
  const onFault = logFaultsTo((line) => log.push(line));
  const fault = new TypeError('may quote what was read');
  for (let times = 0; times < 3; times++) onFault(fault);
  expect(log).toEqual([
    expect.stringMatching(/^Unexpected failure: TypeError at faults\.test\.ts:\d+:\d+\. Please report it/),
  ]);
});
