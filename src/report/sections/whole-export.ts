// Where the whole export is: named, and linked where that is safe.

import { clip } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import type { SummaryOptions } from './page.js';

/** Names what a reader opens to see everything. */
export function wholeExport({ artifactName, artifactUrl }: SummaryOptions): string {
  if (artifactName === undefined) return '`actions.ndjson`';
  const name = code(clip(artifactName, CUT.path));
  return artifactUrl !== undefined && isPlainUrl(artifactUrl)
    ? `the artifact [${name}](${artifactUrl})`
    : `the artifact ${name}`;
}

/** An address that needs no escaping in Markdown; any other is left out and the name stands alone. */
export function isPlainUrl(url: string): boolean {
  return url.length <= 500 && /^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(url);
}
