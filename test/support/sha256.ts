// The digest by which artifacts are compared.
import { createHash } from 'node:crypto';

/** In hex, 64 characters. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
