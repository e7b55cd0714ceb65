// Event web_search_end: a search that the provider ran, beside its call item.
import * as z from 'zod/mini';
import { searched } from './items/web-search.js';
import { defineEndEvent } from './end-event.js';

export const webSearchEnd = defineEndEvent({ type: 'web_search_end', fields: z.object({}), read: () => ({ facts: searched }) });
