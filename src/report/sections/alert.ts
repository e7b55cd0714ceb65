// Above all else, and only when there is cause: what the rest cannot be trusted to hold.
import type { Manifest } from '../../contract/v1/manifest.js';
import type { Facts } from '../facts.js';
import { unknowns } from '../unknowns.js';
import type { Page } from './page.js';

export function alert({ facts, manifest }: Page): string {
  return [notRedacted(manifest), notKnown(facts, manifest)].filter((text) => text !== '').join('\n\n');
}

const notRedacted = ({ redaction }: Manifest): string =>
  redaction.enabled
    ? ''
    : '> [!CAUTION]\n> Secrets were not taken out: redaction was switched off for this export.';

function notKnown(facts: Facts, manifest: Manifest): string {
  const found = unknowns(facts, manifest);
  if (found.length === 0) return '';
  return `> [!WARNING]\n> Not everything is known: ${found.join('; ')}. See [what this does not show](#what-this-does-not-show).`;
}
