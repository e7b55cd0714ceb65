// Bytes without meaning, the same in every run.
import { createCipheriv } from 'node:crypto';

export function noise(size: number): Buffer {
  const zeros = Buffer.alloc(16);
  return createCipheriv('aes-128-ctr', zeros, zeros).update(Buffer.alloc(size));
}
