// Writes to the step's summary, which is no reason to fail.
import { stat } from 'node:fs/promises';
import { systemCode } from '../errors.js';
import { SUMMARY_BUDGET } from '../report/summary.js';
import type { Host } from './host.js';

/** Bytes that the step's summary can take besides what it holds: the runner drops all of it when it is too long. */
export async function summaryRoom({ env }: Host): Promise<number> {
  const held = await stat(env.GITHUB_STEP_SUMMARY ?? '').then(
    ({ size }) => size,
    () => 0,
  );
  return Math.max(0, SUMMARY_BUDGET - held);
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
