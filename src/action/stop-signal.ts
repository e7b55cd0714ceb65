// Notices that the job was cancelled: the runner sends SIGINT, then SIGTERM, then kills the process.

/** Returns a signal that is aborted by the first of these; the reason is its name. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name));
  return controller.signal;
}
