// All rules, by name.
import { LOOK_RULES, type LookRule } from '../../contract/v1/look-rules.js';
import { readCredentials } from './credentials.js';
import { changedGitConfig, isGitInternal, pushed, rewroteHistory } from './git.js';
import { installed } from './installs.js';
import { pipedToShell } from './interpreters.js';
import { usedNetwork } from './network.js';
import { isSteeringFile, steered, wroteOutside } from './paths.js';
import { usedPrivileges } from './privileges.js';
import { published } from './publish.js';
import type { CommandRule, Started } from './rule.js';

/** All rules but `escalated`, which says what a call asks for and not what a command does. */
type CommandRuleName = Exclude<LookRule, 'escalated'>;

const COMMAND_RULES: Readonly<Record<CommandRuleName, CommandRule>> = {
  pushed,
  published,
  'piped-to-shell': pipedToShell,
  network: usedNetwork,
  credentials: readCredentials,
  privileges: usedPrivileges,
  'outside-workspace': wroteOutside,
  'steering-files': steered,
  'git-config': changedGitConfig,
  'rewrote-history': rewroteHistory,
  installed,
};

/** Rules that a patch meets by the path of a changed file. */
export const PATH_RULES: Readonly<Partial<Record<LookRule, (path: string) => boolean>>> = {
  'steering-files': isSteeringFile,
  'git-config': isGitInternal,
};

const COMMAND_RULE_NAMES = LOOK_RULES.filter((rule): rule is CommandRuleName => rule !== 'escalated');

/** The rules that a command meets. A program that is asked for its help or its version does nothing else. */
export const rulesFor = (started: Started): CommandRuleName[] =>
  isQuestion(started.words) ? [] : COMMAND_RULE_NAMES.filter((rule) => COMMAND_RULES[rule](started));

/** Whether a command asks only for the help or the version of its program. */
function isQuestion(words: readonly string[]): boolean {
  const [, first = ''] = words;
  return words.includes('--help') || /^(?:--version|-V|version|help|-h|\/\?)$/.test(first);
}
