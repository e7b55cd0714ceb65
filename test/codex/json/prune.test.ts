// Which parts of a line are left for the parser. A value that nobody uses becomes 0 if it is long.
import { describe, expect, it } from 'vitest';
import { type FieldMask, fields } from '../../../src/codex/json/field-mask.ts';
import { pruneUnused } from '../../../src/codex/json/prune.ts';

const LONG = `"${'x'.repeat(127)}"`;
const SHORT = `"${'x'.repeat(126)}"`;

/** The line stands in a larger buffer, as the lines of a file do. */
function pruned(line: string, mask: FieldMask): string | null {
  const [before, behind] = [Buffer.from('{"a":[\n'), Buffer.from('\n"}],')];
  const text = Buffer.from(line);
  const bytes = Buffer.concat([before, text, behind]);
  return pruneUnused(bytes, before.length, before.length + text.length, mask);
}

const MASK: FieldMask = {
  ...fields({ kept: 'all', part: fields({ inner: 'all' }), list: { each: fields({ inner: 'all' }) } }),
};

describe('a value that nothing uses', () => {
  it.each([
    ['a long text', `{"other":${LONG},"b":1}`, '{"other":0,"b":1}'],
    ['a long list', `{"other":[${LONG}]}`, '{"other":0}'],
    ['a long object', `{"other":{"kept":${LONG}}}`, '{"other":0}'],
    ['a long number', `{"other":${'1'.repeat(129)}}`, '{"other":0}'],
    ['each long text', `{"b":${LONG},"kept":"é","c":${LONG}}`, '{"b":0,"kept":"é","c":0}'],
    [
      'an element of a list',
      `{"list":[{"inner":1,"b":${LONG}},{"b":${LONG}}]}`,
      '{"list":[{"inner":1,"b":0},{"b":0}]}',
    ],
    ['a member of a part', `{"part":{"b":${LONG},"inner":2}}`, '{"part":{"b":0,"inner":2}}'],
    ['a text in place of a part', `{"part":${LONG}}`, '{"part":0}'],
    ['a list in place of a part', `{"part":[${LONG}]}`, '{"part":0}'],
    ['a text in place of a list', `{"list":${LONG}}`, '{"list":0}'],
    [
      'a text with a key like a used one',
      `{"kep":${LONG},"keptt":${LONG},"kepx":${LONG}}`,
      '{"kep":0,"keptt":0,"kepx":0}',
    ],
  ])('%s becomes 0', (_, line, expected) => {
    expect(pruned(line, MASK)).toBe(expected);
  });
});

describe('a value is kept', () => {
  it.each([
    ['a value of up to 128 bytes', `{"other":${SHORT}}`],
    ['a long value that is used', `{"kept":${LONG},"part":{"inner":${LONG}}}`],
    ['all of a value that is used', `{"kept":{"x":{"y":${LONG}}}}`],
    ['an element that is used', `{"list":[{"inner":${LONG}},{"inner":${LONG}}]}`],
    ['a value whose key has an escape, which may be any key', `{"k\\u0065pt":${LONG}}`],
    ['an empty object', '{}'],
    ['empty parts', '{"part":{},"list":[]}'],
    ['words and numbers', '{"kept":true,"b":null,"c":-1.5}'],
  ])('%s', (_, line) => {
    expect(pruned(line, MASK)).toBe(line);
  });

  it('in each member of an object with any keys', () => {
    const mask: FieldMask = { each: fields({ inner: 'all' }) };
    expect(pruned(`{"a":{"inner":${LONG},"b":${LONG}},"c\\n":{"b":${LONG}}}`, mask)).toBe(
      `{"a":{"inner":${LONG},"b":0},"c\\n":{"b":0}}`,
    );
    expect(pruned(`[{"b":${LONG}}]`, mask)).toBe('[{"b":0}]');
  });
});

describe('a line is not parsed at all', () => {
  it.each([
    ['that is cut in a text', '{"kept":"x'],
    ['that is cut after a value', '{"kept":1'],
    ['that is cut after a key', '{"kept"'],
    ['that is cut after a colon', '{"kept":'],
    ['that is cut in a key', '{"ke'],
    ['that is cut in a part', '{"part":{"inner":1'],
    ['that is cut in a list', '{"list":[{"inner":1}'],
    ['that is cut after an element', '{"list":[{"inner":1},'],
    ['that is cut at the beginning of a list', '{"list":['],
    ['that is cut at the beginning', '{'],
    ['with a key that is no text', '{kept:1}'],
    ['with a key without a value', '{"kept"}'],
    ['with a key and no value', '{"kept":}'],
    ['with no comma between members', '{"kept":1 "b":2}'],
    ['with no comma between elements', '{"list":[{} {}]}'],
    ['with an element that is no value', '{"list":[{},:]}'],
    ['with brackets of two kinds', '{"part":{"inner":1]}'],
    ['with a value after it', '{"kept":1}{}'],
    ['with a bracket after it', '{"kept":1}}'],
    ['with nothing in it', ''],
  ])('%s', (_, line) => {
    expect(pruned(line, MASK)).toBeNull();
  });
});

describe('a long text whose beginning may be enough', () => {
  const asked: [length: number, isLong: boolean][] = [];
  const head = (suffices: (beginning: string, isLong: boolean) => boolean): FieldMask => ({
    head: (beginning, isLong) => {
      asked.push([beginning.length, isLong]);
      return suffices(beginning, isLong);
    },
  });
  const textOf = (length: number) => `"${'1234567 '.repeat(length / 8).slice(0, length - 3)}."`;

  it('is cut at a space before 512 bytes if that is enough', () => {
    asked.length = 0;
    expect(
      pruned(
        textOf(1000),
        head(() => true),
      ),
    ).toBe(`"${'1234567 '.repeat(63)}1234567"`.slice(0, 504).concat('"'));
    expect(asked).toEqual([[503, false]]);
  });

  it('is cut at a space before 64 KiB if that is enough and 512 bytes are not', () => {
    asked.length = 0;
    const left = pruned(
      textOf(80_000),
      head((_, isLong) => isLong),
    );
    expect([left?.length, left?.endsWith('1234567"')]).toEqual([65_529, true]);
    expect(asked).toEqual([
      [503, false],
      [65_527, true],
    ]);
  });

  it.each([
    ['if no beginning suffices', textOf(80_000), () => false],
    ['of 512 bytes', textOf(512), () => true],
    [
      'of 64 KiB, if its first 512 bytes do not suffice',
      textOf(65_536),
      (_: string, isLong: boolean) => isLong,
    ],
    ['without a space', `"${'x'.repeat(1000)}"`, () => true],
  ])('is kept in full %s', (_, line, suffices) => {
    expect(pruned(line, head(suffices))).toBe(line);
  });

  it('is cut if it has 513 bytes', () => {
    expect(
      pruned(
        textOf(513),
        head(() => true),
      ),
    ).toHaveLength(505);
  });

  it('is cut without a change to what follows it', () => {
    const mask = fields({ kept: 'all', text: head((beginning) => beginning.startsWith('1234567 ')) });
    const line = pruned(`{"kept":1,"text":${textOf(1000)},"b":2}`, mask);
    expect(JSON.parse(line ?? '')).toEqual({
      kept: 1,
      text: expect.stringMatching(/^(?:1234567 ){62}1234567$/),
      b: 2,
    });
  });

  it('becomes 0 if it is not a text', () => {
    expect(
      pruned(
        `[${LONG}]`,
        head(() => true),
      ),
    ).toBe('0');
    expect(
      pruned(
        `{"a":${LONG}}`,
        head(() => true),
      ),
    ).toBe('0');
  });
});
