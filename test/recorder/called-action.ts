// Reads which action a recorded call asked for, from its name and arguments.
import { join } from 'node:path';
import type { Action } from './action.ts';
import { listAt, parseJson, textAt, textsAt } from './json.ts';
import { patchChanges, patchInCommand } from './patch-changes.ts';
import { scriptOf } from './shell-words.ts';

/** Tools that end with their output, and of which nothing else is recorded everywhere. */
const PLAIN_TOOLS =
  /^(update_plan|(spawn|wait|interrupt|close|resume)_agent|list_agents|send_(input|message)|followup_task)$/;

/**
 * Undefined for calls that are no action of their own: polls, plans, programs of code mode, unknown names.
 * Without `takesPatches` a patch in a shell command is left to the shell.
 */
export function calledAction(
  item: unknown,
  dynamicTools: readonly string[],
  takesPatches = true,
): Action | undefined {
  const type = textAt(item, 'type');
  const name = textAt(item, 'name') ?? '';
  const given = parseJson(textAt(item, 'arguments') ?? '');
  if (type === 'local_shell_call') return command(textsAt(item, 'action', 'command'), item, takesPatches);
  if (type === 'custom_tool_call')
    return name === 'apply_patch' ? patch(textAt(item, 'input') ?? '') : undefined;

  const mcp = /^(?:mcp__)?(tiny)_{2,}(\w+)$/.exec(
    `${textAt(item, 'namespace') ?? ''}__${name}`.replace(/^__/, ''),
  );
  if (mcp !== null) return { kind: 'mcp', server: mcp[1] ?? '', tool: mcp[2] ?? '', status: '' };
  if (dynamicTools.includes(name)) return { kind: 'tool', tool: name, status: '' };
  switch (name) {
    case 'shell':
    case 'container.exec':
      return command(textsAt(given, 'command'), given, takesPatches);
    case 'shell_command':
      return command([textAt(given, 'command') ?? ''], given, takesPatches);
    case 'exec_command':
      return command([textAt(given, 'cmd') ?? ''], given, takesPatches);
    case 'apply_patch':
      return patch(textAt(given, 'input') ?? '');
    case 'write_stdin':
      return textAt(given, 'chars') ? { kind: 'tool', tool: 'write_stdin', status: '' } : undefined;
    default:
      return PLAIN_TOOLS.test(name) ? { kind: 'tool', tool: name, status: '' } : undefined;
  }
}

export function namesOfDynamicTools(meta: unknown): string[] {
  return listAt(meta, 'dynamic_tools').flatMap((tool) => textAt(tool, 'name') ?? []);
}

function command(argv: readonly string[], given: unknown, takesPatches: boolean): Action {
  const found = takesPatches ? patchInCommand(argv) : undefined;
  if (found !== undefined) return patch(found.text, join(textAt(given, 'workdir') ?? '', found.folder));
  const script = argv.length === 1 ? (argv[0] ?? '') : scriptOf(argv);
  return { kind: 'command', command: script, exit_code: null, status: '' };
}

function patch(text: string, folder?: string): Action {
  return { kind: 'file_change', changes: patchChanges(text, folder), status: '' };
}
