// A call of a tool by the model. Its output is another response item, see call-output.ts.
import * as z from '#zod';
import { openCall } from '../calls/record-call.js';
import { text } from './fields.js';
import { defineKind } from './kind.js';
import { turnFields, turnOf, turnPlaces, turnSample } from './response-item.js';

/** A call with JSON arguments. */
const functionCall = defineKind({
  name: 'response_item/function_call',
  payload: z.object({
    name: z.string(),
    namespace: text,
    arguments: z.unknown(),
    call_id: text,
    ...turnFields,
  }),
  sample: {
    name: 'exec_command',
    namespace: 'functions',
    arguments: '{"cmd":"ls","workdir":"/"}',
    call_id: 'call-1',
    ...turnSample,
  },
  exports: {
    leaves: `name namespace call_id ${turnPlaces}`,
    reads: 'arguments@presence',
    ofTools: {
      'shell|container.exec|local_shell|shell_command|exec_command|unified_exec': {
        leaves: `arguments.cmd arguments.command arguments.input arguments.cmd[] arguments.command[]
          arguments.input[] arguments.workdir arguments.working_directory`,
        reads: 'arguments.sandbox_permissions arguments.with_escalated_permissions',
      },
      'write_stdin|unified_exec': {
        leaves: 'arguments.chars arguments.input arguments.chars[] arguments.input[]',
        reads: 'arguments.session_id',
      },
      apply_patch: { leaves: 'arguments.input@patch' },
      wait: { reads: 'arguments.cell_id' },
      'list_mcp_resources|list_mcp_resource_templates|read_mcp_resource': { leaves: 'arguments.server' },
    },
  },
  project(item, at, session) {
    const { name, namespace, call_id: id, arguments: given } = item;
    // Programs other than Codex write the arguments as an object.
    const input = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
    openCall({ id, name, namespace, input, custom: false }, turnOf(item, session), at, session);
  },
});

/** A call with free text, such as a patch or a program. */
const customToolCall = defineKind({
  name: 'response_item/custom_tool_call',
  payload: z.object({ name: z.string(), namespace: text, input: z.string(), call_id: text, ...turnFields }),
  sample: {
    name: 'apply_patch',
    namespace: 'functions',
    input: '*** Begin Patch\n*** Add File: a\n+x\n*** End Patch',
    call_id: 'call-1',
    ...turnSample,
  },
  exports: {
    leaves: `name namespace call_id ${turnPlaces}`,
    reads: 'input@presence',
    ofTools: { apply_patch: { leaves: 'input@patch' }, 'exec|code_mode|js_repl': { leaves: 'input' } },
  },
  project(item, at, session) {
    const { name, namespace, call_id: id, input } = item;
    openCall({ id, name, namespace, input, custom: true }, turnOf(item, session), at, session);
  },
});

/** A call of the command tool of some models. Codex ran it until 0.130. */
const localShellCall = defineKind({
  name: 'response_item/local_shell_call',
  payload: z.object({
    id: text,
    call_id: text,
    action: z.object({ command: z.array(z.string()), working_directory: text }),
    ...turnFields,
  }),
  sample: {
    id: 'call-1',
    call_id: 'call-1',
    action: { command: ['ls'], working_directory: '/' },
    ...turnSample,
  },
  exports: { leaves: `call_id id action.command[] action.working_directory ${turnPlaces}` },
  project(item, at, session) {
    const call = { id: item.call_id ?? item.id, name: 'local_shell', namespace: null, custom: false };
    const { command, working_directory } = item.action;
    const input = JSON.stringify({ command, working_directory });
    openCall({ ...call, input }, turnOf(item, session), at, session);
  },
});

export const toolCalls = [functionCall, customToolCall, localShellCall];
