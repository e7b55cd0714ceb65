// Lists the actions that stand in rollouts, each once, and whether its end does.
import type { Action, Seen } from './action.ts';
import { type CallEnd, callEnd } from './call-output.ts';
import { calledAction, namesOfDynamicTools } from './called-action.ts';
import { completedItem } from './completed-item.ts';
import { at, listAt, parseJson, textAt } from './json.ts';
import type { Rollout } from './rollouts.ts';

export interface Recorded extends Seen {
  /** `unclear` when the output says neither that it goes on nor how it ended; `told` in a message to the model. */
  readonly state: 'ended' | 'running' | 'unclear' | 'unanswered' | 'told';
}

/** What a client put into the history was not done (`scenarios/injected.ts`). */
const INJECTED = /^injected-/;

/** Before 0.142 Codex drops the id of a search, so its query says the same. */
const isInjected = (payload: unknown): boolean =>
  [textAt(payload, 'call_id') ?? textAt(payload, 'id'), textAt(payload, 'action', 'query')].some((text) =>
    INJECTED.test(text ?? ''),
  );

/** Scenarios give every call an id of its own, so a call that was copied into a fork is known by it. */
export function recordedActions(rollouts: readonly Rollout[]): Recorded[] {
  const found = new Map<string, Recorded>();
  const sessions = new Map<string, string>();
  const calls = new Map<string, unknown>();
  const polls = new Map<string, string>();
  let dynamicTools: string[] = [];

  for (const line of rollouts.flatMap((rollout) => rollout.lines)) {
    const record = parseJson(line);
    const payload = at(record, 'payload') ?? record;
    if (textAt(record, 'type') === 'session_meta') dynamicTools = namesOfDynamicTools(payload);

    if (isInjected(payload)) continue;

    const completed = completedItem(payload);
    if (completed !== undefined) {
      // Around 0.137 a hosted search's item has no id, and stands right behind the event that has.
      const before = [...found.values()].at(-1);
      if (completed.callId === null && completed.action.kind === before?.action.kind) continue;
      found.set(completed.callId ?? `line ${found.size}`, { ...completed, state: 'ended' });
      continue;
    }
    const byUser = commandOfUser(payload);
    if (byUser !== undefined)
      found.set(`line ${found.size}`, { callId: null, action: byUser, state: 'told' });
    const callId = textAt(payload, 'call_id') ?? textAt(payload, 'id');
    if (callId === undefined) continue;
    if (at(payload, 'output') === undefined) {
      calls.set(callId, payload);
      const action = calledAction(payload, dynamicTools);
      if (action !== undefined && !found.has(callId))
        found.set(callId, { callId, action, state: 'unanswered' });
      const polled =
        textAt(payload, 'name') === 'write_stdin' &&
        at(parseJson(textAt(payload, 'arguments') ?? ''), 'session_id');
      if (polled) polls.set(callId, String(polled));
      continue;
    }
    const end = callEnd(at(payload, 'output'));
    const owner = sessions.get(polls.get(callId) ?? '');
    if (owner !== undefined) settle(found, owner, end);
    if (end.processExited && found.get(callId)?.action.kind === 'file_change') {
      const action = calledAction(calls.get(callId), dynamicTools, false);
      if (action !== undefined) found.set(callId, { callId, action, state: 'unanswered' });
    }
    if (end.refused) found.delete(callId);
    else settle(found, callId, end);
    if (end.session !== null && found.get(callId)?.action.kind === 'command')
      sessions.set(end.session, callId);
  }
  return [...found.values()];
}

function settle(found: Map<string, Recorded>, callId: string, end: CallEnd): void {
  const recorded = found.get(callId);
  if (recorded === undefined || recorded.state === 'ended') return;
  const action = withEnd(recorded.action, end);
  // A poll that came too late says nothing about the command.
  const goesOn = end.session !== null || recorded.state === 'running';
  const state = action.status !== '' ? 'ended' : goesOn ? 'running' : 'unclear';
  found.set(callId, { callId, action, state });
}

function commandOfUser(payload: unknown): Action | undefined {
  const told = /^<user_shell_command>\s*<command>\n([\s\S]*)\n<\/command>[\s\S]*?^Exit code: (-?\d+)$/m;
  const [, command, code] = told.exec(textAt(listAt(payload, 'content')[0], 'text') ?? '') ?? [];
  if (command === undefined) return undefined;
  const exitCode = Number(code);
  return { kind: 'command', command, exit_code: exitCode, status: exitCode === 0 ? 'completed' : 'failed' };
}

/** The status stays empty where the output does not tell it. */
function withEnd(action: Action, { exitCode, aborted, declined, text }: CallEnd): Action {
  if (declined) return { ...action, status: 'declined' };
  switch (action.kind) {
    case 'command':
      if (aborted) return { ...action, status: 'interrupted' };
      if (exitCode === null) return action;
      return { ...action, exit_code: exitCode, status: exitCode === 0 ? 'completed' : 'failed' };
    case 'file_change':
      return /Success\. Updated the following files/.test(text) ? { ...action, status: 'completed' } : action;
    case 'mcp':
      return isMcpFailure(text) ? { ...action, status: 'failed' } : action;
    case 'tool':
      return {
        ...action,
        status: /^(failed to parse function arguments|write_stdin failed)/.test(text)
          ? 'failed'
          : 'completed',
      };
    default:
      return action;
  }
}

/** The whole result as JSON, or an error that Codex put into words. */
function isMcpFailure(text: string): boolean {
  return /^(err: |tool call error: )/.test(text) || at(parseJson(text), 'isError') === true;
}
