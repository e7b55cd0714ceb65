// The model searched for tools that it was not given: response items tool_search_call and tool_search_output.
import * as z from '#zod';
import { text } from './fields.js';
import { defineKind } from './kind.js';
import { turnFields, turnOf, turnPlaces, turnSample } from './response-item.js';

const payload = z.object({ call_id: text, id: text, ...turnFields });
const sample = { call_id: 'call-1', id: 'call-1', ...turnSample };
const exports = { leaves: `call_id id ${turnPlaces}` };

const toolSearchCall = defineKind({
  name: 'response_item/tool_search_call',
  payload,
  sample,
  exports,
  project(item, at, session) {
    const claims = { type: 'tool_call', tool_name: 'tool_search', started_at: at.timestamp } as const;
    session.actions.open({
      callId: item.call_id ?? item.id,
      ...turnOf(item, session),
      at,
      role: 'action',
      claims,
    });
  },
});

const toolSearchOutput = defineKind({
  name: 'response_item/tool_search_output',
  payload,
  sample,
  exports,
  project(item, at, session) {
    const claims = { type: 'tool_call', tool_name: 'tool_search', status: 'completed' } as const;
    const callId = item.call_id ?? item.id;
    session.actions.complete({ callId, ...turnOf(item, session), at, source: 'output', claims });
  },
});

export const toolSearches = [toolSearchCall, toolSearchOutput];
