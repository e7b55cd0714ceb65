import { expect, it } from 'vitest';
import { codexHomeOf, looksLikeRollout, rolloutName } from '../../src/codex/values/layout.ts';

const ID = '01a201e1-d0fd-7540-ba15-53d470b78d37';

it.each([
  [`rollout-2026-11-22T06-11-46-${ID}.jsonl`, { time: '2026-11-22T06-11-46', threadId: ID }],
  [`rollout-2026-11-22T06-11-46-${ID}.jsonl.zst`, { time: '2026-11-22T06-11-46', threadId: ID }],
  [
    `rollout-2026-11-22T06-11-46-${ID}_${ID.replace('01', 'ff')}.jsonl`,
    { time: '2026-11-22T06-11-46', threadId: ID },
  ],
  [`rollout-2025-05-07-${ID}.jsonl`, { time: '2025-05-07', threadId: ID }],
  ['rollout-mine.jsonl', { time: '', threadId: null }],
  [`rollout-2026-11-22T06-11-46-${ID}.jsonl.decompress.1.2.tmp`, null],
  ['history.jsonl', null],
])('%s', (name, expected) => {
  expect(rolloutName(name)).toEqual(expected);
});

it.each([
  `rollout-2025-05-07-${ID}.json`,
  `rollout-${ID}.JSONL`,
  `rollout-${ID}.jsonl.gz`,
  `rollout-${ID}.jsonl.bak`,
  `rollout-${ID}.jsonl (1)`,
  `rollout-${ID}`,
  `Rollout-${ID}.jsonl`,
  `copy of rollout-${ID}.jsonl`,
  `2026-11-22T06-11-46-${ID}.jsonl`,
  `${ID}.json`,
  'x.zst',
])('%s may be a renamed session', (name) => {
  expect(looksLikeRollout(name)).toBe(true);
});

it.each([`rollout-${ID}.jsonl.zst.tmp`, `.rollout-${ID}.jsonl.decompressed.tmp`, 'notes.md', '.DS_Store'])(
  '%s is not taken for a session',
  (name) => {
    expect(looksLikeRollout(name)).toBe(false);
  },
);

it.each([
  ['given', '/x', { CODEX_HOME: '/env' }, '/x'],
  ['given with ~', '~/c', {}, '/home/u/c'],
  ['environment', '', { CODEX_HOME: '/env' }, '/env'],
  ['default', ' ', { CODEX_HOME: '' }, '/home/u/.codex'],
])('the home is the one %s', (_, given, env, expected) => {
  expect(codexHomeOf(given, env, '/home/u')).toBe(expected);
});

it('the default home on Windows', () => {
  expect(codexHomeOf('', {}, 'C:\\Users\\u')).toBe('C:\\Users\\u\\.codex');
});
