// TurnItem ImageGeneration: the provider made an image.
import * as z from 'zod/mini';
import { statusOf } from '../../values/status.js';
import { defineItem, type ItemReading } from '../item.js';
import { text } from '../kind.js';

export const imageFields = { status: text };

/** Also what the call and the end event of it tell. */
export const readImageRecord = ({ status }: { status: string | null }): ItemReading => ({
  claims: { type: 'tool_call', status: statusOf(status) },
  fallback: { tool_name: 'image_generation', server: null },
});

export const imageGeneration = defineItem({
  type: 'ImageGeneration',
  fields: z.object({ id: z.string(), ...imageFields }),
  read: readImageRecord,
});
