// A patch, with the files that it changed or meant to change: TurnItem FileChange; in legacy threads
// event patch_apply_end, in extended history from 0.102 and in every one from 0.129.
import * as z from '#zod';
import { changesOf } from '../calls/patch.js';
import { type Session, shownBy } from '../session/session.js';
import { statusOf, wordOf } from '../values/status.js';
import { lenient, text } from './fields.js';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';

const change = z.object({ type: z.string(), content: text, unified_diff: text, move_path: text });

const fields = {
  changes: z.record(z.string(), change),
  status: text,
  success: lenient(z.boolean()),
};

const sample = {
  changes: { '/a': { type: 'update', content: 'y\n', unified_diff: '@@\n-x\n+y\n', move_path: '/b' } },
  status: 'completed',
  success: true,
};
const exports = {
  leaves: 'changes{} changes.*.move_path',
  reads: 'status success changes.*.type changes.*.content@lines changes.*.unified_diff@lines',
};

type Patch = z.infer<z.ZodMiniObject<typeof fields>>;

function read({ changes, status, success }: Patch, session: Session): ItemReading {
  return {
    claims: {
      type: 'file_change',
      tool_name: 'apply_patch',
      changes: changesOf(changes, shownBy(session)),
      status: statusOf(status ?? wordOf(success)),
    },
  };
}

const fileChange = defineItem({
  type: 'FileChange',
  fields: z.object({ id: z.string(), ...fields }),
  sample,
  exports,
  read,
});

const patchApplyEnd = defineEndEvent({
  type: 'patch_apply_end',
  fields: z.object(fields),
  sample,
  exports,
  read,
});

export const fileChanges = [fileChange, patchApplyEnd];
