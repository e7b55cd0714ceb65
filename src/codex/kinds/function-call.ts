// Response item function_call: the model calls a tool with JSON arguments.
import * as z from 'zod/mini';
import { openCall } from '../calls/record-call.js';
import { defineKind, text } from './kind.js';
import { turnFields, turnOf } from './passthrough.js';

export const functionCall = defineKind({
  name: 'response_item/function_call',
  payload: z.object({
    name: z.string(),
    namespace: text,
    arguments: z.unknown(),
    call_id: text,
    ...turnFields,
  }),
  project(item, at, session) {
    const { name, namespace, call_id: id, arguments: given } = item;
    // Programs other than Codex write the arguments as an object.
    const input = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
    openCall({ id, name, namespace, input, custom: false }, turnOf(item, session), at, session);
  },
});
