// The model calls a tool. Each has its output in another response item, see call-output.ts.
import * as z from 'zod/mini';
import { openCall } from '../calls/record-call.js';
import { text } from './fields.js';
import { defineKind } from './kind.js';
import { turnFields, turnOf } from './response-item.js';

/** With JSON arguments. */
const functionCall = defineKind({
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

/** With free text, such as a patch or a program. */
const customToolCall = defineKind({
  name: 'response_item/custom_tool_call',
  payload: z.object({ name: z.string(), namespace: text, input: z.string(), call_id: text, ...turnFields }),
  project(item, at, session) {
    const { name, namespace, call_id: id, input } = item;
    openCall({ id, name, namespace, input, custom: true }, turnOf(item, session), at, session);
  },
});

/** The command tool of some models, run by Codex until 0.130. */
const localShellCall = defineKind({
  name: 'response_item/local_shell_call',
  payload: z.object({
    id: text,
    call_id: text,
    action: z.object({ command: z.array(z.string()), working_directory: text }),
    ...turnFields,
  }),
  project(item, at, session) {
    const call = { id: item.call_id ?? item.id, name: 'local_shell', namespace: null, custom: false };
    openCall({ ...call, input: JSON.stringify(item.action) }, turnOf(item, session), at, session);
  },
});

export const toolCalls = [functionCall, customToolCall, localShellCall];
