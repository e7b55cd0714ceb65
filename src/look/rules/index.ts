// Every rule under its name.
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

/** `escalated` is what a call asks for, not what a command does. */
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

/** What a changed file's place says. */
export const PATH_RULES: Readonly<Partial<Record<LookRule, (path: string) => boolean>>> = {
  'steering-files': isSteeringFile,
  'git-config': isGitInternal,
};

const COMMAND_RULE_NAMES = LOOK_RULES.filter((rule): rule is CommandRuleName => rule !== 'escalated');

/** A program that is asked for its help or its version does nothing else. */
export const rulesFor = (started: Started): CommandRuleName[] =>
  isQuestion(started.words) ? [] : COMMAND_RULE_NAMES.filter((rule) => COMMAND_RULES[rule](started));

/** `--version` and `--help` ask the program itself. */
function isQuestion(words: readonly string[]): boolean {
  const [, first = ''] = words;
  return words.includes('--help') || /^(?:--version|-V|version|help|-h|\/\?)$/.test(first);
}
