// Treats standard output as a file: waits until the text was accepted, and fails like a file.

import { createTextBlocks } from '../disk/text-blocks.js';
import { type GrowingFile, writeFailureReason } from '../disk/write-file.js';
import { ExportError, systemCode } from '../shared/errors.js';

/** Writing throws the system's `EPIPE` if the reader has stopped. */
export function standardOutput(): GrowingFile {
  // Without a listener a closed pipe would end the process. The callback of each write reports it.
  process.stdout.on('error', () => {});
  const blocks = createTextBlocks();
  const put = (block: Buffer) =>
    new Promise<void>((resolve, reject) => {
      process.stdout.write(block, (error) => (error ? reject(failure(error)) : resolve()));
    });
  return {
    async write(texts) {
      for (const block of blocks.push(texts)) await put(block);
      await put(blocks.rest());
    },
    finish: async () => {},
    discard: async () => {},
  };
}

const failure = (cause: Error) =>
  systemCode(cause) === 'EPIPE'
    ? cause
    : new ExportError('write_failed', `Could not write to standard output: ${writeFailureReason(cause)}`, {
        cause,
      });
