// Sessions of an older release after an update: rewritten by the newest one, or gone on with.
import type { Scenario, Step } from '../scenario.ts';
import { codeMode } from './code-mode.ts';
import { call, run, say } from './items.ts';
import { tools } from './tools.ts';

const MIGRATION: Step = { codex: ['migrate-rollouts', '--apply'], byNewest: true };

/** Sessions of bare lines cannot be migrated, and later ones need not be. */
const LEGACY = { since: '0.34.0', before: '0.148.0' };

export const migrated: Scenario = {
  ...tools,
  ...LEGACY,
  shows: 'the session with all tools, rewritten into the newer kind of history',
  steps: [...tools.steps, MIGRATION],
};

export const migratedCodeMode: Scenario = {
  ...codeMode,
  before: LEGACY.before,
  shows: 'the session with programs, rewritten into the newer kind of history',
  steps: [...codeMode.steps, MIGRATION],
};

export const updated: Scenario = {
  ...LEGACY,
  shows: 'a session that the newest release goes on with as it is, rewrites, and goes on with again',
  steps: [
    { exec: 'begin' },
    { exec: 'go on after the update', resume: true, byNewest: true },
    MIGRATION,
    { exec: 'go on after the migration', resume: true, byNewest: true },
  ],
  conversations: {
    main: [
      [run('c1', 'echo before the update')],
      [say('begun')],
      [call('c2', 'exec_command', { cmd: 'echo after the update; exit 2' })],
      [say('gone on')],
      [call('c3', 'exec_command', { cmd: 'echo after the migration; exit 3' })],
      [say('gone on again')],
    ],
  },
};
