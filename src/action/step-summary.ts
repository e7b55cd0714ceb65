// Writes the step summary. A failure here never fails the step.
import { statSync } from 'node:fs';
import { SUMMARY_BUDGET } from '../report/summary.js';
import { systemCode } from '../shared/errors.js';
import type { Host } from './host.js';

/** Returns how many more bytes the step summary can take. The runner drops all of it if it is too long. */
export function summaryBytesLeft({ env }: Host): number {
  return Math.max(0, SUMMARY_BUDGET - sizeOf(env.GITHUB_STEP_SUMMARY ?? ''));
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/**
 * Writes a summary, which is empty if it does not fit.
 *
 * @returns whether it was written.
 */
export async function appendSummary(host: Host, markdown: string): Promise<boolean> {
  if (markdown === '') {
    host.warning(
      'The step summary is full, so it does not show what Codex did. See summary.md in the export.',
    );
    return false;
  }
  try {
    await host.appendSummary(markdown);
    return true;
  } catch (error) {
    const reason = systemCode(error) || 'unknown error';
    host.warning(`Could not write the step summary (${reason}); see summary.md in the export.`);
    return false;
  }
}
