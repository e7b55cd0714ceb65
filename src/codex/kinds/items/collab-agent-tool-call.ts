// TurnItem CollabAgentToolCall: a sub-agent was spawned, written to, waited for or closed.
import * as z from 'zod/mini';
import { statusOf } from '../../values/status.js';
import { defineItem } from '../item.js';
import { text } from '../kind.js';

export const collabAgentToolCall = defineItem({
  type: 'CollabAgentToolCall',
  fields: z.object({ id: z.string(), tool: text, status: text }),
  read: ({ tool, status }) => ({
    claims: { type: 'tool_call', status: statusOf(status) },
    // The call has the name that the model used, which differs by generation.
    fallback: { tool_name: tool, server: null },
  }),
});
