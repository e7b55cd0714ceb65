// The export in one line, for an annotation. It holds no text of an agent.
import type { Manifest } from '../contract/v1/manifest.js';
import { plural } from '../shared/text.js';
import { endings, total } from './endings.js';
import { changedFiles } from './sections/totals.js';
import type { SummaryData } from './summary-data.js';
import { unreadParts } from './unknowns.js';

export interface Notice {
  readonly text: string;
  /** Whether something that was recorded could not be read. */
  readonly isWarning: boolean;
}

/** `3 sessions, 42 commands (3 failed), 7 files changed`. */
export function noticeLine(data: SummaryData, manifest: Manifest): Notice {
  const unread = unreadParts(manifest);
  const ended = endings(data.commands, (words) => words);
  const parts = [
    plural(manifest.totals.sessions, 'session'),
    `${plural(total(data.commands), 'command')}${ended.length > 0 ? ` (${ended.join(', ')})` : ''}`,
    changedFiles(data, manifest),
  ];
  return { text: [parts.join(', '), ...unread].join('; '), isWarning: unread.length > 0 };
}
