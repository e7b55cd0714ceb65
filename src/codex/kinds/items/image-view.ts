// TurnItem ImageView: the model looked at an image file.
import * as z from 'zod/mini';
import { defineItem, type ItemReading } from '../item.js';

/** Also what `view_image_tool_call` tells, the same record of earlier releases. */
export const readViewRecord = (): ItemReading => ({
  claims: { type: 'tool_call', status: 'completed' },
  fallback: { tool_name: 'view_image', server: null },
});

export const imageView = defineItem({
  type: 'ImageView',
  fields: z.object({ id: z.string() }),
  read: readViewRecord,
});
