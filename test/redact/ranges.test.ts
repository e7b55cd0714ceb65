// Places in a text: how overlapping ones become one, how they are replaced, and how joined texts are taken apart.
import { describe, expect, it } from 'vitest';
import { argvText, placesByWord } from '../../src/redact/argv.ts';
import { findInBatches } from '../../src/redact/batch-search.ts';
import { type Found, merged, redactedAt, replaced } from '../../src/redact/ranges.ts';

const at = (start: number, end: number, kind = 'a'): Found => ({ start, end, kind });

describe('places', () => {
  it.each<[string, Found[], Found[]]>([
    ['none', [], []],
    ['in another order are put in order', [at(5, 6), at(1, 2)], [at(1, 2), at(5, 6)]],
    ['side by side stay two', [at(1, 3), at(3, 5, 'b')], [at(1, 3), at(3, 5, 'b')]],
    ['that overlap become one, of the kind that was found first', [at(1, 4), at(3, 6, 'b')], [at(1, 6)]],
    ['that overlap, found in the other order', [at(3, 6, 'b'), at(1, 4)], [at(1, 6, 'b')]],
    ['inside another are a part of it', [at(1, 9), at(3, 5, 'b')], [at(1, 9)]],
    ['around another take its kind, if that was found first', [at(3, 5, 'b'), at(1, 9)], [at(1, 9, 'b')]],
    ['three in a row', [at(1, 4, 'c'), at(3, 6, 'b'), at(5, 8)], [at(1, 8, 'c')]],
    ['three in a row, the last found first', [at(5, 8), at(3, 6, 'b'), at(1, 4, 'c')], [at(1, 8)]],
    ['three in a row, the middle found first', [at(3, 6, 'b'), at(5, 8), at(1, 4, 'c')], [at(1, 8, 'b')]],
    [
      'that overlap, found after another',
      [at(20, 21), at(1, 4, 'c'), at(3, 6, 'b')],
      [at(1, 6, 'c'), at(20, 21)],
    ],
    ['of the same beginning', [at(1, 2), at(1, 5, 'b')], [at(1, 5)]],
  ])('%s', (_, found, expected) => {
    expect(merged(found)).toEqual(expected);
  });

  it('are replaced by their kinds, and counted', () => {
    const places = [at(0, 2), at(3, 4, 'b'), at(4, 5)];
    expect(redactedAt('0123456', places)).toEqual({
      text: '[redacted:a]2[redacted:b][redacted:a]56',
      counts: { a: 2, b: 1 },
      places,
    });
    expect(replaced('0123', [])).toBe('0123');
    expect(replaced('0123', [at(0, 4)])).toBe('[redacted:a]');
  });

  it('that end inside a character cover all of it', () => {
    expect(replaced('a😀b', [at(0, 2)])).toBe('[redacted:a]\uFFFDb');
  });
});

describe('texts that are searched together', () => {
  /** Finds each `x`, and runs of `y` over borders. */
  const find = (text: string): Found[] =>
    [...text.matchAll(/x+|y[y\n\0]*y/g)].map(({ 0: found, index }) => at(index, index + found.length));
  const search = (texts: string[], placesIn: (text: string) => readonly Found[] | null = find) => [
    ...findInBatches(texts, placesIn),
  ];

  it('have separate places', () => {
    expect(search(['ax', '', 'xxb', 'c', 'x'])).toEqual([
      ['ax', [at(1, 2)]],
      ['', []],
      ['xxb', [at(0, 2)]],
      ['c', []],
      ['x', [at(0, 1)]],
    ]);
  });

  it('each have their part of a place that continues in the next', () => {
    expect(search(['ay', 'y', 'yb', 'x'])).toEqual([
      ['ay', [at(1, 2)]],
      ['y', [at(0, 1)]],
      ['yb', [at(0, 1)]],
      ['x', [at(0, 1)]],
    ]);
  });

  it('are searched one by one if they cannot be searched together', () => {
    const searched: string[] = [];
    const placesIn = (text: string) => {
      searched.push(text);
      return text.includes('bad') ? null : find(text);
    };
    expect(search(['x', 'bad', 'ax'], placesIn)).toEqual([
      ['x', [at(0, 1)]],
      ['bad', null],
      ['ax', [at(1, 2)]],
    ]);
    expect(searched.slice(1)).toEqual(['x', 'bad', 'ax']);
  });

  it('have at most a mebibyte together, unless one is longer', () => {
    const half = 'a'.repeat(512 * 1024);
    const lengths: number[] = [];
    const measure = (texts: string[]) => {
      lengths.length = 0;
      search(texts, (text) => {
        lengths.push(text.length);
        return [];
      });
      return [...lengths];
    };
    expect(measure([half, half])).toEqual([2 ** 20 + 3]);
    expect(measure([half, half, 'a'])).toEqual([2 ** 20 + 3, 1]);
    expect(measure([`${half}${half}a`, 'a'])).toEqual([2 ** 20 + 1, 1]);
    expect(measure([])).toEqual([]);
  });
});

describe('the arguments of a command', () => {
  it('are searched as one text with quotes, unless one of them is the command itself', () => {
    expect(argvText(['login', '-p', 'a b'], 'login')).toBe(null);
    expect(argvText(['login', '-p', 'a b'], 'x')).toBe("login -p 'a b'");
    expect(argvText(['bash', '-lc', 'make x'], 'make x')).toBe(null);
    expect(argvText(['a'], null)).toBe('a');
  });

  it.each<[string, string[], Found[], Found[][]]>([
    ['within words', ['abc', 'def'], [at(1, 2), at(4, 7)], [[at(1, 2)], [at(0, 3)]]],
    ['over two words', ['abc', 'def'], [at(2, 5)], [[at(2, 3)], [at(0, 1)]]],
    ['between two words', ['abc', 'def'], [at(3, 4)], [[], []]],
    ['within a word that has quotes', ['a', 'b c'], [at(3, 4), at(5, 6)], [[], [at(0, 1), at(2, 3)]]],
    ['with the quotes of a word', ['a', 'b c'], [at(2, 7)], [[], [at(0, 3)]]],
    ['in a word with a quote in it, all of it', ['a', "b'c"], [at(3, 4)], [[], [at(0, 3)]]],
    ['after a word with a quote in it', ["b'c", 'de'], [at(10, 12)], [[], [at(0, 2)]]],
    ['in no word', ['ab'], [], [[]]],
  ])('have the places %s', (_, argv, places, expected) => {
    expect(placesByWord(argv, places)).toEqual(expected);
  });
});
