// TurnItem DynamicToolCall: a tool that the client registered and ran.
import * as z from 'zod/mini';
import { statusOf, wordOf } from '../../values/status.js';
import { durationOf } from '../../values/time.js';
import { defineItem, type ItemReading } from '../item.js';
import { duration, lenient, text } from '../kind.js';

export const dynamicFields = {
  namespace: text,
  tool: z.string(),
  status: text,
  success: lenient(z.boolean()),
  duration,
};

type Dynamic = z.infer<z.ZodMiniObject<typeof dynamicFields>>;

/** Also what `dynamic_tool_call_response` tells, the same record of earlier releases. */
export function readDynamicRecord({ namespace, tool, status, success, ...rest }: Dynamic): ItemReading {
  return {
    claims: {
      type: 'tool_call',
      tool_name: tool,
      server: namespace,
      // The client may have answered that it failed, and the call as such is completed.
      status: success === false ? 'failed' : statusOf(status ?? wordOf(success)),
      duration_ms: durationOf(rest.duration),
    },
  };
}

export const dynamicToolCall = defineItem({
  type: 'DynamicToolCall',
  fields: z.object({ id: z.string(), ...dynamicFields }),
  read: readDynamicRecord,
});
