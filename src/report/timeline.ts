// Draws when turns and the longest commands ran, as a Mermaid chart.

import { clip } from '../shared/text.js';
import { CUT } from './limits.js';
import type { Timeline } from './summary-data.js';

interface Bar {
  readonly session: number;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A fenced block of fewer than 50,000 characters; empty when no time is recorded. */
export function timelineChart({ turns, commands }: Timeline): string {
  const bars: Bar[] = [
    ...turns.map(({ turn, ...span }) => ({ ...span, label: `turn ${turn + 1}` })),
    ...commands.map(({ sequence, text, ...span }) => ({ ...span, label: `${sequence} ${safe(text)}` })),
  ].toSorted((one, two) => one.session - two.session || one.from - two.from || two.to - one.to);
  if (bars.length === 0) return '';
  let session = 0;
  const lines = bars.flatMap((bar, index) => {
    const section = bar.session === session ? [] : [`  section Session ${bar.session}`];
    session = bar.session;
    return [...section, `  ${bar.label} :t${index}, ${bar.from}, ${Math.max(bar.to, bar.from + 1)}`];
  });
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join('\n');
}

/**
 * The text with letters, digits and a few other characters only: all others may end a label, begin a directive or make
 * a link. The caller puts a number before it, so that it is no keyword.
 */
function safe(text: string): string {
  const kept = text.replace(/[^\p{L}\p{M}\p{N} ._\-+/=@()]+/gu, ' ').replace(/ +/g, ' ');
  return clip(kept.trim(), CUT.label) || 'command';
}
