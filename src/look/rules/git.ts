// Finds what git and the command lines of GitHub and GitLab change: remotes, history, hooks and configuration.
import { hasOption, namesIn, operandsOf } from '../shell/simple-command.js';
import { inYaml, partsOf } from './paths.js';
import type { CommandRule, Started } from './rule.js';
import { byName, type Triggers } from './triggers.js';

const GIT_VALUED = namesIn('-C -c --git-dir --work-tree --namespace --exec-path --config-env');

/** The subcommand and what follows it: `push …` for `git -C x push …`. Null for any program but git. */
function gitWords({ program, words }: Started): readonly string[] | null {
  if (program !== 'git') return null;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (GIT_VALUED.includes(word)) at += 1;
    else if (!word.startsWith('-')) return words.slice(at);
  }
  return [];
}

const GIT_PUSHES = ['push', 'send-pack', 'send-email'];

export const pushed: CommandRule = (started) => {
  const git = gitWords(started);
  return git === null ? pushedByOther(started) : pushedByGit(git);
};

function pushedByGit(git: readonly string[]): boolean {
  const [subcommand = '', ...rest] = git;
  if (hasOption(git, '--dry-run')) return false;
  if (GIT_PUSHES.includes(subcommand)) return !hasOption(git, '-n');
  if (subcommand === 'svn') return rest.includes('dcommit');
  return (subcommand === 'subtree' || subcommand === 'lfs') && rest.includes('push');
}

const RELEASE_CHANGES = ['create', 'new', 'upload', 'edit', 'delete', 'delete-asset'];

function pushedByOther({ program, words }: Started): boolean {
  const [first = '', second = ''] = operandsOf(words, ['-R', '--repo']);
  switch (program) {
    case 'gh':
      if (first === 'release') return RELEASE_CHANGES.includes(second);
      if (first === 'repo') return second === 'sync' || hasOption(words, '--push');
      return first === 'pr' && second === 'merge';
    case 'glab':
      return (first === 'mr' && second === 'merge') || (first === 'release' && second === 'create');
    case 'hg':
      return first === 'push';
    case 'svn':
      return first === 'commit' || first === 'ci';
    case 'jj':
    case 'sl':
      return (first === 'git' && second === 'push') || first === 'push';
    default:
      return false;
  }
}

export const rewroteHistory: CommandRule = (started) => {
  if (started.program === 'bfg' || started.program === 'git-filter-repo') return true;
  const git = gitWords(started);
  if (git === null) return false;
  const [subcommand, ...rest] = git;
  switch (subcommand) {
    case 'push':
      return (
        hasOption(git, '-f', '--force', '--force-with-lease', '--mirror') ||
        rest.some((word) => word.startsWith('+'))
      );
    case 'reset':
      return hasOption(git, '--hard');
    case 'rebase':
      return !hasOption(git, '--abort', '--quit', '--show-current-patch');
    case 'commit':
      return hasOption(git, '--amend');
    case 'pull':
      return rest.some((word) => word === '-r' || /^--rebase(?:=(?!false)|$)/.test(word));
    case 'filter-branch':
    case 'filter-repo':
    case 'replace':
      return true;
    case 'update-ref':
      return hasOption(git, '-d', '--stdin');
    case 'reflog':
      return rest[0] === 'expire' || rest[0] === 'delete';
    default:
      return false;
  }
};

const READS_CONFIG = /^(?:--get(?:-.+)?|--list|-l|get|list|--show-origin|--show-scope|--name-only)$/;
const REMOTE_CHANGES = ['add', 'set-url', 'remove', 'rm', 'rename', 'set-head'];

export const changedGitConfig: CommandRule = (started) => {
  const git = gitWords(started);
  return git === null ? changedHooks(started) : changesGitSetup(git, started.words);
};

/** Whether a program installs hooks, or writes git's own files. */
function changedHooks({ program, words, written }: Started): boolean {
  switch (program) {
    case 'husky':
      return words.length === 1 || /^(?:(?:un)?install|init|add|set)$/.test(words[1] ?? '');
    case 'lefthook':
      return words.length === 1 || /^(?:un)?install$/.test(words[1] ?? '');
    case 'pre-commit':
      return words[1] === 'install' || words[1] === 'uninstall';
    default:
      return written.some(isGitInternal);
  }
}

function changesGitSetup(git: readonly string[], words: readonly string[]): boolean {
  if (words.some((word) => /^core\.(?:hookspath|fsmonitor|sshcommand|pager|editor)=/i.test(word)))
    return true;
  const [subcommand, ...rest] = git;
  switch (subcommand) {
    case 'config':
      return setsConfig(rest);
    case 'lfs':
      return rest[0] === 'install' || rest[0] === 'uninstall';
    case 'remote':
      return REMOTE_CHANGES.includes(rest[0] ?? '');
    case 'push':
    case 'merge':
      return hasOption(git, '--no-verify');
    default:
      return subcommand === 'commit' && hasOption(git, '--no-verify', '-n');
  }
}

function setsConfig(rest: readonly string[]): boolean {
  if (rest.some((word) => READS_CONFIG.test(word))) return false;
  const operands = rest.filter((word) => !word.startsWith('-'));
  const changes = rest.some((word) =>
    /^(?:-e|edit|--(?:edit|add|unset|unset-all|replace-all|rename-section|remove-section))$/.test(word),
  );
  return changes || operands.length > 1;
}

const HOOK_FOLDERS = ['.husky', '.githooks'];
const OWN_PARTS = ['hooks', 'config', 'info'];
const CONFIGURATIONS = ['.gitconfig', '.gitmodules', '.pre-commit-config.yaml', ...inYaml('lefthook')];

/** Whether a path belongs to git's own files, hooks or configuration. */
export function isGitInternal(path: string): boolean {
  const parts = partsOf(path);
  return (
    CONFIGURATIONS.includes(parts.at(-1) ?? '') ||
    parts.some(
      (part, at) =>
        HOOK_FOLDERS.includes(part) || (part === '.git' && OWN_PARTS.includes(parts[at + 1] ?? '')),
    )
  );
}

export const GIT_TRIGGERS: Triggers = {
  ...byName(namesIn('gh glab bfg git-filter-repo husky lefthook pre-commit')),
  git: [
    ...namesIn(
      'push send-pack send-email svn subtree lfs commit pull reset rebase filter-branch filter-repo',
    ),
    ...namesIn('replace update-ref reflog config remote --no-verify core'),
  ],
  hg: ['push'],
  svn: ['commit', 'ci'],
  jj: ['push'],
  sl: ['push'],
};
