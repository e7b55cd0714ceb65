// A call of an MCP tool: TurnItem McpToolCall; in legacy threads event mcp_tool_call_end, in extended history from
// 0.102 and in every thread from 0.129. It names server and tool separately, while the name in the call can be
// ambiguous.
import * as z from '#zod';
import { recordedServer } from '../calls/mcp-resources.js';
import { refusalIn } from '../calls/tool-output.js';
import { statusOf } from '../values/status.js';
import { durationOf } from '../values/time.js';
import { duration, durationPlaces, durationSample, lenient, text } from './fields.js';
import { defineEndEvent, defineItem } from './frames.js';

const mcpToolCall = defineItem({
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
  sample: {
    server: 'server',
    tool: 'tool',
    status: 'completed',
    error: { message: 'no' },
    result: { isError: false },
    duration: durationSample,
  },
  exports: { leaves: 'server tool', reads: `status error.message result.isError ${durationPlaces}` },
  read: ({ server, tool, status, error, result, duration: took }) => ({
    claims: {
      type: 'tool_call',
      tool_name: tool,
      server: recordedServer(server, tool),
      status: result?.isError ? 'failed' : (refusalIn(error?.message) ?? statusOf(status)),
      duration_ms: durationOf(took),
    },
  }),
});

const outcome = z.object({
  Ok: z.optional(z.object({ isError: lenient(z.boolean()) })),
  Err: text,
});

function statusOfResult(result: z.infer<typeof outcome> | null) {
  if (result?.Ok) return result.Ok.isError ? 'failed' : 'completed';
  return result === null ? undefined : (refusalIn(result.Err) ?? 'failed');
}

const mcpToolCallEnd = defineEndEvent({
  type: 'mcp_tool_call_end',
  fields: z.object({
    invocation: z.object({ server: z.string(), tool: z.string() }),
    result: lenient(outcome),
    duration,
  }),
  sample: {
    invocation: { server: 'server', tool: 'tool' },
    result: { Ok: { isError: false }, Err: 'no' },
    duration: durationSample,
  },
  exports: {
    leaves: 'invocation.server invocation.tool',
    reads: `result.Ok.isError result.Err ${durationPlaces}`,
  },
  read: ({ invocation, result, duration: took }) => ({
    claims: {
      type: 'tool_call',
      tool_name: invocation.tool,
      server: recordedServer(invocation.server, invocation.tool),
      status: statusOfResult(result),
      duration_ms: durationOf(took),
    },
  }),
});

export const mcpToolCalls = [mcpToolCall, mcpToolCallEnd];
