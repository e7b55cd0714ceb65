// Response item custom_tool_call: the model calls a tool with free text, such as a patch or a program.
import * as z from 'zod/mini';
import { openCall } from '../calls/record-call.js';
import { defineKind, text } from './kind.js';
import { turnFields, turnOf } from './passthrough.js';

export const customToolCall = defineKind({
  name: 'response_item/custom_tool_call',
  payload: z.object({ name: z.string(), namespace: text, input: z.string(), call_id: text, ...turnFields }),
  project(item, at, session) {
    const { name, namespace, call_id: id, input } = item;
    openCall({ id, name, namespace, input, custom: true }, turnOf(item, session), at, session);
  },
});
