// The tests that mutation testing runs: those that call the code directly and answer fast. Stryker runs again, for each
// fault that it puts into the code, the tests that reach it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{codex,contract,find,library,manifest,read}/**/*.test.ts',
      'test/redact/{redact-all,judge,whole-values}.test.ts',
      'test/report/*.test.ts',
      'test/export/{counts,inherited-history,rollouts-in-odd-places,scope,several-homes,workspace-paths}.test.ts',
      'test/action/{action-yml,artifact-name,codex-homes,gates,inputs,job-start,no-sessions,printable,upload-error,workflow-run}.test.ts',
      'test/{golden,homes,parse-time}.test.ts',
    ],
    exclude: ['test/report/{dialect,hostile}.test.ts'],
    // Stryker runs one file after the other, so that modules which are loaded once serve all of them.
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['test/support/rethrow-faults.ts'],
  },
});
