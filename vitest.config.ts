import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** In the folders of the quick tests, and too slow for them. */
const SLOW = {
  hostile: ['test/codex/unread-lines.test.ts'],
  others: ['test/contract/schema.test.ts'],
};

/** What the tests of a project are about. `test/README.md` says which folder answers which question. */
const PROJECTS = {
  /** The pure core, the goldens and the documents: `npm run test:quick`. */
  pure: [
    'test/{codex,contract,find,manifest,read}/**/*.test.ts',
    'test/redact/{redact-all,redactions,ranges,encodings,value-shape,values}.test.ts',
    'test/report/{duration,excerpt,levels,markdown,not-shown,nothing-found,notice,parts,summary,tally,tally-sessions,timeline}.test.ts',
    'test/library/**/*.test.ts',
    'test/{golden,layers,limits,log-lines,parse-time,readme}.test.ts',
  ],
  /** Programs of others that read what we publish. */
  others: SLOW.others,
  /** The built action and the built command, as a runner and a shell start them. */
  dist: ['test/action/dist*.test.ts', 'test/cli/*.test.ts', 'test/recipes/*.test.ts'],
  /** Input that was made to break, deceive or slow down the export. */
  hostile: [...SLOW.hostile, 'test/export/*.test.ts', 'test/report/hostile.test.ts', 'test/fuzz/*.test.ts'],
  /** Adds a user to the machine, whose Codex home every export that runs then would find. */
  alone: ['test/action/end-to-end.test.ts'],
};

/** These need more than Node, and have commands of their own. */
const OTHER_COMMANDS = ['test/browser/**', 'test/e2e/**', 'test/package/**'];

const named = Object.values(PROJECTS).flat();

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Many tests wait for the built action, which waits for a server: one more file at a time than there are cores.
    maxWorkers: availableParallelism() + 1,
    projects: [
      project('pure', PROJECTS.pure, {
        // All files of a worker share the modules that they load: that takes a third of the time. These tests change no
        // state that another file sees.
        isolate: false,
        exclude: [...configDefaults.exclude, ...Object.values(SLOW).flat()],
      }),
      project('others', PROJECTS.others),
      project('dist', PROJECTS.dist, { globalSetup: ['test/support/fresh-dist.ts'] }),
      project('hostile', PROJECTS.hostile),
      project('rest', ['test/**/*.test.ts'], {
        exclude: [...configDefaults.exclude, ...OTHER_COMMANDS, ...named],
      }),
      project('alone', PROJECTS.alone, {
        sequence: { groupOrder: 1 },
        globalSetup: ['test/support/fresh-dist.ts'],
      }),
    ],
  },
});

function project(name: string, include: string[], more: object = {}) {
  return {
    extends: true as const,
    test: {
      name,
      include,
      exclude: [...configDefaults.exclude, ...OTHER_COMMANDS],
      sequence: { groupOrder: 0 },
      setupFiles: ['test/support/rethrow-faults.ts'],
      ...more,
    },
  };
}
