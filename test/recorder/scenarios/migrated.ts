// Sessions of an older release after an update: rewritten by the newest one, or gone on with.
import type { Scenario, Step } from '../scenario.ts';
import { ofFirst, turn } from './client-requests.ts';
import { codeMode } from './code-mode.ts';
import { call, run, say } from './items.ts';
import { lineage } from './lineage.ts';
import { subagentV1 } from './subagent-v1.ts';
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

export const migratedLineage: Scenario = {
  ...lineage,
  before: LEGACY.before,
  shows: 'a session, its fork and a fork of that, all rewritten into the newer kind of history',
  steps: [...lineage.steps, MIGRATION],
};

export const migratedSubagentV1: Scenario = {
  ...subagentV1,
  before: LEGACY.before,
  shows: 'sub-agents, one with the history of its parent, rewritten into the newer kind of history',
  steps: [...subagentV1.steps, MIGRATION],
};

export const migratedFork: Scenario = {
  since: '0.89.0',
  before: '0.100.0',
  shows: 'a session and its fork, both resumed and rewritten, so that turns of both get the same name',
  steps: [
    { exec: 'begin' },
    { appServer: [ofFirst('thread/fork'), turn('first of the fork'), turn('second of the fork')] },
    { appServer: [ofFirst('thread/resume'), turn('third'), turn('fourth')] },
    MIGRATION,
  ],
  conversations: {
    main: [
      [run('c1', 'echo begun')],
      [say('begun')],
      [say('one'), say('and another'), say('and a third')],
      [run('c2', 'echo second of the fork')],
      [say('second')],
      [run('c3', 'echo third')],
      [say('third')],
      [run('c4', 'echo fourth')],
      [say('fourth')],
    ],
  },
};

export const forkedByNewest: Scenario = {
  ...LEGACY,
  since: '0.42.0',
  shows: 'a session that the newest release forks: it writes the copied lines in its own form',
  steps: [
    { exec: 'begin' },
    { exec: 'go on', resume: true },
    { appServer: [ofFirst('thread/fork'), turn('go on in the fork')], byNewest: true },
  ],
  conversations: {
    main: [
      [run('c1', 'echo first run')],
      [say('begun')],
      [run('c2', 'echo resumed')],
      [say('gone on')],
      [call('c3', 'exec_command', { cmd: 'echo forked' })],
      [say('forked')],
    ],
  },
};

export const updated: Scenario = {
  ...LEGACY,
  shows: 'a session that the newest release resumes, rewrites and resumes again',
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
