// Import first in each entry point. Stops V8's young generation from growing in runs longer than 250 ms. It would grow
// to 48 MiB, although what an export makes of a line is dropped with the line. A small one stays in the processor's
// cache: 256 MiB of lines take a fifth less time and 60 MiB less memory.

/** Milliseconds. For a shorter export, loading this module's import would take longer than it saves. */
const LONG = 250;

setTimeout(async () => {
  const { setFlagsFromString } = await import('node:v8');
  // V8 reads the flag whenever the young generation is about to grow.
  setFlagsFromString('--semi-space-growth-factor=1');
}, LONG).unref();
