// A call of a tool that the client registered and ran: TurnItem DynamicToolCall; in extended history from 0.106 event
// dynamic_tool_call_response.
import * as z from '#zod';
import { statusOf, wordOf } from '../values/status.js';
import { durationOf } from '../values/time.js';
import { duration, durationPlaces, durationSample, lenient, text } from './fields.js';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';

const fields = {
  namespace: text,
  tool: z.string(),
  status: text,
  success: lenient(z.boolean()),
  duration,
};

const sample = {
  namespace: 'functions',
  tool: 'tool',
  status: 'completed',
  success: true,
  duration: durationSample,
};
const exports = { leaves: 'namespace tool', reads: `status success ${durationPlaces}` };

type Dynamic = z.infer<z.ZodMiniObject<typeof fields>>;

function read({ namespace, tool, status, success, ...rest }: Dynamic): ItemReading {
  return {
    claims: {
      type: 'tool_call',
      tool_name: tool,
      server: namespace,
      // A completed call can carry the client's answer that the tool failed.
      status: success === false ? 'failed' : statusOf(status ?? wordOf(success)),
      duration_ms: durationOf(rest.duration),
    },
  };
}

const dynamicToolCall = defineItem({
  type: 'DynamicToolCall',
  fields: z.object({ id: z.string(), ...fields }),
  sample,
  exports,
  read,
});

const dynamicToolCallResponse = defineEndEvent({
  type: 'dynamic_tool_call_response',
  fields: z.object(fields),
  sample,
  exports,
  read,
});

export const dynamicToolCalls = [dynamicToolCall, dynamicToolCallResponse];
