// Standard output as a file that grows: waits until what was written is taken, and fails like a file does.
import type { GrowingFile } from '../io/write-file.js';

export function standardOutput(): GrowingFile {
  // Without a listener a closed pipe would end the process; the write's own callback tells it.
  process.stdout.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    finish: async () => {},
    discard: async () => {},
  };
}
