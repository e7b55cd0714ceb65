// Every rule under its name.
import type { LookRule } from '../../contract/v1/look-rules.js';
import { CREDENTIAL_PROGRAMS, namesCredentials, readCredentials } from './credentials.js';
import { changedGitConfig, GIT_PROGRAMS, isGitInternal, pushed, rewroteHistory } from './git.js';
import { INSTALLING_PROGRAMS, installed } from './installs.js';
import { INTERPRETER_PROGRAMS, pipedToShell } from './interpreters.js';
import { isQuestion, NETWORK_PROGRAMS, usedNetwork } from './network.js';
import { isSteeringFile, steered, wroteOutside } from './paths.js';
import { PRIVILEGE_PROGRAMS, usedPrivileges } from './privileges.js';
import { PUBLISHING_PROGRAMS, published } from './publish.js';
import type { CommandRule, Started } from './rule.js';

/** `escalated` is what a call asks for, not what a command does. */
export type CommandRuleName = Exclude<LookRule, 'escalated'>;

export const COMMAND_RULES: Readonly<Record<CommandRuleName, CommandRule>> = {
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

/** A program that is asked for its help or its version does nothing else. */
export const appliesTo = (rule: CommandRule, started: Started): boolean =>
  !isQuestion(started.words) && rule(started);

const PROGRAMS: ReadonlySet<string> = new Set([
  ...GIT_PROGRAMS,
  ...PUBLISHING_PROGRAMS,
  ...NETWORK_PROGRAMS,
  ...CREDENTIAL_PROGRAMS,
  ...PRIVILEGE_PROGRAMS,
  ...INSTALLING_PROGRAMS,
]);

const INTERPRETERS: ReadonlySet<string> = new Set(INTERPRETER_PROGRAMS);

const PLACE_OUTSIDE = /(?:^|[\s'"=>:(])(?:~|\/|\.\.|\$\{?HOME|\$\{?XDG|[A-Za-z]:\\|%|\$env:)/;

const WRITES =
  /[>]|\b(?:tee|cp|mv|ln|install|touch|rm|rmdir|mkdir|unlink|truncate|shred|chmod|chown|chgrp|dd|tar|gzip|gunzip|bzip2|bunzip2|xz|unxz|find|fd|sed|perl|copy|move|del|erase|rd|md|set-content|add-content|out-file|new-item|remove-item)\b/i;

/** Quick and without a parser: false only if no rule can apply. */
export function mayApply(text: string): boolean {
  const isPiped = /\||<\(|\$\(|`/.test(text);
  // `g''it` is git, too.
  for (const [word] of text.replace(/['"\\]/g, '').matchAll(/[A-Za-z][\w-]*/g)) {
    const name = word.toLowerCase();
    if (PROGRAMS.has(name) || (isPiped && INTERPRETERS.has(name.replace(/[\d.]+$/, '')))) return true;
  }
  if (namesCredentials(text) || text.includes('docker.sock')) return true;
  return WRITES.test(text) && (PLACE_OUTSIDE.test(text) || mayBeWatched(text));
}

const mayBeWatched = (text: string): boolean =>
  /\.github|\.codex|\.circleci|\.buildkite|\.git[\w-]*\/|\.git[a-z]|\.husky|AGENTS|CLAUDE|GEMINI|\.claude|\.cursor|\.agents|CODEOWNERS|Jenkinsfile|pipelines|\.travis|\.drone|\.woodpecker|cloudbuild|appveyor|lefthook|pre-commit/.test(
    text,
  );
