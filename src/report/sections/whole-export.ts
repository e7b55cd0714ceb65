// Names the place of the whole export, with a link if that is safe.

import { clip } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import type { SummaryOptions } from './page.js';

/** What a reader opens to see everything: the artifact, or `actions.ndjson`. */
export function wholeExport({ artifactName, artifactUrl }: SummaryOptions): string {
  if (artifactName === undefined) return '`actions.ndjson`';
  const name = code(clip(artifactName, CUT.path));
  return artifactUrl !== undefined && isPlainUrl(artifactUrl)
    ? `the artifact [${name}](${artifactUrl})`
    : `the artifact ${name}`;
}

/** Whether an address needs no escaping in Markdown. Others are not linked. */
export function isPlainUrl(url: string): boolean {
  return url.length <= 500 && /^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(url);
}
