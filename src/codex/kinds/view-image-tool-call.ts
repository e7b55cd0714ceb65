// Event view_image_tool_call: the model looked at an image, in extended history.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { readViewRecord } from './items/image-view.js';

export const viewImageToolCall = defineEndEvent({
  type: 'view_image_tool_call',
  fields: z.object({}),
  read: readViewRecord,
});
