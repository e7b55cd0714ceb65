// What of a damaged compressed file is whole is read, and a crafted one costs neither memory nor patience.
import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZstdExpander } from '../../src/disk/expand-zstd.ts';
import { readLines } from '../../src/disk/read-lines.ts';
import { sha256 } from '../support/sha256.ts';
import { readAll } from './read-all.ts';
import { block, ENDLESS, frame, raw, skippable, zstd } from './zstd.ts';
import { rollout, zstdFile } from './zstd-file.ts';

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/** All that comes out before the damage, if there is one. */
function expandDamaged(bytes: Buffer): { text: string; damaged: boolean } {
  const expander = createZstdExpander(bytes.length);
  let text = '';
  try {
    for (const piece of expander.push(bytes)) text += piece.toString('latin1');
    expander.end();
    return { text, damaged: false };
  } catch {
    return { text, damaged: true };
  }
}

describe('a damaged file', () => {
  const text = rollout(20_000);
  const whole = zstd(text);

  it('is reported with a cut at any place, and gives the text before it', () => {
    const small = Buffer.concat([zstd('one\n'), skippable('x'), zstd(rollout(30), 3, true)]);
    const ends = [0, zstd('one\n').length, zstd('one\n').length + 9];
    for (let end = 0; end < small.length; end++) {
      const found = expandDamaged(small.subarray(0, end));
      expect(`one\n${rollout(30)}`.startsWith(found.text)).toBe(true);
      expect({ end, damaged: found.damaged }).toEqual({ end, damaged: !ends.includes(end) });
    }
  });

  it('keeps the lines before the damage, and has the size and digest of the whole file', async () => {
    const file = Buffer.concat([zstd('one\ntwo'), Buffer.alloc(3 * 1024 * KIBIBYTE, 'no zstd')]);
    const { lines, result } = await readAll(await zstdFile(file));
    expect(lines).toEqual([
      { number: 1, text: 'one', flaw: null },
      { number: 2, text: 'two', flaw: 'unterminated' },
    ]);
    expect(result).toEqual({
      bytes: file.length,
      sha256: sha256(file),
      failure: 'corrupt_compression',
    });
  });

  it('is also one of endless empty frames', () => {
    const empty = frame([]);
    const few = Buffer.concat([...Array.from({ length: 900 }, () => empty), zstd('one\n')]);
    expect(expandDamaged(few)).toEqual({ text: 'one\n', damaged: false });
    const many = Buffer.concat([zstd('one\n'), ...Array.from({ length: 2_000 }, () => empty)]);
    expect(expandDamaged(many)).toEqual({ text: 'one\n', damaged: true });
  });

  it.each([
    ['plain text', Buffer.from('{"type":"session_meta"}\n')],
    ['bytes after the last frame', Buffer.concat([zstd('one\n'), Buffer.from('x')])],
    ['a block of no known type', Buffer.concat([frame([]).subarray(0, 6), Buffer.from([7, 0, 0])])],
    ['NUL bytes', Buffer.alloc(100)],
  ])('is reported: %s', async (_what, bytes) => {
    expect((await readAll(await zstdFile(bytes))).result.failure).toBe('corrupt_compression');
  });

  it('never throws, with any wrong byte', async () => {
    const path = await zstdFile();
    const wrong = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(wrong, { minLength: 1, maxLength: 5 }), async (places) => {
        const bytes = Buffer.from(whole);
        for (const [at, change] of places) bytes[at] = (bytes[at] ?? 0) ^ change;
        await writeFile(path, bytes);
        const { result } = await readAll(path);
        expect(result).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a crafted file', () => {
  it('cannot expand a little into much: a run of newlines comes in small parts', async () => {
    const newlines = block('run', 128 * KIBIBYTE, '\n');
    const path = await zstdFile(frame(Array.from({ length: 16 }, () => newlines)));
    const sizes: number[] = [];
    for await (const lines of readLines(path).blocks) sizes.push(lines.length);
    expect(Math.max(...sizes)).toBe(128 * KIBIBYTE);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(16 * 128 * KIBIBYTE);
  });

  it('cannot fill memory or time: only the start of 375 MiB in 12 KiB is read', async () => {
    const run = block('run', 128 * KIBIBYTE, 'x');
    const path = await zstdFile(frame(Array.from({ length: 3000 }, () => run)), frame([raw('\nnext\n')]));
    const before = process.memoryUsage().rss;
    const { lines, result } = await readAll(path);
    expect(process.memoryUsage().rss - before).toBeLessThan(190 * KIBIBYTE * KIBIBYTE);
    expect(result.failure).toBe('corrupt_compression');
    expect(
      lines.map(({ text: { length }, flaw }) => [flaw, length > 16 * MEBIBYTE, length < 32 * MEBIBYTE]),
    ).toEqual([['unterminated', true, true]]);
  });

  it.each([
    ['a window of 1 GiB', frame([raw('one\n')], 20 << 3)],
    ['a block over 128 KiB', frame([block('run', 128 * KIBIBYTE + 1, 'x')])],
    ['a content of 2^60 bytes', Buffer.from('28b52ffde00000000000000010010000', 'hex')],
  ])('is refused: %s', async (_what, bytes) => {
    const { lines, result } = await readAll(await zstdFile(bytes));
    expect(lines).toEqual([]);
    expect(result.failure).toBe('corrupt_compression');
  });

  it('may have a window as large as every decoder must support', async () => {
    expect((await readAll(await zstdFile(frame([raw('one\n')], 13 << 3)))).texts).toEqual(['one']);
  });

  it('cannot keep the decoder busy without end', () => {
    const expander = createZstdExpander(ENDLESS.length, 100);
    expect(() => [...expander.push(ENDLESS)]).toThrow();
  });
});
