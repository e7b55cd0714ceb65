// Reads the bytes of an export from a file, a text or a stream.
import { openNamedFile } from '../disk/open-file.js';

/**
 * Where the text of an export is: the path of a file, `{ text }`, or a stream of bytes or strings, such as a file
 * stream, standard input or the body of a response.
 */
export type ExportSource =
  | string
  | URL
  | { readonly text: string }
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

const BLOCK = 128 * 1024;

/** @throws the system's error if the file cannot be opened, and `ELOOP` or `EINVAL` if it is not a regular file. */
export async function* bytesOf(source: ExportSource): AsyncGenerator<Buffer> {
  if (typeof source === 'string' || source instanceof URL) yield* bytesOfFile(pathOf(source));
  else if ('text' in source) yield Buffer.from(source.text);
  else for await (const piece of source) yield toBuffer(piece);
}

/** Returns how messages name the source. */
export const nameOf = (source: ExportSource): string =>
  typeof source === 'string' || source instanceof URL ? pathOf(source) : 'the text';

function pathOf(source: string | URL): string {
  if (typeof source === 'string') return source;
  return decodeURIComponent(source.pathname);
}

function* bytesOfFile(path: string): Generator<Buffer> {
  const file = openNamedFile(path);
  try {
    for (let at = 0; at < file.size; ) {
      const block = Buffer.allocUnsafe(BLOCK);
      const read = file.read(block, at);
      if (read === 0) return;
      yield block.subarray(0, read);
      at += read;
    }
  } finally {
    file.close();
  }
}

const toBuffer = (piece: Uint8Array | string): Buffer =>
  typeof piece === 'string'
    ? Buffer.from(piece)
    : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
