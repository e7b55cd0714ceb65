// TurnItem McpToolCall: the exact server and tool, which the call's own name may have mangled.
import * as z from 'zod/mini';
import { refusalIn } from '../../calls/tool-output.js';
import { statusOf } from '../../values/status.js';
import { durationOf } from '../../values/time.js';
import { defineItem } from '../item.js';
import { duration, lenient, text } from '../kind.js';

export const mcpToolCall = defineItem({
  type: 'McpToolCall',
  fields: z.object({
    id: z.string(),
    server: z.string(),
    tool: z.string(),
    status: text,
    error: lenient(z.object({ message: text })),
    result: lenient(z.object({ isError: lenient(z.boolean()) })),
    duration,
  }),
  read: ({ server, tool, status, error, result, duration: took }) => ({
    claims: {
      type: 'tool_call',
      tool_name: tool,
      server,
      status: result?.isError ? 'failed' : (refusalIn(error?.message) ?? statusOf(status)),
      duration_ms: durationOf(took),
    },
  }),
});
