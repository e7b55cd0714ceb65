// TurnItem SubAgentActivity: what a call did to a sub-agent; and, without a call, that one ended.
import * as z from 'zod/mini';
import { defineItem, type ItemReading } from '../item.js';
import { text } from '../kind.js';

export const activityFields = { kind: text };

/** Also what `sub_agent_activity` tells, the same record of legacy threads. */
export function readActivityRecord({ kind }: { kind: string | null }): ItemReading | null {
  // A sub-agent that ended is not something that this thread did; its own session says so.
  if (kind === 'completed') return null;
  return {
    claims: { type: 'tool_call', status: 'completed' },
    fallback: { tool_name: TOOL_OF_ACTIVITY.get(kind ?? '') ?? null, server: null },
  };
}

const TOOL_OF_ACTIVITY: ReadonlyMap<string, string> = new Map([
  ['started', 'spawn_agent'],
  ['interrupted', 'interrupt_agent'],
]);

export const subAgentActivity = defineItem({
  type: 'SubAgentActivity',
  fields: z.object({ id: z.string(), ...activityFields }),
  read: readActivityRecord,
});
