// A web search; its query is not exported. If the provider ran it: response item web_search_call, with event
// web_search_end or TurnItem WebSearch. If Codex ran it as its own tool: TurnItem Extension of kind web.search.
import * as z from '#zod';
import type { Claims } from '../session/evidence.js';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';
import { defineHostedCall } from './response-item.js';

const claims: Claims = { type: 'tool_call', tool_name: 'web_search', server: null, status: 'completed' };
const read = (): ItemReading => ({ claims });

const item = (type: string) => defineItem({ type, fields: z.object({ id: z.string() }), read });

export const webSearches = [
  defineHostedCall('web_search_call', read),
  item('WebSearch'),
  item('Extension/web.search'),
  defineEndEvent({ type: 'web_search_end', fields: z.object({}), read }),
];
