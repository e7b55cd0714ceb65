// Event dynamic_tool_call_response: a tool that the client ran, in extended history from 0.106.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { dynamicFields, readDynamicRecord } from './items/dynamic-tool-call.js';

export const dynamicToolCallResponse = defineEndEvent({
  type: 'dynamic_tool_call_response',
  fields: z.object(dynamicFields),
  read: readDynamicRecord,
});
