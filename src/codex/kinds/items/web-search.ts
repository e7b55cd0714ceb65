// TurnItem WebSearch: a search that the provider ran; its query is not exported.
import * as z from 'zod/mini';
import type { Claims } from '../../session/evidence.js';
import { defineItem } from '../item.js';

export const searched: Claims = {
  type: 'tool_call',
  tool_name: 'web_search',
  server: null,
  status: 'completed',
};

export const webSearch = defineItem({
  type: 'WebSearch',
  fields: z.object({ id: z.string() }),
  read: () => ({ claims: searched }),
});
