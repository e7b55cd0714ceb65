// Texts that are written in blocks are the same bytes as all of them in one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextBlocks } from '../../src/disk/text-blocks.ts';

const copied = (texts: readonly string[]) => {
  const blocks = createTextBlocks();
  const parts: Buffer[] = [];
  for (const block of blocks.push(texts)) parts.push(Buffer.from(block));
  parts.push(Buffer.from(blocks.rest()));
  return parts;
};

const unit = fc.constantFrom('a', 'é', '€', '😀', '\ud800', '\n');
const text = fc
  .tuple(fc.string({ unit, maxLength: 20 }), fc.constantFrom(0, 1, 1, 1, 5000, 20_000))
  .map(([piece, times]) => piece.repeat(times));

it('gives the bytes of all texts in order, with any lengths', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      expect(Buffer.concat(copied(texts)).equals(Buffer.from(texts.join('')))).toBe(true);
    }),
  );
});

it('joins many short texts into few blocks', () => {
  expect(copied(Array.from({ length: 20_000 }, () => 'a line of a record\n'))).toHaveLength(2);
});

it('is empty if nothing was added', () => {
  expect(createTextBlocks().rest()).toHaveLength(0);
});
