// Files by their place: outside the workspace, or such as steer CI or the agent.
import { namesIn } from '../shell/simple-command.js';
import type { CommandRule } from './rule.js';

// Sets of names are ready at once. An expression of as many alternatives takes half a millisecond at its first use.
const STEERING_FOLDERS: ReadonlySet<string> = new Set(
  namesIn('.github .codex .circleci .buildkite .gitea .forgejo .claude .cursor .agents'),
);
const STEERING_FILES: ReadonlySet<string> = new Set([
  ...namesIn(
    'AGENTS.md AGENTS.override.md CLAUDE.md GEMINI.md .cursorrules CODEOWNERS Jenkinsfile appveyor.yml',
  ),
  ...inYaml('.gitlab-ci azure-pipelines .travis bitbucket-pipelines .drone .woodpecker cloudbuild'),
]);

/** Both spellings of the extension. */
export function inYaml(names: string): string[] {
  return namesIn(names).flatMap((name) => [`${name}.yml`, `${name}.yaml`]);
}

/** The folders of a path and its last name. */
export const partsOf = (path: string): string[] => path.split(/[\\/]/);

/** Whether a file decides what CI runs, or what an agent is told. */
export function isSteeringFile(path: string): boolean {
  const parts = partsOf(path);
  return parts.some((part) => STEERING_FOLDERS.has(part)) || STEERING_FILES.has(parts.at(-1) ?? '');
}

export const steered: CommandRule = ({ written }) => written.some(isSteeringFile);

export const wroteOutside: CommandRule = ({ written, isOutside }) => written.some(isOutside);

/** Devices, and places for what is only needed for a moment. */
const FOR_A_MOMENT =
  /^(?:\/dev\/(?:null|zero|full|tty|std(?:in|out|err)$|(?:fd|tcp|udp|shm|pts)\/)|\/tmp(?:\/|$)|\/var\/tmp(?:\/|$)|\/proc\/self\/fd\/|\$\{?(?:TMPDIR|TEMP|TMP|RUNNER_TEMP|GITHUB_\w+)\b|nul$|%TE?MP%)/i;

const HOME =
  /^(?:~[^/\\]*(?:[\\/]|$)|\$\{?(?:HOME|XDG_\w+)\}?(?:[\\/]|$)|\$env:(?:USERPROFILE|HOME|APPDATA)|%(?:USERPROFILE|APPDATA)%)/i;

/** Where no workspace is. */
const SYSTEM =
  /^\/(?:etc|usr|opt|var|bin|sbin|lib(?:32|64)?|boot|root|srv|sys|proc|Library|System|Applications)(?:\/|$)/;

/**
 * Makes the test for one command.
 *
 * @param root Absolute folder of the session; null when not recorded. Then only folders of the system count.
 * @param cwd The command's folder, relative to the workspace or absolute.
 */
export function outsideOf(root: string | null, cwd: string | null): (path: string) => boolean {
  return (path) => {
    if (path === '' || FOR_A_MOMENT.test(path)) return false;
    if (HOME.test(path)) return true;
    if (isAbsolute(path)) return isOutsideRoot(path, root);
    return path.startsWith('..') && cwd !== null && !isAbsolute(cwd) && climbsOut(`${cwd}/${path}`);
  };
}

function isOutsideRoot(path: string, root: string | null): boolean {
  if (path.startsWith('/')) return root === null ? SYSTEM.test(path) : !isIn(path, root);
  return root !== null && !isIn(path.replaceAll('\\', '/'), root.replaceAll('\\', '/'));
}

/** Whether a script may name a path for which one of these rules is. */
export const namesWatchedPath = (script: string): boolean =>
  PLACE_OUTSIDE.test(script) || WATCHED.test(script);

const PLACE_OUTSIDE = /(?:^|[\s'"=>:(])(?:~|\/|\.\.|\$\{?HOME|\$\{?XDG|[A-Za-z]:[\\/]|\\\\|%|\$env:)/i;

/** Git's own files as well. */
const WATCHED =
  /\.(?:github|gitea|forgejo|gitlab-ci|codex|circleci|buildkite|claude|cursor|agents|travis|drone|woodpecker|git|githooks|gitconfig|gitmodules|husky)|AGENTS|CLAUDE|GEMINI|CODEOWNERS|Jenkinsfile|pipelines|cloudbuild|appveyor|lefthook|pre-commit/;

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

const isAbsolute = (path: string): boolean => path.startsWith('/') || isWindowsPath(path);

/** An absolute path of Windows. */
export const isWindowsPath = (path: string): boolean => /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path);

function climbsOut(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    depth += part === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}
