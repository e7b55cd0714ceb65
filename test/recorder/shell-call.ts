// Makes a scripted command or patch the call of the tool that a release has for it.
import { isRecord, textAt } from './json.ts';
import type { Era, ShellTool } from './models.ts';
import type { ResponseItem } from './scenario.ts';

/** The type of a scripted item that stands for such a call. */
export const RUN = 'run';

/** Longer than any scripted command takes, so that only those that are meant to be cut off are. */
const PATIENCE_MS = 30_000;

export function shellCall(item: ResponseItem, { shell: tool, patchesByShellOnly }: Era): ResponseItem {
  if (patchesByShellOnly === true && item.type === 'custom_tool_call') {
    const args = JSON.stringify({ command: [textAt(item, 'name'), textAt(item, 'input')] });
    return { type: 'function_call', id: item.id, call_id: item.call_id, name: tool, arguments: args };
  }
  if (item.type !== RUN || !isRecord(item.options)) return item;
  const callId = textAt(item, 'call_id');
  const { ends } = item;
  const args = JSON.stringify({ ...argumentsOf(tool, textAt(item, 'script') ?? ''), ...item.options });
  return { type: 'function_call', id: `fc_${callId}`, call_id: callId, name: tool, arguments: args, ends };
}

function argumentsOf(tool: ShellTool, script: string): object {
  switch (tool) {
    case 'exec_command':
      return { cmd: script, yield_time_ms: PATIENCE_MS };
    case 'shell_command':
      return { command: script, timeout_ms: PATIENCE_MS };
    case 'shell':
      return { command: ['bash', '-lc', script], timeout_ms: PATIENCE_MS };
  }
}
