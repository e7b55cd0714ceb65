// A reader that hangs must neither end the comparison nor hide which recordings it did not read.
import { expect, it } from 'vitest';
import { readTwice } from './read-twice.ts';

/** @param hangs How often each recording fails before it is read. */
async function reading(recordings: readonly string[], hangs: Readonly<Record<string, number>>) {
  const left = new Map(Object.entries(hangs));
  const counts = { opened: 0, closed: 0 };
  const result = await readTwice(recordings, async () => {
    counts.opened += 1;
    return {
      async read(recording) {
        const times = left.get(recording) ?? 0;
        left.set(recording, times - 1);
        if (times > 0) throw new Error('no answer\nand the rest of what it printed');
        return `actions of ${recording}`;
      },
      async close() {
        counts.closed += 1;
      },
    };
  });
  return { ...result, ...counts };
}

it('recordings that can be read are read once, by one reader', async () => {
  expect(await reading(['a', 'b'], {})).toEqual({
    found: ['actions of a', 'actions of b'],
    unread: [],
    opened: 1,
    closed: 1,
  });
});

it('a recording that fails once is read by a second reader, and those before it are not read again', async () => {
  expect(await reading(['a', 'b', 'c'], { b: 1 })).toEqual({
    found: ['actions of a', 'actions of b', 'actions of c'],
    unread: [],
    opened: 2,
    closed: 2,
  });
});

it('a recording that fails twice is named with the reason, and the others are read', async () => {
  expect(await reading(['a', 'b', 'c'], { b: 2 })).toEqual({
    found: ['actions of a', 'actions of c'],
    unread: [{ recording: 'b', why: 'no answer' }],
    opened: 3,
    closed: 3,
  });
});

it('a reader that fails for every recording is given up after three, and all are named', async () => {
  const { found, unread } = await reading(['a', 'b', 'c', 'd', 'e'], { a: 9, b: 9, c: 9, d: 9, e: 9 });
  expect(found).toEqual([]);
  expect(unread.map(({ recording, why }) => `${recording}: ${why}`)).toEqual([
    'a: no answer',
    'b: no answer',
    'c: no answer',
    'd: not tried after 3 others',
    'e: not tried after 3 others',
  ]);
});

it('a reader that cannot be started is tried again, too', async () => {
  let starts = 0;
  const { found, unread } = await readTwice(['a'], async () => {
    starts += 1;
    if (starts === 1) throw new Error('cannot start');
    return { read: async (recording) => recording, close: async () => {} };
  });
  expect({ found, unread }).toEqual({ found: ['a'], unread: [] });
});
