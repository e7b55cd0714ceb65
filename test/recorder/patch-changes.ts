// Lists the files that the text of a patch names, and finds such a text inside a shell command.

const HEADERS = { Add: 'add', Update: 'update', Delete: 'delete' } as const;

export function patchChanges(patch: string): { path: string; change: string }[] {
  const changes: { path: string; change: string }[] = [];
  for (const [, verb, path] of patch.matchAll(/^\*\*\* (Add|Update|Delete) File: (.+)$/gm)) {
    if (verb !== 'Add' && verb !== 'Update' && verb !== 'Delete') continue;
    changes.push({ path: (path ?? '').trim(), change: HEADERS[verb] });
  }
  return changes;
}

/** The patch that Codex takes out of a shell call instead of running it, if there is one. */
export function patchInCommand(argv: readonly string[]): string | undefined {
  const script = argv.length === 3 ? argv[2] : argv[0];
  if (argv[0] === 'apply_patch') return argv[1];
  return /^\s*(?:cd \S+ && )?apply_patch <</.test(script ?? '') ? script : undefined;
}
