// Event patch_apply_end: a patch, in extended history from 0.102 and in every legacy thread from 0.129.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { patchFields, readPatchRecord } from './items/file-change.js';

export const patchApplyEnd = defineEndEvent({
  type: 'patch_apply_end',
  fields: z.object(patchFields),
  read: readPatchRecord,
});
