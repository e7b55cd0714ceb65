// TurnItem Extension of kind image_gen.generation: an image that Codex had made as a tool of its own.
import * as z from 'zod/mini';
import { defineItem } from '../item.js';
import { imageFields, readImageRecord } from './image-generation.js';

export const extensionImageGeneration = defineItem({
  type: 'Extension/image_gen.generation',
  fields: z.object({ id: z.string(), ...imageFields }),
  read: readImageRecord,
});
