// The model looked at an image file: TurnItem ImageView; in extended history event view_image_tool_call.
import * as z from '#zod';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';

const read = (): ItemReading => ({
  claims: { type: 'tool_call', status: 'completed' },
  fallback: { tool_name: 'view_image', server: null },
});

const imageView = defineItem({
  type: 'ImageView',
  fields: z.object({ id: z.string() }),
  read,
});

const viewImageToolCall = defineEndEvent({
  type: 'view_image_tool_call',
  fields: z.object({}),
  read,
});

export const imageViews = [imageView, viewImageToolCall];
