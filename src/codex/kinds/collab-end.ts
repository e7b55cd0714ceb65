// Events collab_*_end: what a call did to a sub-agent, in extended history. Five names for one shape.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { text } from './kind.js';

const TOOL_OF_EVENT = {
  collab_agent_spawn_end: 'spawn_agent',
  collab_agent_interaction_end: 'send_input',
  collab_waiting_end: 'wait',
  collab_close_end: 'close_agent',
  collab_resume_end: 'resume_agent',
} as const;

export const collabEnds = Object.entries(TOOL_OF_EVENT).map(([type, tool_name]) =>
  defineEndEvent({
    type,
    fields: z.object({ new_thread_id: text }),
    read: ({ new_thread_id }) => ({
      claims: {
        type: 'tool_call',
        status: type === 'collab_agent_spawn_end' && new_thread_id === null ? 'failed' : 'completed',
      },
      fallback: { tool_name, server: null },
    }),
  }),
);
