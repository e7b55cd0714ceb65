// The output of a tool: response items function_call_output and custom_tool_call_output.
import * as z from '#zod';
import { closeCall } from '../calls/record-call.js';
import { headSuffices } from '../calls/tool-output.js';
import { fields, withMask } from '../json/field-mask.js';
import { text } from './fields.js';
import { defineKind } from './kind.js';
import { turnFields, turnOf, turnPlaces, turnSample } from './response-item.js';

/** The output is a text, or a list of which only the first text is used. The rest of the list can be whole images. */
const printed = { head: headSuffices, each: fields({ text: { head: headSuffices } }) };

const outputKind = (name: string) =>
  defineKind({
    name,
    payload: z.object({ call_id: text, name: text, output: withMask(z.unknown(), printed), ...turnFields }),
    sample: {
      call_id: 'call-1',
      name: 'exec_command',
      output: 'Process exited with code 0\nOutput:\n',
      ...turnSample,
    },
    exports: { leaves: `call_id name ${turnPlaces}`, reads: 'output@head output[].text@head' },
    project(item, at, session) {
      const { call_id: callId, name: toolName, output } = item;
      closeCall({ callId, toolName, output, ...turnOf(item, session) }, at, session);
    },
  });

export const callOutputs = [
  outputKind('response_item/function_call_output'),
  outputKind('response_item/custom_tool_call_output'),
];
