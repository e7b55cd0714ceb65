// Lists the files that the text of a patch names, and finds such a text inside a shell command.

import { isAbsolute, join as joinPaths } from 'node:path';

const HEADERS = { Add: 'add', Update: 'update', Delete: 'delete' } as const;

/** The folder is where the paths of the patch begin. */
export function patchChanges(patch: string, folder = ''): { path: string; change: string }[] {
  const changes: { path: string; change: string }[] = [];
  for (const [, verb, path] of patch.matchAll(/^[ \t]*\*\*\* (Add|Update|Delete) File: (.+)$/gm)) {
    if (verb !== 'Add' && verb !== 'Update' && verb !== 'Delete') continue;
    changes.push({ path: join(folder, (path ?? '').trim()), change: HEADERS[verb] });
  }
  return changes;
}

export interface ShellPatch {
  readonly text: string;
  /** Where the script had changed to; empty when it had not. */
  readonly folder: string;
}

/** The patch that Codex takes out of a shell call instead of running it, if there is one. */
export function patchInCommand(argv: readonly string[]): ShellPatch | undefined {
  const [program, second = ''] = argv;
  if (program === 'apply_patch') return { text: second, folder: '' };
  const script = (argv.length === 3 ? argv[2] : program) ?? '';
  const found = /^\s*(?:cd (?:'([^']*)'|"([^"]*)"|(\S+)) && )?apply_patch <</.exec(script);
  return found === null ? undefined : { text: script, folder: found[1] ?? found[2] ?? found[3] ?? '' };
}

function join(folder: string, path: string): string {
  return isAbsolute(path) ? path : joinPaths(folder, path);
}
