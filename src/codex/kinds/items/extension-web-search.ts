// TurnItem Extension of kind web.search: a search that Codex ran as a tool of its own.
import * as z from 'zod/mini';
import { defineItem } from '../item.js';
import { searched } from './web-search.js';

export const extensionWebSearch = defineItem({
  type: 'Extension/web.search',
  fields: z.object({ id: z.string() }),
  read: () => ({ claims: searched }),
});
