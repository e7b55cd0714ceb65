// Fills what only the run knows into a scripted reply: the number of a session, a cell or an agent.
import { at, isRecord, listAt, textAt } from './json.ts';
import type { Era } from './models.ts';
import { offeredCall, offeredTools } from './offered-call.ts';
import { programCall } from './program-call.ts';
import type { ResponseItem } from './scenario.ts';
import { shellCall } from './shell-call.ts';

/** Where an earlier call's output holds what a later call must name. */
const PATTERNS = {
  session: /session(?: ID |_id\\?":\s*\\?"?)(\d+)/,
  cell: /cell ID (\w+)/,
  agent: /agent_id\\?":\s*\\?"([\w-]+)/,
} as const;

/**
 * Replaces `{{session CALL}}` and the like by what the output of that call says. A call that gave none, because
 * this release does not know the tool, leaves a 0: the call that follows then fails, and is recorded so.
 */
export function fillIn(reply: readonly ResponseItem[], request: unknown, era: Era): readonly ResponseItem[] {
  const input = listAt(request, 'input');
  const tools = offeredTools(request);
  // Only a model that users get without naming one is played so.
  const isDefault = era['code-mode'].slug === undefined;
  const inProgram = (item: ResponseItem) => (isDefault ? programCall(item, tools) : item);
  return reply.map((scripted) => {
    const item = offeredCall(shellCall(scripted, era), tools);
    const text = textAt(item, 'arguments');
    if (text === undefined) return inProgram(item);
    const filled = text
      .replace(/"\{\{session ([\w-]+)\}\}"/g, (_, call: string) => found('session', call, input))
      .replace(/\{\{(cell|agent) ([\w-]+)\}\}/g, (_, what: 'cell' | 'agent', call: string) =>
        found(what, call, input),
      );
    return inProgram({ ...item, arguments: filled });
  });
}

function found(what: keyof typeof PATTERNS, call: string, input: readonly unknown[]): string {
  const output = input.find((item) => isRecord(item) && item.call_id === call && 'output' in item);
  return PATTERNS[what].exec(JSON.stringify(at(output, 'output') ?? ''))?.[1] ?? '0';
}
