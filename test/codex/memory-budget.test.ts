// What is remembered of a session is bounded, in number and in text: the lines beyond are problems, and what
// ends an action that is remembered still counts.
import { expect, it } from 'vitest';
import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, projectLine } from '../../src/codex/decode/project.ts';
import {
  charge,
  createBudget,
  createBudgetWithin,
  createForeignBudget,
  release,
} from '../../src/codex/session/memory-budget.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { call, lineOf, meta, output, line as recordOf, THREAD } from './rollout.ts';

/** @param shared Things that may be remembered of other threads. */
function read(left: number, lines: readonly object[], shared = 0) {
  const foreignBudget = { ...createForeignBudget(), left: shared };
  const session = createSession(THREAD, pathsIn('/w'), {
    foreignBudget,
    budget: { ...createBudget(), left },
  });
  const account = createLineAccount();
  lines.forEach((line, index) => {
    projectLine(new Line(lineOf(JSON.stringify(line), index + 1)), {
      session,
      rollout: 0,
      account,
      isCopied: null,
    });
  });
  return {
    records: [...recordsOf(session, () => false)].map(({ record }) =>
      'call_id' in record ? `${record.call_id} ${record.status}` : record.action_type,
    ),
    problems: account.problems.map(({ code, line }) => `${line}: ${code}`),
  };
}

const ran = (id: string, script = 'ls') => call(id, 'shell', { command: ['bash', '-lc', script] });

it('a budget of three lets in the session, a turn and one call, and the end of that call', () => {
  const lines = [meta(), ran('a'), ran('b'), output('a', 'Exit code: 0\nOutput:\n'), output('b', 'x')];
  expect(read(3, lines)).toEqual({
    records: ['session_started', 'a completed'],
    problems: ['3: too_much', '5: too_much'],
  });
});

it('a long text costs as much as many short ones', () => {
  const lines = [meta(), ran('a', 'x'.repeat(200_000)), ran('b'), output('b', 'Exit code: 0\nOutput:\n')];
  expect(read(100, lines)).toEqual({
    records: ['session_started', 'b completed'],
    problems: ['2: too_much'],
  });
});

it('a script with a patch costs memory, although only its patch is exported', () => {
  const patch = '*** Begin Patch\n*** Delete File: a.ts\n*** End Patch';
  const script = `apply_patch <<'EOF'\n${patch}\n${'\n'.repeat(200_000)}EOF`;
  const lines = [meta(), ran('a', script), ran('b'), output('b', 'Exit code: 0\nOutput:\n')];
  expect(read(100, lines)).toEqual({
    records: ['session_started', 'b completed'],
    problems: ['2: too_much'],
  });
});

it('each thread has its own budget', () => {
  const told = (thread_id: string) =>
    recordOf('event_msg', {
      type: 'item_completed',
      thread_id,
      turn_id: 'turn-1',
      item: { type: 'CommandExecution', id: 'c', command: ['ls'], status: 'completed', exit_code: 0 },
    });
  const lines = [meta(), told('other'), told('third'), told(THREAD)];
  // The thread itself takes four, its turn and its command one each.
  expect(read(3, lines, 11)).toEqual({
    records: ['session_started', 'c completed'],
    problems: ['3: too_much'],
  });
});

it('a shared budget can be used again after its release', () => {
  const shared = createForeignBudget();
  const all = shared.left;
  const budget = createBudgetWithin(shared);
  charge(budget, all);
  expect(() => charge(createBudgetWithin(shared))).toThrow();
  release(budget);
  charge(createBudgetWithin(shared), all);
});
