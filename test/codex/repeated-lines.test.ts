// Lines that a session has in two files are known again, in bounded memory.
import { expect, it } from 'vitest';
import { createRepeatFinder } from '../../src/codex/threads/repeated-lines.ts';

/** Which lines of each rollout in turn are repeats. */
async function repeatsIn(rollouts: readonly (readonly string[])[], most?: number): Promise<string[][]> {
  const finder = await createRepeatFinder(most);
  return rollouts.map((lines) => {
    const isRepeated = finder.nextRollout();
    return lines.filter((text) => isRepeated({ text }));
  });
}

it('a line is a repeat if an earlier rollout has it, but not if the same one has it', async () => {
  const rollouts = [
    ['a', 'a', 'b'],
    ['b', 'c', 'c'],
    ['c', 'a', 'd'],
  ];
  expect(await repeatsIn(rollouts)).toEqual([[], ['b'], ['c', 'a']]);
});

it('a line is no repeat if the earlier one is no longer remembered', async () => {
  expect(
    await repeatsIn(
      [
        ['a', 'b', 'c'],
        ['c', 'b', 'a'],
      ],
      2,
    ),
  ).toEqual([[], ['b', 'a']]);
});

it('a rollout that repeats one line takes the memory of one line', async () => {
  const flood = Array<string>(1000).fill('');
  expect(await repeatsIn([[...flood, 'a'], ['a']], 2)).toEqual([[], ['a']]);
});
