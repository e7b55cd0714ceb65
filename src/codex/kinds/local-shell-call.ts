// Response item local_shell_call: the command tool of some models, run by Codex until 0.130.
import * as z from 'zod/mini';
import { openCall } from '../calls/record-call.js';
import { defineKind, text } from './kind.js';
import { turnFields, turnOf } from './passthrough.js';

export const localShellCall = defineKind({
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
