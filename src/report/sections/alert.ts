// Above all else, and only when there is cause: what the rest cannot be trusted to hold.
import { unknowns } from '../unknowns.js';
import type { Page } from './page.js';

export function alert({ facts, manifest }: Page): string {
  const found = unknowns(facts, manifest);
  if (found.length === 0) return '';
  return `> [!WARNING]\n> Not everything is known: ${found.join('; ')}. *What this does not show*, at the end, says more.`;
}
