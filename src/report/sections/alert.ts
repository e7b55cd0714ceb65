// Warnings at the top: that secrets were not replaced, or that something is not known.
import type { Manifest } from '../../contract/v1/manifest.js';
import type { SummaryData } from '../summary-data.js';
import { unknowns } from '../unknowns.js';
import type { Page } from './page.js';

export function alert({ data, manifest, options: { anchors = true } }: Page): string {
  return [notRedacted(manifest), notKnown(data, manifest, anchors)]
    .filter((text) => text !== '')
    .join('\n\n');
}

const notRedacted = ({ redaction }: Manifest): string =>
  redaction.enabled
    ? ''
    : '> [!CAUTION]\n> Secrets were not replaced: redaction was switched off for this export.';

function notKnown(data: SummaryData, manifest: Manifest, anchors: boolean): string {
  const found = unknowns(data, manifest);
  if (found.length === 0) return '';
  const more = anchors
    ? 'See [what this does not show](#what-this-does-not-show)'
    : 'The last section says more';
  return `> [!WARNING]\n> Not everything is known: ${found.join('; ')}. ${more}.`;
}
