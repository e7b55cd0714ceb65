// Compresses the content of a file as Codex does, and damages it.
import { zstd } from '../disk/zstd.ts';
import { bytesOf, type Packed } from './input.ts';

export function toPacked(content: string, { frames, damage }: Packed): Buffer {
  const bytes = bytesOf(content);
  const size = Math.ceil(bytes.length / frames) || 1;
  const parts = Array.from({ length: frames }, (_, index) =>
    zstd(bytes.subarray(index * size, (index + 1) * size)),
  );
  const whole = Buffer.concat(parts);
  for (const place of damage) {
    const at = Math.floor(place * whole.length);
    whole.writeUInt8(whole.readUInt8(at) ^ (1 << (Math.floor(place * 8191) % 8)), at);
  }
  return whole;
}
