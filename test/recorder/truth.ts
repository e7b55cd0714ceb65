// Sets what Codex announced against what it recorded: the truth that a reader of the recording is held to.
import { relative, resolve } from 'node:path';
import { type Action, identityOf, type Seen } from './action.ts';
import type { AskedByCall } from './asked.ts';
import type { Recorded } from './recorded-actions.ts';

/** Absent when it is recorded; otherwise what the recording has instead. */
type NotRecorded = { readonly recorded?: string };

const INSTEAD: Partial<Record<Recorded['state'], string>> = {
  told: 'message only',
  running: 'still running when last recorded',
};

export interface Truth {
  readonly actions: readonly (Action & NotRecorded)[];
  /** Recorded, but not announced: late ends, sub-agents, what a release kept off its stream. */
  readonly also: readonly Action[];
  /** What programs of code mode and calls with a known end asked for, whether it ran or not. */
  readonly asked: readonly AskedByCall[];
}

export function truthOf(
  announced: readonly Seen[],
  recorded: readonly Recorded[],
  workspace: string,
): Omit<Truth, 'asked'> {
  const left = recorded.map((entry) => ({ ...entry, action: inWorkspace(entry.action, workspace) }));
  const matched = new Set<string>();
  const actions = announced.map((seen) => {
    const action = inWorkspace(seen.action, workspace);
    const position = positionOf(seen.callId, identityOf(action), left);
    // A release announced a running command as ended with every poll of it.
    const again = action.kind === 'command' && matched.has(identityOf(action));
    if (position < 0) return { ...action, recorded: again ? 'announced before' : 'never' };
    matched.add(identityOf(action));
    const [match] = left.splice(position, 1);
    const instead = match && insteadOf(action, match);
    return instead === undefined ? action : { ...action, recorded: instead };
  });
  return { actions, also: left.filter(({ state }) => state === 'ended').map(({ action }) => action) };
}

function insteadOf(action: Action, { state, action: recorded }: Recorded): string | undefined {
  // A turn that ends with a refusal is recorded as any other that the user ends; some releases announced one as a failure.
  const more = ['interrupted', 'declined'].includes(recorded.status) && action.status !== recorded.status;
  if (more) return `as ${recorded.status}`;
  // Of a failed MCP call older releases record no more than what it returned.
  if (action.kind === 'mcp' && action.status === 'failed' && state === 'unclear')
    return 'outcome not recorded';
  return INSTEAD[state];
}

function positionOf(callId: string | null, identity: string, left: readonly Recorded[]): number {
  const byCall = left.findIndex((entry) => callId !== null && entry.callId === callId);
  if (byCall >= 0) return byCall;
  const same = (entry: Recorded) => identityOf(entry.action) === identity;
  const ended = left.findIndex((entry) => entry.state === 'ended' && same(entry));
  return ended >= 0 ? ended : left.findIndex(same);
}

function inWorkspace(action: Action, workspace: string): Action {
  if (action.kind !== 'file_change') return action;
  const changes = action.changes
    .map(({ path, change }) => ({ path: withinWorkspace(path, workspace), change }))
    .sort((one, other) => one.path.localeCompare(other.path, 'en'));
  return { ...action, changes };
}

/** Relative inside the workspace, absolute elsewhere. */
function withinWorkspace(path: string, workspace: string): string {
  const inside = relative(workspace, resolve(workspace, path));
  return inside.startsWith('..') ? resolve(workspace, path) : inside;
}
