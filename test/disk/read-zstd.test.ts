// A compressed rollout gives the lines of the plain one, whatever its frames.
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZstdExpander } from '../../src/disk/expand-zstd.ts';
import { sha256 } from '../support/sha256.ts';
import { readAll } from './read-all.ts';
import { tempFolder } from './temp-folder.ts';
import { block, frame, raw, skippable, zstd } from './zstd.ts';
import { rollout, zstdFile } from './zstd-file.ts';

/** What is in the bytes, which arrive in pieces of that size. */
function expand(bytes: Buffer, size = bytes.length || 1): string {
  const expander = createZstdExpander(bytes.length);
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) found.push(...expander.push(bytes.subarray(at, at + size)));
  expander.end();
  return Buffer.concat(found).toString('latin1');
}

describe('a compressed file', () => {
  it('gives the lines of the plain file, with the size and digest of the compressed one', async () => {
    const file = zstd(rollout(50_000));
    const { texts, result } = await readAll(await zstdFile(file));
    expect(`${texts.join('\n')}\n`).toBe(rollout(50_000));
    expect(result).toEqual({ bytes: file.length, sha256: sha256(file), failure: null });
  });

  it('may begin with its densest part: the limit counts the whole file', async () => {
    const dense = Buffer.from(`${'the same warning '.repeat(60_000)}\n`);
    const noise = Buffer.from(`${randomBytes(1_200_000).toString('base64')}\n`);
    const content = Buffer.concat([...Array.from({ length: 60 }, () => dense), noise]);
    const { lines, result } = await readAll(await zstdFile(zstd(content)));
    expect({ lines: lines.length, failure: result.failure }).toEqual({ lines: 61, failure: null });
  });

  it('may have several frames, with lines across their borders', async () => {
    const path = await zstdFile(
      zstd('one\ntw'),
      skippable('not for us\n'),
      zstd('o\n'),
      zstd(''),
      zstd('three\n'),
    );
    const { texts, result } = await readAll(path);
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(result.failure).toBeNull();
  });

  it('may have frames without compression', async () => {
    const path = await zstdFile(
      frame([raw('one\ntw'), raw('o\n')]),
      frame([block('run', 3, '\n')]),
      frame([]),
    );
    expect((await readAll(path)).texts).toEqual(['one', 'two', '', '', '']);
  });

  it.each([
    ['empty', []],
    ['only a frame without content', [zstd('')]],
    ['only frames to be skipped', [skippable(''), skippable('one\n')]],
  ])('may have no lines: %s', async (_what, parts) => {
    const { texts, result } = await readAll(await zstdFile(...parts));
    expect(texts).toEqual([]);
    expect(result).toMatchObject({ failure: null });
  });

  it('is recognised by its name alone', async () => {
    const path = join(await tempFolder(), 'rollout.jsonl');
    await writeFile(path, zstd('one\n'));
    const { result, lines } = await readAll(path);
    expect(result.failure).toBeNull();
    expect(lines[0]?.flaw).toBe('invalid_utf8');
  });
});

describe('every frame of the encoder is read', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(30_000))
      .map(([text, times]) => text.repeat(times)),
    fc.uint8Array({ maxLength: 5000 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
  const frames = fc.array(fc.tuple(texts, fc.constantFrom(-5, 1, 3, 12), fc.boolean()), { maxLength: 4 });

  it('in any pieces', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 1, max: 2000 }), (parts, size) => {
        const bytes = parts.map(([text, ...how]) => zstd(Buffer.from(text, 'latin1'), ...how));
        const text = parts.map(([part]) => Buffer.from(part, 'latin1').toString('latin1')).join('');
        expect(expand(Buffer.concat(bytes), size) === text).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each([1, 3, 19])('of many blocks, at level %i', (level) => {
    const text = rollout(30_000);
    expect(expand(zstd(text, level), 10_000) === text).toBe(true);
  });
});
