// TurnItem FileChange: a patch, with what it changed or aimed at.
import * as z from 'zod/mini';
import { changesOf } from '../../calls/patch.js';
import { type Session, shownBy } from '../../session/session.js';
import { statusOf, wordOf } from '../../values/status.js';
import { defineItem, type ItemReading } from '../item.js';
import { lenient, text } from '../kind.js';

const change = z.object({ type: z.string(), content: text, unified_diff: text, move_path: text });

export const patchFields = {
  changes: z.record(z.string(), change),
  status: text,
  success: lenient(z.boolean()),
};

type Patch = z.infer<z.ZodMiniObject<typeof patchFields>>;

/** Also what `patch_apply_end` tells, the same record of earlier releases. */
export function readPatchRecord({ changes, status, success }: Patch, session: Session): ItemReading {
  return {
    claims: {
      type: 'file_change',
      tool_name: 'apply_patch',
      changes: changesOf(changes, shownBy(session)),
      status: statusOf(status ?? wordOf(success)),
    },
  };
}

export const fileChange = defineItem({
  type: 'FileChange',
  fields: z.object({ id: z.string(), ...patchFields }),
  read: readPatchRecord,
});
