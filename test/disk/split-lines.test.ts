// Whatever the pieces that bytes arrive in, the lines are the same, and each says what is wrong with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '../../src/disk/split-lines.ts';
import { type TextLine, toTextLine } from './read-all.ts';

const LIMIT = 20;

function linesOf(pieces: readonly Uint8Array[], longest = LIMIT): TextLine[] {
  const splitter = createLineSplitter(longest);
  const lines = pieces.flatMap((piece) => {
    const bytes = Buffer.from(piece);
    const found = splitter.push(bytes).map(toTextLine);
    splitter.keep();
    // As a reader does, which fills its buffer again.
    bytes.fill('!');
    return found;
  });
  lines.push(...splitter.end().map(toTextLine));
  return lines;
}

const linesIn = (bytes: string | readonly number[]) =>
  linesOf([typeof bytes === 'string' ? Buffer.from(bytes) : Uint8Array.from(bytes)]);
const textsIn = (text: string) => linesIn(text).map((line) => line.text);

/** Text, halves of characters, bytes that are no text, and every kind of line end. */
const content = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text)),
      fc
        .constantFrom('\n', '\r\n', '\n\n', '€', '\u{1F600}', '\uFFFD', '\uFEFF')
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => Buffer.concat(parts));

function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
}

describe('any division of the bytes', () => {
  it('gives the same lines, numbers and problems', () => {
    fc.assert(
      fc.property(content, fc.array(fc.nat(), { maxLength: 30 }), (bytes, places) => {
        expect(linesOf(cutAt(bytes, places))).toEqual(linesOf([bytes]));
      }),
      { numRuns: 1000 },
    );
  });

  it('even into single bytes', () => {
    fc.assert(
      fc.property(content, (bytes) => {
        expect(linesOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(linesOf([bytes]));
      }),
    );
  });

  it('loses nothing: lines and line ends add up to the bytes', () => {
    fc.assert(
      fc.property(content, (bytes) => {
        const lines = linesOf([bytes], bytes.length);
        const text = lines.map((line) => line.text).join('\n');
        expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
        expect(text + (bytes.at(-1) === 0x0a ? '\n' : '')).toBe(bytes.toString());
      }),
    );
  });
});

describe('a line', () => {
  it('ends with a newline, which the last one may lack', () => {
    expect(linesIn('one\ntwo\nthree')).toEqual([
      { number: 1, text: 'one', flaw: null },
      { number: 2, text: 'two', flaw: null },
      { number: 3, text: 'three', flaw: 'unterminated' },
    ]);
  });

  it('may be empty, and has a number', () => {
    expect(textsIn('\n\none\n\n')).toEqual(['', '', 'one', '']);
  });

  it('keeps the carriage return of a CRLF, which is white space in JSON', () => {
    expect(textsIn('{"a":1}\r\n{"b":2}\r\n').map((text) => JSON.parse(text))).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('does not exist in an empty file', () => {
    expect(linesOf([])).toEqual([]);
    expect(linesOf([Buffer.alloc(0), Buffer.alloc(0)])).toEqual([]);
  });

  it('keeps NUL bytes and recorded replacement characters', () => {
    expect(linesIn('a\0b\uFFFD\n')).toEqual([{ number: 1, text: 'a\0b\uFFFD', flaw: null }]);
  });
});

describe('bytes that are not UTF-8', () => {
  it('are replaced and reported with the line', () => {
    expect(linesIn([0x61, 0xff, 0x62, 0x0a, 0x63, 0x0a])).toEqual([
      { number: 1, text: 'a\uFFFDb', flaw: 'invalid_utf8' },
      { number: 2, text: 'c', flaw: null },
    ]);
  });

  it.each([
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a character before the newline', [0xe2, 0x82]],
    ['a number beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('are found: %s', (_what, bytes) => {
    expect(linesIn([...bytes, 0x0a])).toMatchObject([{ flaw: 'invalid_utf8' }]);
  });

  it('at the end of the file mean that it was cut within a character', () => {
    const cut = Buffer.from('whole\n"€').subarray(0, -1);
    expect(linesOf([cut])).toEqual([
      { number: 1, text: 'whole', flaw: null },
      { number: 2, text: '"\uFFFD', flaw: 'unterminated' },
    ]);
  });

  it('elsewhere in an unfinished line are a separate problem', () => {
    expect(linesIn([0xff, 0x22])).toMatchObject([{ flaw: 'invalid_utf8' }]);
  });
});

describe('a line over the limit', () => {
  const full = 'x'.repeat(LIMIT);

  it('becomes empty, and later lines are complete', () => {
    expect(linesIn(`${full}\n${full}y\nnext\n`)).toEqual([
      { number: 1, text: full, flaw: null },
      { number: 2, text: '', flaw: 'line_too_long' },
      { number: 3, text: 'next', flaw: null },
    ]);
  });

  it('is one by its bytes, not its characters', () => {
    expect(linesIn(`${'€'.repeat(7)}\n`)).toMatchObject([{ flaw: 'line_too_long' }]);
  });

  it('may be the last one', () => {
    expect(linesIn(`${full}${full}`)).toEqual([{ number: 1, text: '', flaw: 'line_too_long' }]);
  });

  it('is recognised in pieces of any size', () => {
    expect(linesOf(cutAt(Buffer.from(`${full}${full}y\nnext`), [3, 19, 20, 21, 40, 41, 42]))).toEqual([
      { number: 1, text: '', flaw: 'line_too_long' },
      { number: 2, text: 'next', flaw: 'unterminated' },
    ]);
  });
});
