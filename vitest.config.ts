import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What needs a browser has a command of its own: npm test must pass where there is only Node.
  test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], testTimeout: 30_000 },
});
