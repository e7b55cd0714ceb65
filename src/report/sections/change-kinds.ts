// What was done to a file, in words.
import type { FileChange } from '../../contract/v1/records.js';

export const KINDS = {
  add: 'added',
  update: 'modified',
  delete: 'deleted',
  move: 'moved',
} as const satisfies Record<FileChange['change'], string>;
