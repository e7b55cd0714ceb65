// Files are read at once where that is quicker. So that a signal is heard meanwhile, the work is laid down at times.
/** Seconds. */
const LONGEST = 0.05;

// Not `performance`, for which Node would load eight modules.
let heardAt = process.uptime();

/** To be awaited between one file and the next. */
export async function listen(): Promise<void> {
  if (process.uptime() - heardAt < LONGEST) return;
  await new Promise((resolve) => setImmediate(resolve));
  heardAt = process.uptime();
}
