// The values that are looked for because they are known: from the environment, from the input, and found before.
import { describe, expect, it } from 'vitest';
import { createFoundValues } from '../../src/redact/found-values.ts';
import { createKnownValueFinder } from '../../src/redact/known-values.ts';
import { valueEnd } from '../../src/redact/pattern.ts';
import { secretsInEnvironment, secretsInText } from '../../src/redact/secret-sources.ts';
import { eachText, withTexts } from '../../src/redact/strings-in.ts';

describe('secrets of the environment', () => {
  it.each([
    ['API_TOKEN', 'a-made-up-value', true],
    ['DB_PASSWORD', 'hunter2hunter2', true],
    ['PATH', 'a-made-up-value', false],
    ['PWD', 'a-made-up-value', false],
    ['INPUT_SECRETS', 'a-made-up-value', false],
    ['API_TOKEN', '/home/me/token', false],
    ['API_TOKEN', 'true', false],
    ['API_TOKEN', '1234567', false],
    ['API_TOKEN', '12345678', true],
    ['API_TOKEN', undefined, false],
    ['API_TOKEN', '', true],
  ])('%s with the value %j: %j', (name, value, isSecret) => {
    expect(secretsInEnvironment({ [name]: value })).toEqual(isSecret ? [value] : []);
  });
});

it.each([
  ['one on each line', ' a1 \r\nb2\n\nc3', ['a1', 'b2', '', 'c3']],
  ['of a JSON object, if they are texts', '{"a":"x y","b":7,"c":null,"d":"z"}', ['x y', 'z']],
  ['of a JSON list', '["x","y"]', ['x', 'y']],
  ['that is JSON but no object, as a line', '1234567', ['1234567']],
  ['that is null, as a line', 'null', ['null']],
])('secrets of a text are taken %s', (_, text, expected) => {
  expect(secretsInText(text)).toEqual(expected);
});

describe('a known value', () => {
  const found = (values: string[], text: string) =>
    [...createKnownValueFinder(values)(text)].map(
      ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
    );

  it.each([
    ['as it is', 'a&b<c>"d\'', 'say a&b<c>"d\' now', 'a&b<c>"d\''],
    ['with XML entities', 'a&b<c>"d\'', 'a&amp;b&lt;c&gt;&quot;d&apos;', 'a&amp;b&lt;c&gt;&quot;d&apos;'],
    ['in a URL', 'a b!(c)*d', 'a%20b%21%28c%29%2Ad', 'a%20b%21%28c%29%2Ad'],
    ['in a form', 'a b/c d e', 'a+b%2Fc+d+e', 'a+b%2Fc+d+e'],
    ['in JSON', 'a"b\\c"de', 'a\\"b\\\\c\\"de', 'a\\"b\\\\c\\"de'],
    ['in JSON in JSON', 'a"bcdef', 'a\\\\\\"bcdef', 'a\\\\\\"bcdef'],
    ['without blanks around it', ' abcdefg ', 'xabcdefgx', 'abcdefg'],
    ['with signs that patterns use', 'a.c*e+(g)[i]', 'a.c*e+(g)[i]', 'a.c*e+(g)[i]'],
    ['the longest first', 'abcdefgh', 'abcdefgh', 'abcdefgh'],
  ])('is found %s', (_, value, text, expected) => {
    expect(found(['abcdef', value], text)).toContain(`known-value ${expected}`);
  });

  it.each([0, 1, 2])('is found in base64 that begins %i bytes into a group', (offset) => {
    const text = Buffer.from(`${'x'.repeat(offset)}a-made-up-value-0`).toString('base64');
    expect(found(['a-made-up-value-0'], text)).toHaveLength(1);
    expect(found(['a-made-up-value-0'], Buffer.from('another made up value').toString('base64'))).toEqual([]);
  });

  it('is found in base64 for URLs', () => {
    const value = '>>>???>>>???';
    expect(found([value], Buffer.from(value).toString('base64url'))).toHaveLength(1);
  });

  it('of several lines is found as a whole, and by each line of at least 8 characters', () => {
    const value = 'first line\nsecond\r\nthird line';
    expect(found([value], value)).toEqual([`known-value ${value}`]);
    expect(found([value], 'a first line, a second, a third line')).toEqual([
      'known-value first line',
      'known-value third line',
    ]);
  });

  it('is found in base64 between other bytes', () => {
    const text = Buffer.from('xa-made-up-value-0yy').toString('base64');
    expect(found(['a-made-up-value-0'], text)).toHaveLength(1);
  });

  it('of several lines is found without the blanks before a line', () => {
    expect(found(['key: |\n  second line\n'], 'a second line')).toEqual(['known-value second line']);
  });

  it('is ignored if it is short without its blanks or quotes', () => {
    expect(found(['   abc   '], 'abc')).toEqual([]);
    expect(found(['a"b"c"d'], 'abcd')).toEqual([]);
  });

  it('is ignored if it has fewer than 6 characters', () => {
    expect(found(['abcde'], 'abcde')).toEqual([]);
    expect(found(['abcdef'], 'abcdef')).toEqual(['known-value abcdef']);
    expect(found([], 'abcdef')).toEqual([]);
  });
});

describe('a value that was found', () => {
  const seen = (value: string, kind = 'option') => {
    const values = createFoundValues();
    const text = `x ${value} y`;
    values.add(text, { text: '', counts: {}, places: [{ start: 2, end: 2 + value.length, kind }] });
    return values;
  };

  it('is found again with its kind, in any place', () => {
    const values = seen('a1b2c3d4e5f6');
    expect(values.placesIn('a1b2c3d4e5f6,xa1b2c3d4e5f6')).toEqual([
      { start: 0, end: 12, kind: 'option' },
      { start: 14, end: 26, kind: 'option' },
    ]);
    expect(values.placesIn('nothing')).toEqual([]);
  });

  it.each([
    ['a1b2c3d4', true],
    ['(a1b2c3d4)', true],
    ['xa1b2c3d4', false],
    ['a1b2c3d4x', false],
    ['a1b2c3d49', false],
    ['-a1b2c3d4-', true],
  ])('of fewer than 12 characters is found only as a word: %s', (text, isFound) => {
    expect(seen('a1b2c3d4').placesIn(text)).toHaveLength(isFound ? 1 : 0);
  });

  it.each([
    ['of seven characters', 'a1b2c3d', 0],
    ['of letters only', 'abcdefghijkl', 0],
    ['of 16 letters', 'abcdefghijklmnop', 1],
    ['of digits only', '123456789012', 0],
    ['of one character', '************', 0],
    ['of letters and digits', 'a1b2c3d4', 1],
  ])('%s is kept: %i', (_, value, size) => {
    expect(seen(value).size()).toBe(size);
  });

  it('is also kept in its forms in a URL and in JSON', () => {
    const values = seen('a b"c1d2e3f4');
    expect(values.placesIn('a%20b%22c1d2e3f4')).toHaveLength(1);
    expect(values.placesIn('a b\\"c1d2e3f4')).toHaveLength(1);
  });

  it('is not kept if it is very long, or a text that could not be searched', () => {
    expect(seen('a1b2c3d4e5f6', 'not-checked').size()).toBe(0);
    expect(seen('a1'.repeat(8192)).size()).toBe(1);
    expect(seen(`${'a1'.repeat(8192)}b`).size()).toBe(0);
  });

  it('is not kept if there are more than a thousand', () => {
    const values = createFoundValues();
    for (let index = 0; index < 1001; index++) {
      const text = `a1b2c3d4e5f6-${index}`;
      values.add(text, { text: '', counts: {}, places: [{ start: 0, end: text.length, kind: 'option' }] });
    }
    expect(values.size()).toBe(1000);
  });
});

describe('a quoted value', () => {
  const endOf = (text: string, end: number, length: number, quote = '"') =>
    text.slice(0, valueEnd(text, end, length, quote));

  it.each([
    ['of which all was seen ends at its quote', 'abc" d', 3, 3, 'abc'],
    ['that was cut ends at its closing quote', 'abcdef" d', 3, 400, 'abcdef'],
    ['that was cut continues after an escaped quote', 'abc\\"def" d', 3, 400, 'abc\\"def'],
    ['that was cut and is never closed ends with the line', 'abcdef\nghi"', 3, 400, 'abcdef'],
    ['that was cut and is never closed ends with the text', 'abcdef', 3, 400, 'abcdef'],
    ['continues in text that a shell joins to it', `abc"def'g h'\\i"j" k`, 3, 3, `abc"def'g h'\\i"j"`],
  ])('%s', (_, text, end, length, expected) => {
    expect(endOf(text, end, length)).toBe(expected);
  });

  it('without a quote ends where it was found', () => {
    expect(valueEnd('abcdef"', 3, 400, undefined)).toBe(3);
  });
});

describe('the texts of a record', () => {
  const record = {
    status: 'completed',
    command: 'make x',
    argv: ['bash', '-lc', 'make x'],
    list: ['a', { b: 'c', n: 1, none: null }],
    unrecognised: { kind: 2 },
  };
  const textsIn = (value: unknown) => {
    const texts: string[] = [];
    eachText(value, (text) => texts.push(text));
    return texts;
  };
  const upper = (text: string) => text.toUpperCase();
  const change = {
    text: upper,
    words: (argv: readonly string[], joined: string) => [...argv.map(upper), joined],
  };

  it('are all but the words of the contract', () => {
    expect(textsIn(record)).toEqual(['make x', 'bash', '-lc', 'make x', 'a', 'c', 'kind']);
    expect(textsIn('x')).toEqual(['x']);
    expect(textsIn(7)).toEqual([]);
    expect(textsIn(null)).toEqual([]);
  });

  it('are arguments as one text, if no argument has the command', () => {
    expect(textsIn({ command: 'x', argv: ['a', 'b c'] })).toEqual(['x', "a 'b c'"]);
    expect(textsIn({ argv: ['a', 7] })).toEqual(['a']);
    expect(textsIn({ argv: 'a' })).toEqual(['a']);
    expect(textsIn({ command: 'x', paths: ['a', 'b c'] })).toEqual(['x', 'a', 'b c']);
  });

  it('are changed in a copy', () => {
    expect(withTexts<unknown>(record, change)).toEqual({
      status: 'completed',
      command: 'MAKE X',
      argv: ['BASH', '-LC', 'MAKE X'],
      list: ['A', { b: 'C', n: 1, none: null }],
      unrecognised: { KIND: 2 },
    });
    expect(withTexts<unknown>({ argv: ['a', 'b c'] }, change)).toEqual({ argv: ['A', 'B C', "a 'b c'"] });
    expect(withTexts<unknown>({ argv: ['a', 7], unrecognised: 'x' }, change)).toEqual({
      argv: ['A', 7],
      unrecognised: 'X',
    });
    expect(withTexts<unknown>({ paths: ['a', 'b c'] }, change)).toEqual({ paths: ['A', 'B C'] });
    expect(withTexts<unknown>({ unrecognised: { a: 1, A: 2 } }, change)).toEqual({ unrecognised: { A: 3 } });
  });
});
