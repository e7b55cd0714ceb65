// Shows what is forgotten of an action when its item has come, and that its record stays the same.
import { describe, expect, it } from 'vitest';
import { type Evidence, mergeEvidence, withAllKeys } from '../../src/codex/session/evidence.ts';
import { createClaimsForgetter } from '../../src/codex/session/repeated-claims.ts';

const CALL = {
  type: 'command_execution',
  tool_name: 'exec_command',
  called_as: 'exec_command',
  command: 'ls',
  argv: null,
  cwd: '.',
  started_at: '2026-11-22T12:00:00.000Z',
} as const;
const OUTPUT = { type: 'command_execution', status: 'completed', exit_code: 0, duration_ms: 5 } as const;
const ITEM = {
  ...OUTPUT,
  command: 'ls',
  argv: ['bash', '-lc', 'ls'],
  cwd: '.',
  started_at: '2026-11-22T12:00:01.000Z',
};

const evidenceOf = (call: object, output: object, item: object | null) => ({
  fallback: undefined,
  call: withAllKeys(call),
  output: withAllKeys(output),
  event: undefined,
  item: item === null ? undefined : withAllKeys(item),
});

const forget = (evidence: Evidence) => createClaimsForgetter()(evidence);

describe('an action with a call, an output and an item', () => {
  it('keeps only those parts of the call that the item lacks', () => {
    const evidence = evidenceOf(CALL, OUTPUT, ITEM);
    forget(evidence);
    expect(evidence.call).toMatchObject({
      tool_name: 'exec_command',
      called_as: 'exec_command',
      command: undefined,
    });
    expect(evidence.output).toEqual(withAllKeys({}));
  });

  it('keeps the changes of a patch only once', () => {
    const changes = [{ path: 'a', change: 'update', added_lines: 1, removed_lines: 0 }];
    const patch = { type: 'file_change', tool_name: 'apply_patch', changes };
    const evidence = evidenceOf({ ...patch, called_as: 'apply_patch' }, { status: 'completed' }, patch);
    forget(evidence);
    expect(evidence.call?.changes).toBeUndefined();
    expect(evidence.item?.changes).toBe(changes);
  });

  it('keeps of its output only what the item lacks', () => {
    const evidence = evidenceOf(CALL, OUTPUT, { ...ITEM, duration_ms: undefined });
    forget(evidence);
    expect(evidence.output).toEqual(withAllKeys({ duration_ms: 5 }));
  });

  it('shares the rest of the call with the next call of the tool in the session', () => {
    const [one, other] = [evidenceOf(CALL, OUTPUT, ITEM), evidenceOf(CALL, OUTPUT, ITEM)];
    const ofOtherTool = evidenceOf({ ...CALL, called_as: 'shell' }, OUTPUT, ITEM);
    const forgetInSession = createClaimsForgetter();
    for (const evidence of [one, ofOtherTool, other]) forgetInSession(evidence);
    expect(other.call).toBe(one.call);
    expect(ofOtherTool.call?.called_as).toBe('shell');
  });

  it('shares nothing with a command of another session', () => {
    const [one, other] = [evidenceOf(CALL, OUTPUT, ITEM), evidenceOf(CALL, OUTPUT, ITEM)];
    forget(one);
    forget(other);
    expect(other.call).toEqual(one.call);
    expect(other.call).not.toBe(one.call);
  });

  it.for<[string, object, object, object | null]>([
    ['says the same', CALL, OUTPUT, ITEM],
    ['has an item without a time', CALL, OUTPUT, { ...ITEM, started_at: undefined, duration_ms: undefined }],
    [
      'was interrupted by its output',
      CALL,
      { ...OUTPUT, status: 'interrupted' },
      { ...ITEM, status: 'failed' },
    ],
    ['applied a patch by its output', CALL, { ...OUTPUT, applied_patch: true, changes: [] }, ITEM],
    ['ran another command', CALL, OUTPUT, { ...ITEM, command: 'id' }],
    ['has no item', CALL, OUTPUT, null],
  ])('that %s has the same record afterwards', ([, call, output, item]) => {
    const evidence = evidenceOf(call, output, item);
    const before = mergeEvidence(evidence, true);
    forget(evidence);
    expect(mergeEvidence(evidence, true)).toEqual(before);
  });

  it('that ran another command than was called keeps the command of the call', () => {
    const evidence = evidenceOf(CALL, OUTPUT, { ...ITEM, command: 'id' });
    forget(evidence);
    expect(evidence.call?.command).toBe('ls');
  });
});
