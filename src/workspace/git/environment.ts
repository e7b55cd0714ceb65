// Makes the environment of git, which prevents every program that a repository configures from running.
import type { GitProgram } from './find-git.js';
import type { Repository } from './find-repository.js';

/**
 * Settings that name a program or make one start. The commands used here need none of them today. All are switched off,
 * because a later release of git may use them.
 */
const SWITCHED_OFF: readonly (readonly [name: string, value: string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.excludesFile', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.editor', 'false'],
  ['core.askPass', ''],
  ['core.sshCommand', 'false'],
  ['core.gitProxy', ''],
  // The agent could have written this file to hide commits.
  ['core.commitGraph', 'false'],
  ['core.alternateRefsCommand', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.allow', 'never'],
  ['submodule.recurse', 'false'],
];

/**
 * Naming the repository has two effects. Git does not look for one itself, and it accepts one that another user owns,
 * as in a container; `safe.directory` on the command line does that only since 2.38.
 */
export function gitEnvironment({ searchPath }: GitProgram, { root, gitDir }: Repository): NodeJS.ProcessEnv {
  return {
    PATH: searchPath,
    LC_ALL: 'C',
    GIT_DIR: gitDir,
    GIT_WORK_TREE: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // A replaced base commit would hide changes, and a graft would hide new commits.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    // A partial clone fetches missing objects with programs that its configuration names. Git before 2.45 knows only
    // the second of these settings, which lets no transport start.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_CONFIG_COUNT: String(SWITCHED_OFF.length),
    ...Object.fromEntries(
      SWITCHED_OFF.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}
