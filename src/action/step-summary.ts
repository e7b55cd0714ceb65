// Writes to the step's summary, which is no reason to fail.
import { systemCode } from '../errors.js';
import type { Host } from './host.js';

export async function appendSummary(host: Host, markdown: string): Promise<void> {
  try {
    await host.appendSummary(markdown);
  } catch (error) {
    const reason = systemCode(error) || 'unknown error';
    host.warning(`Could not write the step summary (${reason}); it is in the export as summary.md.`);
  }
}
