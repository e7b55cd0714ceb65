// The tests that need act, which main.ts installs.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // act's own artifact service makes the client try five times, which takes half a minute.
  test: { include: ['test/workflows/*.act.ts'], testTimeout: 180_000, maxWorkers: 2 },
});
