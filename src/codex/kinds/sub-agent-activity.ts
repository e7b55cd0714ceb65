// A call started or interrupted a sub-agent, or, without a call, a sub-agent ended: TurnItem SubAgentActivity; in
// legacy threads from 0.140 event sub_agent_activity.
import * as z from '#zod';
import { text } from './fields.js';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';

function read({ kind }: { kind: string | null }): ItemReading | null {
  // The end of a sub-agent is no action of this thread. The sub-agent's own session records it.
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

const sample = { kind: 'started' };
const exports = { reads: 'kind' };

const subAgentActivity = defineItem({
  type: 'SubAgentActivity',
  fields: z.object({ id: z.string(), kind: text }),
  sample,
  exports,
  read,
});

const subAgentActivityEvent = defineEndEvent({
  type: 'sub_agent_activity',
  fields: z.object({ kind: text }),
  sample,
  exports,
  read,
});

export const subAgentActivities = [subAgentActivity, subAgentActivityEvent];
