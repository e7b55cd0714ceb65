// Reads a zip that the artifact client made: stored or deflated entries, no encryption, no zip64.
import { crc32, inflateRawSync } from 'node:zlib';

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };

/**
 * The entries of a zip by name, in the order of its central directory. Folders are entries that end in `/`.
 * @throws when the bytes are no zip, are cut or damaged, or use something this reader does not know.
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  // The client writes no comment, so the end record is the last 22 bytes. A search would now and then find
  // its four bytes by chance among the bytes of an upload that is no zip.
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== signatures.end)
    throw zipError('has no central directory', 'Is it an artifact that was uploaded without zipping?');
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0xffff) throw zipError('is a zip64', 'Upload fewer files, or teach unzip.ts to read zip64.');

  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    expectSignature(bytes, at, signatures.central);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, readEntry(bytes, at, name));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Sizes come from the central directory: a streamed zip has zeros in its local headers. */
function readEntry(bytes: Buffer, central: number, name: string): Buffer {
  const method = bytes.readUInt16LE(central + 10);
  const packedSize = bytes.readUInt32LE(central + 20);
  const local = bytes.readUInt32LE(central + 42);
  expectSignature(bytes, local, signatures.local);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + packedSize);
  const content = method === 8 ? inflateRawSync(packed) : packed;
  if (method !== 0 && method !== 8) {
    throw zipError(`packs ${name} by method ${method}`, 'Only stored and deflated entries can be read.');
  }
  if (crc32(content) !== bytes.readUInt32LE(central + 16)) {
    throw zipError(`has a wrong checksum for ${name}`, 'Compare the uploaded bytes with those received.');
  }
  return content;
}

function expectSignature(bytes: Buffer, at: number, signature: number): void {
  if (at + 4 > bytes.length || bytes.readUInt32LE(at) !== signature) {
    throw zipError(`has no header at byte ${at}`, 'Compare the uploaded bytes with those received.');
  }
}

function zipError(what: string, next: string): Error {
  return new Error(`The artifact ${what}. ${next}`);
}
