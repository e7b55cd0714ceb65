import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Adds a user to the machine, whose Codex home every export that runs then would find. */
const ALONE = 'test/action/end-to-end.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Many tests wait for the built action, which waits for a server: one more file at a time than there are cores.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          // What needs a browser has a command of its own: npm test must pass where there is only Node.
          exclude: [...configDefaults.exclude, 'test/browser/**', ALONE],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: [ALONE], sequence: { groupOrder: 1 } } },
    ],
  },
});
