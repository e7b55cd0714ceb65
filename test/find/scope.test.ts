// What is from before the time that was asked for, to the millisecond.
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/codex/session/action.ts';
import type { SessionEntry } from '../../src/contract/v1/manifest.ts';
import type { SessionFiles } from '../../src/find/inventory.ts';
import { createScope, type ScopeOptions, type SeenTimes } from '../../src/find/scope.ts';
import { session as entryOf } from '../report/samples.ts';

const SINCE = '2026-11-22T10:00:00.000Z';
const from = Date.parse(SINCE);
const MINUTE = 60_000;

interface FileTimes {
  readonly changedAt?: number;
  readonly modifiedAt?: number;
  readonly format?: 'bare' | 'enveloped';
  readonly cwd?: string | null;
}

const filesOf = (id: string, ...files: FileTimes[]): SessionFiles => ({
  id,
  startedAt: SINCE,
  rollouts: files.map(({ changedAt = from, modifiedAt = changedAt, format = 'enveloped', cwd = null }) => ({
    home: 0,
    file: { path: '/x', shown: 'x', name: 'x', size: 1, changedAt, modifiedAt } as never,
    identity: { sessionId: id, format, cwd } as never,
  })),
});

const at = (timestamp: string | null, rollout = 0): Position => ({
  rollout,
  line: 1,
  timestamp: timestamp === null ? null : Date.parse(timestamp),
  ordinal: null,
});
const scopeSince = (options: Partial<ScopeOptions> = {}) =>
  createScope({ since: new Date(SINCE), ...options }, 0);

const BEFORE = '2026-11-22T09:59:59.999Z';
const OLD_TIMES: SeenTimes = { hasTime: true, hasTimeSince: false };

describe('a record', () => {
  const isBefore = scopeSince().isBefore(filesOf('a', { changedAt: from }), []);

  it('that completed exactly at the time asked for is exported', () => {
    expect(isBefore(at(SINCE))).toBe(false);
  });

  it('that completed a millisecond earlier is left out', () => {
    expect(isBefore(at(BEFORE))).toBe(true);
  });

  it.each([
    ['exported if its file was changed exactly at that time', from, false],
    ['left out if its file was changed a millisecond earlier', from - 1, true],
  ])('without a time is %s', (_, modifiedAt, expected) => {
    for (const format of ['bare', 'enveloped'] as const) {
      const files = filesOf('a', { changedAt: from, modifiedAt, format });
      expect(scopeSince().isBefore(files, [])(at(format === 'bare' ? BEFORE : null))).toBe(expected);
    }
  });

  it('of a thread without a file of its own is exported if it has no time', () => {
    expect(scopeSince().isBefore(filesOf('a'), [])(at(null))).toBe(false);
  });

  it('is never too old if no time was asked for', () => {
    const scope = createScope({}, 0);
    expect(scope.isBefore(filesOf('a', { changedAt: 0 }), [OLD_TIMES])(at('1970-01-01T00:00:00.000Z'))).toBe(
      false,
    );
  });
});

describe('a session whose file', () => {
  const selected = (...files: FileTimes[]) => scopeSince().select([filesOf('a', ...files)]).length;

  it('was changed a minute before the time asked for is read, because clocks differ', () => {
    expect(selected({ changedAt: from - MINUTE })).toBe(1);
  });

  it('was changed more than a minute before is not read, and counted', () => {
    const scope = scopeSince();
    expect(scope.select([filesOf('a', { changedAt: from - MINUTE - 1 })])).toEqual([]);
    expect(scope.entry()).toMatchObject({ sessions_before: 1, sessions_not_asked_for: 0 });
  });

  it('is one of several is read if any of them was changed since', () => {
    expect(selected({ changedAt: 0 }, { changedAt: from })).toBe(1);
  });

  it('is missing is read, because its records are in another session’s file', () => {
    expect(selected()).toBe(1);
  });
});

describe('a session with only older times in a file of this job', () => {
  const seen = [OLD_TIMES];
  const scope = scopeSince({ sinceFrom: 'runner_process' });

  it('is exported in full', () => {
    const files = filesOf('a', { changedAt: from });
    expect(scope.hasOnlyOldTimes(files, seen)).toBe(true);
    expect(scope.isBefore(files, seen)(at(BEFORE))).toBe(false);
  });

  it.each([
    ['the file is a millisecond older', { modifiedAt: from - 1 }, seen, {}],
    ['a line has a time of this job', {}, [{ hasTime: true, hasTimeSince: true }], {}],
    ['no line has a time', {}, [{ hasTime: false, hasTimeSince: false }], {}],
    ['a person gave the time', {}, seen, { sinceFrom: 'given' }],
    ['no time was asked for', {}, seen, { since: null }],
  ] as const)('is not, if %s', (_, times, seenTimes, options) => {
    const other = scopeSince({ sinceFrom: 'runner_process', ...options });
    expect(other.hasOnlyOldTimes(filesOf('a', { changedAt: from, ...times }), seenTimes)).toBe(false);
  });
});

describe('sessions of other runners', () => {
  const scope = scopeSince({ isOtherRunners: (folder) => folder.startsWith('/other/') });
  it.each([
    ['worked in the folder of another runner', ['/other/a'], true],
    ['worked in a folder of this one', ['/own/a'], false],
    ['went on in a folder of this one', ['/other/a', '/own/a'], false],
    ['recorded no folder', [null], false],
    ['has no file', [], false],
  ])('one that %s', (_, folders, expected) => {
    expect(scope.beganOnOtherRunner(filesOf('a', ...folders.map((cwd) => ({ cwd }))))).toBe(expected);
  });

  it('are unknown if no folder can be matched to a runner', () => {
    expect(scopeSince().beganOnOtherRunner(filesOf('a', { cwd: '/other/a' }))).toBe(false);
  });
});

describe('a session that was read', () => {
  const isAllBefore = (entry: Partial<SessionEntry>, ...files: FileTimes[]) =>
    scopeSince().isAllBefore(
      filesOf('a', ...files),
      entryOf({ actions: {}, incomplete_count: 0, outside_scope: 0, ...entry }),
    );

  it.each([
    ['with a record is in scope', { actions: { command_execution: 1 }, outside_scope: 5 }, from, false],
    ['with a call that never came back is in scope', { incomplete_count: 1, outside_scope: 5 }, from, false],
    ['with only earlier records is left out', { outside_scope: 1 }, from, true],
    ['with nothing at all is in scope if its file is of this time', {}, from, false],
    ['with nothing at all is left out if its file is older', {}, from - 1, true],
  ])('%s', (_, entry, modifiedAt, expected) => {
    expect(isAllBefore(entry, { modifiedAt })).toBe(expected);
  });

  it('with nothing at all and two files is in scope if one of them is of this time', () => {
    expect(isAllBefore({}, { modifiedAt: from - 1 }, { modifiedAt: from })).toBe(false);
  });

  it('with nothing at all and no file is in scope', () => {
    expect(isAllBefore({})).toBe(false);
  });
});

it('sessions that were not asked for are counted with those that were skipped', () => {
  const scope = createScope({ sessionIds: ['a'] }, 2);
  expect(scope.select([filesOf('a', {}), filesOf('b', {}), filesOf('c', {})]).map(({ id }) => id)).toEqual([
    'a',
  ]);
  scope.count('sessions_of_other_runners');
  expect(scope.entry()).toEqual({
    since: null,
    since_from: null,
    sessions_before: 0,
    sessions_not_asked_for: 4,
    sessions_of_other_runners: 1,
    sessions_with_only_old_times: 0,
  });
});
