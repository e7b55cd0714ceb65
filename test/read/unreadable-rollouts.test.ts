// Which files are named as unreadable: those of a session without a single line that can be read.
import { describe, expect, it } from 'vitest';
import { createLineAccount } from '../../src/codex/decode/project.ts';
import { BLANK_LINE } from '../../src/codex/json/envelope.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { createLineWatch } from '../../src/read/line-watch.ts';
import type { ReadRollout } from '../../src/read/read-session.ts';
import { isUnreadable, unreadableRollouts } from '../../src/read/unreadable-rollouts.ts';

interface Lines {
  readonly lines: number;
  readonly problems?: number;
  readonly blank?: number;
}

function rollout({ lines, problems = 0, blank = 0 }: Lines, known: Partial<ReadRollout> = {}): ReadRollout {
  const account = {
    ...createLineAccount(),
    lines,
    problemCount: problems,
    ignored: new Map([[BLANK_LINE, blank]]),
  };
  const entry = {
    home: 0,
    path: 'sessions/a.jsonl',
    bytes: 100,
    sha256: null,
  } as unknown as ReadRollout['entry'];
  const watch = createLineWatch({});
  return { entry, account, watch, isPointer: false, failure: null, hasChanged: false, ...known };
}

function reasonsOf(...rollouts: ReadRollout[]): string[] {
  const session = createSession('thread-1', pathsIn(null));
  return unreadableRollouts({ session, rollouts }).map(({ reason }) => reason);
}

describe('a rollout counts as unreadable', () => {
  it.each<[string, Lines, boolean]>([
    ['without a line', { lines: 0 }, true],
    ['if each line has a problem', { lines: 2, problems: 2 }, true],
    ['if all other lines are blank', { lines: 3, problems: 1, blank: 2 }, true],
    ['not if one line could be read', { lines: 3, problems: 1, blank: 1 }, false],
  ])('%s', (_, lines, expected) => {
    expect(isUnreadable(rollout(lines))).toBe(expected);
  });
});

describe('the rollouts of a session', () => {
  const bad = rollout({ lines: 1, problems: 1 });
  const good = rollout({ lines: 1 });

  it('are named if no line of any of them could be read', () => {
    expect(reasonsOf(bad, bad)).toEqual(['no_record', 'no_record']);
  });

  it('are not named if one of them could be read', () => {
    expect(reasonsOf(bad, good)).toEqual([]);
  });

  it('are not named if the session has a record all the same', () => {
    const session = createSession('thread-1', pathsIn(null));
    const at = { rollout: 0, line: 1, timestamp: null, ordinal: null };
    session.actions.mark({ type: 'context_compacted', turn: null, at });
    expect(unreadableRollouts({ session, rollouts: [bad] })).toEqual([]);
  });

  it.each<[string, Partial<ReadRollout>]>([
    ['unreadable', { failure: 'read_failed' }],
    ['git_lfs_pointer', { isPointer: true }],
    ['empty', { entry: { ...bad.entry, bytes: 0 } }],
    ['no_record', {}],
  ])('are named with the reason %s', (reason, known) => {
    expect(reasonsOf(rollout({ lines: 0 }, known))).toEqual([reason]);
  });
});
