// The export in one line, for an annotation: our own words and numbers only.
import type { Manifest } from '../contract/manifest.js';
import { total } from './endings.js';
import type { Facts } from './facts.js';
import { plural } from './markdown.js';
import { changedFiles } from './sections/totals.js';
import { unreadParts } from './unknowns.js';

export interface Notice {
  readonly text: string;
  /** Something that was recorded could not be read. */
  readonly isWarning: boolean;
}

/** `3 sessions, 42 commands (3 failed), 7 files changed`. */
export function noticeLine(facts: Facts, manifest: Manifest): Notice {
  const unread = unreadParts(manifest);
  const { failed, declined, interrupted } = facts.commands;
  const endings = [
    failed > 0 && `${failed} failed`,
    declined > 0 && `${declined} declined`,
    interrupted > 0 && `${interrupted} interrupted`,
  ].filter((part) => part !== false);
  const parts = [
    plural(manifest.totals.sessions, 'session'),
    `${plural(total(facts.commands), 'command')}${endings.length > 0 ? ` (${endings.join(', ')})` : ''}`,
    changedFiles(facts, manifest),
  ];
  const text = manifest.totals.sessions === 0 ? 'No sessions of Codex' : parts.join(', ');
  return { text: [text, ...unread].join('; '), isWarning: unread.length > 0 };
}
