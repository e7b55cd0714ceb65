// The tests that mutation testing runs: the quick ones that need neither a bundle nor a process of their own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{codex,contract}/**/*.test.ts',
      'test/redact/{redact-all,judge}.test.ts',
      'test/{golden,parse-time,repeats}.test.ts',
    ],
  },
});
