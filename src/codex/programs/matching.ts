// Compares calls of a program with the items that Codex wrote.
import { isCommandTool } from './fates.js';
import { commandIn, patchedPaths } from './literal.js';
import type { ToolCall } from './trace.js';

/** An item that Codex wrote for a call inside a program. */
export interface InnerItem {
  readonly kind: 'command' | 'patch' | 'tool';
  readonly line: number;
  readonly command: string | null;
  readonly paths: readonly string[];
  readonly tool: string | null;
  readonly server: string | null;
  readonly process: string | null;
  /** The exit code of a command that ended before its call did; null if it is not known. */
  readonly exitCode: number | null;
  readonly durationMs: number | null;
  readonly isFailed: boolean;
  /** Codex ended the process itself. */
  readonly isStopped: boolean;
}

/** Whether a call can have left an item of this kind. */
export function mayBe(call: ToolCall, item: InnerItem): boolean {
  const { tool } = call;
  if (tool === null) return true;
  if (tool === 'write_stdin') return false;
  // Codex itself applies a patch in a shell command.
  if (isCommandTool(tool)) return item.kind === 'command' || item.kind === 'patch';
  if (tool === 'apply_patch') return item.kind === 'patch';
  return item.kind === 'tool' && isNamed(tool, item);
}

/** Whether the source states the very command, paths or tool that the item has. */
export function isExactly(call: ToolCall, item: InnerItem): boolean {
  if (call.tool === null || !mayBe(call, item)) return false;
  if (item.kind === 'command') return item.command !== null && commandIn(call) === item.command;
  if (item.kind === 'patch') return hasPaths(item, patchedPaths(call));
  return item.tool !== null && namesOf(item.tool, item.server).includes(wantedName(call.tool));
}

/** The item has absolute paths, and both ends of a move. */
function hasPaths({ paths }: InnerItem, named: readonly string[] | null): boolean {
  if (named === null || named.length === 0) return false;
  const isIn = (path: string) =>
    paths.some((one) => one === path || one.endsWith(`/${path.replace(/^\.\//, '')}`));
  return named.every(isIn);
}

/** Codex's own tools that have another name in their items. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  web__run: 'web_search',
  image_gen__imagegen: 'image_generation',
  clock__sleep: 'sleep',
};

const asIdentifier = (name: string) => name.replace(/\W/g, '_');

const wantedName = (tool: string) => OTHER_NAMES[tool] ?? tool;

const namesOf = (name: string, server: string | null): string[] => [
  asIdentifier(name),
  asIdentifier(`mcp__${server}__${name}`),
];

/** Whether an item can be of this tool. Releases differ in the namespaces of tools. */
function isNamed(tool: string, { tool: name, server }: InnerItem): boolean {
  if (name === null) return true;
  const wanted = wantedName(tool);
  return namesOf(name, server).includes(wanted) || wanted.endsWith(`__${asIdentifier(name)}`);
}
