// File I/O is synchronous because it is faster here. Yield to the event loop now and then so that signals and timers
// still run.

/** Seconds without a yield. */
const MAX_SECONDS = 0.05;

// Not `performance`, because Node would load eight modules for it.
let yieldedAt = process.uptime();

/** Must be awaited wherever work may take long: between files, blocks, entries of a folder and batches of records. */
export async function yieldToEvents(): Promise<void> {
  if (process.uptime() - yieldedAt < MAX_SECONDS) return;
  await new Promise((resolve) => setImmediate(resolve));
  yieldedAt = process.uptime();
}
