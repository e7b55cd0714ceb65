// The disk is asked at once, for that is quicker. So that a signal is heard meanwhile, and timers run, the work is laid
// down at times.

/** Seconds. */
const LONGEST = 0.05;

// Not `performance`, for which Node would load eight modules.
let heardAt = process.uptime();

/** To be awaited wherever work may go on for long: between files, blocks, entries of a folder, pieces of records. */
export async function yieldToEvents(): Promise<void> {
  if (process.uptime() - heardAt < LONGEST) return;
  await new Promise((resolve) => setImmediate(resolve));
  heardAt = process.uptime();
}
