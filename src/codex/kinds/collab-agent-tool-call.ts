// The model spawned a sub-agent, sent it a message, waited for it or closed it: TurnItem CollabAgentToolCall; in
// extended history five events collab_*_end of one shape.
import * as z from '#zod';
import { statusOf } from '../values/status.js';
import { text } from './fields.js';
import { defineEndEvent, defineItem } from './frames.js';

const collabAgentToolCall = defineItem({
  type: 'CollabAgentToolCall',
  fields: z.object({ id: z.string(), tool: text, status: text }),
  sample: { tool: 'spawnAgent', status: 'completed' },
  exports: { leaves: 'tool', reads: 'status' },
  read: ({ tool, status }) => ({
    claims: { type: 'tool_call', status: statusOf(status) },
    // Only a fallback: the call has the name that the model used, which differs between releases.
    fallback: { tool_name: tool, server: null },
  }),
});

const TOOL_OF_EVENT = {
  collab_agent_spawn_end: 'spawn_agent',
  collab_agent_interaction_end: 'send_input',
  collab_waiting_end: 'wait',
  collab_close_end: 'close_agent',
  collab_resume_end: 'resume_agent',
} as const;

const collabEnds = Object.entries(TOOL_OF_EVENT).map(([type, tool_name]) =>
  defineEndEvent({
    type,
    fields: z.object({ new_thread_id: text }),
    sample: { new_thread_id: 'thread-2' },
    // Only the first event uses this field.
    exports: type === 'collab_agent_spawn_end' ? { reads: 'new_thread_id' } : {},
    read: ({ new_thread_id }) => ({
      claims: {
        type: 'tool_call',
        status: type === 'collab_agent_spawn_end' && new_thread_id === null ? 'failed' : 'completed',
      },
      fallback: { tool_name, server: null },
    }),
  }),
);

export const collabAgentToolCalls = [collabAgentToolCall, ...collabEnds];
