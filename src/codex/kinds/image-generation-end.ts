// Event image_generation_end: an image was made, beside its call item.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { imageFields, readImageRecord } from './items/image-generation.js';

export const imageGenerationEnd = defineEndEvent({
  type: 'image_generation_end',
  fields: z.object(imageFields),
  read: readImageRecord,
});
