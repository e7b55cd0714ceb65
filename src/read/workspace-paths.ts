// Makes recorded paths relative to the workspace, under any of the names by which a session may have known it.
import { type Paths, pathsIn } from '../codex/values/paths.js';
import { realPath } from '../disk/real-path.js';

export interface WorkspaceOptions {
  /** Absolute path. Paths inside it are written relative to it; null writes every path absolute. */
  readonly workspace: string | null;
  /** Further absolute paths of the workspace, such as a container's mount point. */
  readonly workspaceAliases?: readonly string[];
}

export function workspacePaths(options: WorkspaceOptions): Paths {
  const [first = null, ...others] = namesOfWorkspace(options);
  return pathsIn(first, ...others);
}

/** Returns every path by which a session may have known the workspace, the given one first. */
export function namesOfWorkspace({ workspace, workspaceAliases = [] }: WorkspaceOptions): string[] {
  if (workspace === null) return [];
  const real = realPath(workspace) ?? workspace;
  return [...new Set([workspace, real, ...otherNamesOf(workspace), ...workspaceAliases])];
}

/** Where GitHub mounts the workspace in every container action. No machine has such a folder of its own. */
const CONTAINER_ACTION = '/github/workspace';

/** @param workspace Absolute. */
export function otherNamesOf(workspace: string): string[] {
  return [CONTAINER_ACTION, ...inJobContainer(workspace), ...inWindowsSubsystem(workspace)];
}

/** GitHub mounts the runner's work folder at `/__w` in a job's container. */
function inJobContainer(workspace: string): string[] {
  const [, owner, name] = /([^\\/]+)[\\/]([^\\/]+)[\\/]?$/.exec(workspace) ?? [];
  return owner !== undefined && owner === name ? [`/__w/${owner}/${name}`] : [];
}

/** Translates between a drive of Windows and its mount point in the Windows Subsystem for Linux. */
function inWindowsSubsystem(workspace: string): string[] {
  const mounted = /^\/mnt\/([a-z])(\/.*)$/i.exec(workspace);
  if (mounted !== null) return [`${mounted[1]}:${mounted[2]?.replaceAll('/', '\\')}`];
  const drive = /^([a-z]):[\\/](.*)$/i.exec(workspace);
  return drive === null ? [] : [`/mnt/${drive[1]?.toLowerCase()}/${drive[2]?.replaceAll('\\', '/')}`];
}
