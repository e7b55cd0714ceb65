// Reads a small regular file as text.
import { openNamedFile } from './open-file.js';

/**
 * @throws the system's error, `ELOOP` or `EINVAL` if it is not a regular file, `EFBIG` if it is larger than `maxBytes`.
 */
export function readText(path: string, maxBytes: number): string {
  const file = openNamedFile(path);
  try {
    if (file.size > maxBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    const bytes = Buffer.alloc(file.size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < file.size; filled += read)
      read = file.read(bytes.subarray(filled), filled);
    return bytes.toString('utf8', 0, filled);
  } finally {
    file.close();
  }
}
