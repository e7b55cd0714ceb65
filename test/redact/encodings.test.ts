// How a text is read that hides a secret: base64, escapes, quotes, entities and colours.
import { describe, expect, it } from 'vitest';
import { encodedTexts } from '../../src/redact/base64.ts';
import { normalForms } from '../../src/redact/normal-form.ts';
import { hasQuote } from '../../src/redact/prefilter.ts';
import { unescaped } from '../../src/redact/unescape.ts';

describe('base64', () => {
  const encoded = Buffer.from('This is a text, and a long one').toString('base64');
  const found = (text: string) => [...encodedTexts(text)];

  it('in a text is found with its place, and decoded', () => {
    const [first, ...more] = found(`say ${encoded} now`);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ start: 4, end: 4 + encoded.length });
    expect(first?.texts[0]).toBe('This is a text, and a long one');
  });

  it.each([1, 2, 3])('is decoded from its beginning, with %i other characters before it', (count) => {
    const texts = found('A'.repeat(count) + encoded).flatMap((each) => each.texts);
    expect(texts.some((text) => text.includes('This is a text, and a long one'))).toBe(true);
  });

  it('is decoded if only its end is text', () => {
    const bytes = Buffer.concat([Buffer.alloc(60, 0xff), Buffer.from('here is the text of it')]);
    expect(found(bytes.toString('base64'))[0]?.texts[0]).toContain('here is the text');
  });

  it('in UTF-16 is decoded without the zero bytes', () => {
    expect(found(Buffer.from('Get-Content x.txt', 'utf16le').toString('base64'))[0]?.texts[0]).toBe(
      'Get-Content x.txt',
    );
  });

  it.each([
    ['fewer than 20 characters', Buffer.from('a text of 14 c').toString('base64').slice(0, 19)],
    ['small letters only', 'abcdefghijklmnopqrstuvwxyzabcd'],
    ['capitals only', 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCD'],
    ['bytes that are no text', Buffer.alloc(40, 0xe7).toString('base64')],
  ])('is not a text with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is a text of 20 characters', () => {
    expect(found(Buffer.from('a text of 15 c.').toString('base64'))).toHaveLength(1);
  });
});

describe('an escape', () => {
  it.each([
    ['%41%42', 'AB'],
    ['%ff', '%ff'],
    ['&amp;', '&'],
    ['&quot;', '"'],
    ['&nbsp;', ''],
    ['&#65;', 'A'],
    ['&#x41;', 'A'],
    ['&#1114111;', '\u{10ffff}'],
    ['&#1114112;', ''],
    ['\\n', '\n'],
    ['\\\\t', '\n'],
    ['\\"', '"'],
    ['\\u0041\\u0042', 'AB'],
    ['\\x41', 'A'],
    ['\\101', 'A'],
    ['\\xc3\\xa9', 'é'],
    ['\\303\\251', 'é'],
    ['\\xff\\xfe', 'ÿþ'],
    ['\\u00c3\\u00a9', 'Ã©'],
    ['\\777', 'ǿ'],
    ['\\777\\101', 'ǿA'],
    ['\\400', 'Ā'],
    ['\\u00c3\\xa9', 'Ã©'],
    ['\x1b[31m', ''],
    ['\\x1b[0a', ''],
    ['\\', ''],
  ])('%j means %j', (written, meant) => {
    expect(unescaped(written)).toBe(meant);
  });
});

describe('a text is read', () => {
  const forms = (text: string) => normalForms(text).map((view) => view.text);

  it.each([
    ['without escapes as it is', 'plain text', []],
    ['without its quotes', `pass"wo"rd`, ['password']],
    ['with its escapes decoded', 'a%20b', ['a b', 'a b']],
    ['without colours', 'a\x1b[31mb', ['ab', 'ab']],
    ['without invisible characters', 'a\u200bb', ['ab', 'ab']],
    ['as two quoted texts with + between them', '"a" + "b"', ['ab']],
  ])('%s', (_, text, expected) => {
    const read = forms(text);
    for (const one of expected) expect(read).toContain(one);
    if (expected.length === 0) expect(read).toEqual([]);
  });

  it.each([
    [`echo 'a\\'b`, 'echo a\\b'],
    [`echo 'a"\\u'"b"`, 'echo a"\\ub'],
    [`echo a\\"b`, 'echo a"b'],
    [`echo 'a\\'"b"`, 'echo a\\b'],
    [`echo "a'\\n"`, "echo a'n"],
    [`echo \\x`, 'echo x'],
    ['echo a\\nb \\\nc', 'echo anb c'],
  ])('in the way of a shell: %j', (text, expected) => {
    expect(forms(text).at(-1)).toBe(expected);
  });

  it('with the place of each part in the source', () => {
    const source = 'x%41%42y"z"w';
    const [view] = normalForms(source);
    expect(view?.text).toBe('xAByzw');
    const sources = [...'xAByzw'].map((_, index) => {
      const [start, end] = view?.toSource(index, index + 1) ?? [0, 0];
      return source.slice(start, end);
    });
    expect(sources).toEqual(['x', '%41%42', '%41%42', 'y', 'z', 'w']);
    expect(view?.toSource(1, 5)).toEqual([1, 10]);
  });

  it('not at all with more than 100,000 escapes', () => {
    expect(normalForms('%41x'.repeat(100_000))).toHaveLength(2);
    expect(() => normalForms('%41x'.repeat(100_001))).toThrow('too many escapes');
  });
});

it.each([
  [`a'b`, true],
  ['a"b', true],
  ['a`b', true],
  ['ab', false],
])('a quote may split a value in %j: %j', (text, expected) => {
  expect(hasQuote(text)).toBe(expected);
});
