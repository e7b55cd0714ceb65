// Event mcp_tool_call_end: the exact server and tool, in extended history from 0.102, in every legacy thread
// from 0.129.
import * as z from 'zod/mini';
import { refusalIn } from '../calls/tool-output.js';
import { durationOf } from '../values/time.js';
import { defineEndEvent } from './end-event.js';
import { duration, lenient, text } from './kind.js';

const outcome = z.object({
  Ok: z.optional(z.object({ isError: lenient(z.boolean()) })),
  Err: text,
});

function statusOfResult(result: z.infer<typeof outcome> | null) {
  if (result?.Ok) return result.Ok.isError ? 'failed' : 'completed';
  return result === null ? undefined : (refusalIn(result.Err) ?? 'failed');
}

export const mcpToolCallEnd = defineEndEvent({
  type: 'mcp_tool_call_end',
  fields: z.object({
    invocation: z.object({ server: z.string(), tool: z.string() }),
    result: lenient(outcome),
    duration,
  }),
  read: ({ invocation, result, duration: took }) => ({
    claims: {
      type: 'tool_call',
      tool_name: invocation.tool,
      server: invocation.server,
      status: statusOfResult(result),
      duration_ms: durationOf(took),
    },
  }),
});
