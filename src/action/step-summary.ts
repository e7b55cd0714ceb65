// Writes to the step's summary, which is no reason to fail.
import { statSync } from 'node:fs';
import { SUMMARY_BUDGET } from '../report/summary.js';
import { systemCode } from '../shared/errors.js';
import type { Host } from './host.js';

/** Bytes that the step's summary can take besides what it holds: the runner drops all of it when it is too long. */
export function summaryRoom({ env }: Host): number {
  return Math.max(0, SUMMARY_BUDGET - sizeOf(env.GITHUB_STEP_SUMMARY ?? ''));
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

export async function appendSummary(host: Host, markdown: string): Promise<void> {
  if (markdown === '') {
    host.warning('The step summary has no room left; what Codex did is in the export.');
    return;
  }
  try {
    await host.appendSummary(markdown);
  } catch (error) {
    const reason = systemCode(error) || 'unknown error';
    host.warning(`Could not write the step summary (${reason}); it is in the export as summary.md.`);
  }
}
