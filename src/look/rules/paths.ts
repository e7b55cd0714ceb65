// Decides by a path whether a file is outside the workspace, and whether it steers CI or the agent.
import { namesIn } from '../shell/simple-command.js';
import type { CommandRule } from './rule.js';

// Sets, because an expression of as many alternatives takes half a millisecond at its first use.
const STEERING_FOLDERS: ReadonlySet<string> = new Set(
  namesIn('.github .codex .circleci .buildkite .gitea .forgejo .claude .cursor .agents'),
);
const STEERING_FILES: ReadonlySet<string> = new Set([
  ...namesIn(
    'AGENTS.md AGENTS.override.md CLAUDE.md GEMINI.md .cursorrules CODEOWNERS Jenkinsfile appveyor.yml',
  ),
  ...inYaml('.gitlab-ci azure-pipelines .travis bitbucket-pipelines .drone .woodpecker cloudbuild'),
]);

/** The names with both spellings of the extension. */
export function inYaml(names: string): string[] {
  return namesIn(names).flatMap((name) => [`${name}.yml`, `${name}.yaml`]);
}

/** The names of folders and file in a path. */
export const partsOf = (path: string): string[] => path.split(/[\\/]/);

/** Whether a file decides what CI runs or what instructions an agent gets. */
export function isSteeringFile(path: string): boolean {
  const parts = partsOf(path);
  return parts.some((part) => STEERING_FOLDERS.has(part)) || STEERING_FILES.has(parts.at(-1) ?? '');
}

export const steered: CommandRule = ({ written }) => written.some(isSteeringFile);

export const wroteOutside: CommandRule = ({ written, isOutside }) => written.some(isOutside);

/** Devices and folders for temporary files: writing there is not worth a look. */
const TEMPORARY =
  /^(?:\/dev\/(?:null|zero|full|tty|std(?:in|out|err)$|(?:fd|tcp|udp|shm|pts)\/)|\/tmp(?:\/|$)|\/var\/tmp(?:\/|$)|\/proc\/self\/fd\/|\$\{?(?:TMPDIR|TEMP|TMP|RUNNER_TEMP|GITHUB_\w+)\b|nul$|%TE?MP%)/i;

const HOME =
  /^(?:~[^/\\]*(?:[\\/]|$)|\$\{?(?:HOME|XDG_\w+)\}?(?:[\\/]|$)|\$env:(?:USERPROFILE|HOME|APPDATA)|%(?:USERPROFILE|APPDATA)%)/i;

/** Folders of the system, in which no workspace is. */
const SYSTEM =
  /^\/(?:etc|usr|opt|var|bin|sbin|lib(?:32|64)?|boot|root|srv|sys|proc|Library|System|Applications)(?:\/|$)/;

/**
 * Makes the test of paths for one command.
 *
 * @param root Absolute folder of the session. Null when it is not recorded: then only folders of the system are
 * outside.
 * @param cwd The command's folder, relative to the workspace or absolute.
 */
export function outsideOf(root: string | null, cwd: string | null): (path: string) => boolean {
  return (path) => {
    if (path === '' || TEMPORARY.test(path)) return false;
    if (HOME.test(path)) return true;
    if (isAbsolute(path)) return isOutsideRoot(path, root);
    return path.startsWith('..') && cwd !== null && !isAbsolute(cwd) && climbsOut(`${cwd}/${path}`);
  };
}

function isOutsideRoot(path: string, root: string | null): boolean {
  if (path.startsWith('/')) return root === null ? SYSTEM.test(path) : !isIn(path, root);
  return root !== null && !isIn(comparable(path), comparable(root));
}

/** Whether a script may name a path that one of these rules looks for. */
export const namesWatchedPath = (script: string): boolean =>
  PLACE_OUTSIDE.test(script) || WATCHED.test(script);

const PLACE_OUTSIDE = /(?:^|[\s'"=>:(])(?:~|\/|\.\.|\$\{?HOME|\$\{?XDG|[A-Za-z]:[\\/]|\\\\|%|\$env:)/i;

/** Names of files that steer CI or the agent, and of git's own files. */
const WATCHED =
  /\.(?:github|gitea|forgejo|gitlab-ci|codex|circleci|buildkite|claude|cursor|agents|travis|drone|woodpecker|git|githooks|gitconfig|gitmodules|husky)|AGENTS|CLAUDE|GEMINI|CODEOWNERS|Jenkinsfile|pipelines|cloudbuild|appveyor|lefthook|pre-commit/;

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

const isAbsolute = (path: string): boolean => path.startsWith('/') || isWindowsPath(path);

/** Makes paths of Windows comparable: `C:\\A` and `c:/a` are the same one. */
const comparable = (path: string): string => path.replaceAll('\\', '/').toLowerCase();

/** Whether a path is an absolute path of Windows. */
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
