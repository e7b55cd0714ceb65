// Where strings and values end in bytes that are not parsed. What stands around the bytes must not matter.
import { describe, expect, it } from 'vitest';
import { enclosingEnd, isAt, stringEnd, valueEnd } from '../../../src/codex/json/json-scan.ts';

/** Calls with the text between other bytes, and returns the end as an offset in the text. */
function endIn(text: string, find: (bytes: Buffer, at: number, end: number) => number, behind = '"}]') {
  const bytes = Buffer.from(`"{[${text}${behind}`);
  const end = find(bytes, 3, 3 + text.length);
  return end < 0 ? 'no end' : end - 3;
}

describe('a string', () => {
  // Up to some length it is read byte by byte, and then by the search of the engine.
  const lengths = [0, 1, 2, 45, 46, 47, 48, 49, 50, 51, 120];

  it.each(lengths)('of %i characters ends after the first quote without a backslash', (length) => {
    const text = 'x'.repeat(length);
    const ends = ['"', '" "', '\\\\"', '\\""', '\\\\\\""', '\\"\\""', '\\n"', '\\\\\\\\"x"'].map((tail) =>
      endIn(text + tail, stringEnd),
    );
    expect(ends).toEqual([1, 1, 3, 3, 5, 5, 3, 5].map((more) => length + more));
  });

  it.each(lengths)('of %i characters that is not closed within the bytes has no end', (length) => {
    const text = 'x'.repeat(length);
    for (const open of ['', '\\"', '\\\\', '\\'])
      for (const behind of ['', '"'])
        if (open !== '\\' || behind === '') expect(endIn(text + open, stringEnd, behind)).toBe('no end');
  });

  it('is not closed by an escaped quote at the place where the search method changes', () => {
    for (let length = 40; length < 60; length++)
      expect(endIn(`${'x'.repeat(length)}${'\\\\'.repeat(20)}\\"""`, stringEnd)).toBe(length + 43);
  });
});

describe('a value', () => {
  it.each([
    ['"a"', 3],
    ['"a\\"b"', 6],
    ['""', 2],
    ['{}', 2],
    ['[]', 2],
    ['{"a":[1,{"b":"}]"}]}', 20],
    ['[[],{},"]"]', 11],
    ['1', 1],
    ['-1.5e+3', 7],
    ['1E-9', 4],
    ['0.123456789', 11],
    ['true', 4],
    ['false', 5],
    ['null', 4],
  ])('%s ends at %i, with any text after it', (text, length) => {
    for (const behind of ['', ',', '}', ']', ' ', ':', '"', '{', '\n', '\r', '`', '*', ';', 'D', 'F'])
      expect(endIn(text + behind, valueEnd)).toBe(length);
  });

  it.each(['', '}', ']', ',', ':', ' 1', '"a', '{"a":1', '[1', '[{]', '{"a":"}', '`', 'A'])(
    '%j has no end',
    (text) => {
      expect(endIn(text, valueEnd, '')).toBe('no end');
    },
  );

  it('is not read beyond the bytes', () => {
    for (const text of ['12', 'tru']) expect(endIn(text, valueEnd, '34ue')).toBe(text.length);
    for (const text of ['"ab', '[1,', '{"a":', '']) expect(endIn(text, valueEnd, '"]}')).toBe('no end');
    expect(endIn('[1', valueEnd, ']')).toBe('no end');
  });

  it('may have every letter and every digit', () => {
    expect(endIn('azE+-./0189,', valueEnd)).toBe(11);
  });
});

describe('what encloses a place', () => {
  it.each([
    ['one bracket', '1}', 1, 2],
    ['two brackets', '1]}', 2, 3],
    ['brackets that open later', '{"a":[]}]}', 2, 10],
    ['brackets in strings', '"}]",1}', 1, 7],
    ['the first byte', '}}', 1, 1],
  ])('ends after %s', (_, text, depth, expected) => {
    expect(endIn(text, (bytes, at, end) => enclosingEnd(bytes, at, end, depth))).toBe(expected);
  });

  it.each([
    ['too few brackets', '1}', 2],
    ['a string that is open', '"}', 1],
    ['nothing', '', 1],
    ['no bracket', '1,2', 1],
  ])('has no end with %s', (_, text, depth) => {
    expect(endIn(text, (bytes, at, end) => enclosingEnd(bytes, at, end, depth), '}')).toBe('no end');
  });
});

it.each([
  ['abc', true],
  ['abd', false],
  ['bbc', false],
  ['ab', false],
  ['abcd', true],
])('abc is at the beginning of %j: %j', (text, expected) => {
  expect(isAt(Buffer.from(`abc${text}`), 3, Buffer.from('abc'))).toBe(expected);
});
