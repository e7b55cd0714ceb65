// The end-to-end tests, which need the blob endpoint that azurite.mjs starts.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/e2e/*.e2e.ts'], testTimeout: 60_000 },
});
