import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What needs a browser has a command of its own: npm test must pass where there is only Node.
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
    // Many tests wait for the built action, which waits for a server: one more file at a time than there are cores.
    maxWorkers: availableParallelism() + 1,
  },
});
