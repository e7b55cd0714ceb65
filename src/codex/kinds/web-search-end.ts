// Event web_search_end: a search that the provider ran, beside its call item.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { searched } from './items/web-search.js';

export const webSearchEnd = defineEndEvent({
  type: 'web_search_end',
  fields: z.object({}),
  read: () => ({ claims: searched }),
});
