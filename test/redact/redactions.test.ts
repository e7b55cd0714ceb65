// What an export counts of its redaction, and how places that were found twice are put together.
import { describe, expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { findSecrets } from '../../src/redact/find-secrets.ts';
import { createFoundValues } from '../../src/redact/found-values.ts';
import { findByPatterns } from '../../src/redact/pattern.ts';
import { type Found, redactedAt } from '../../src/redact/ranges.ts';
import { redactAll } from '../../src/redact/redact-all.ts';
import { createRedactions } from '../../src/redact/redactions.ts';
import { createRedactor } from '../../src/redact/redactor.ts';

const VALUE = 'a-made-up-value-0';
const redactor = createRedactor({ values: [VALUE] });
const record = (command: string) => ({ command, redacted: false }) as unknown as ActionRecord;
const marker = { action_type: 'session_started', session: { source: VALUE } } as unknown as ActionRecord;

describe('redaction', () => {
  it('marks the records that it changed, if they have a field for it, and counts what it replaced', async () => {
    const redactions = createRedactions(redactor);
    expect(await redactions.records([record(`x ${VALUE} ${VALUE}`), record('y'), marker])).toEqual([
      { command: 'x [redacted:known-value] [redacted:known-value]', redacted: true },
      { command: 'y', redacted: false },
      { action_type: 'session_started', session: { source: '[redacted:known-value]' } },
    ]);
    expect(await redactions.one('plain')).toBe('plain');
    expect(redactions.count()).toBe(3);
    expect(await redactions.one(`again ${VALUE}`)).toBe('again [redacted:known-value]');
    expect(redactions.count()).toBe(4);
    expect(redactions.entry()).toEqual({ enabled: true, by_kind: { 'known-value': 4 } });
  });

  it('that is switched off changes and counts nothing', async () => {
    const redactions = createRedactions(null);
    expect(await redactions.records([record(VALUE)])).toEqual([{ command: VALUE, redacted: false }]);
    expect(await redactions.one(VALUE)).toBe(VALUE);
    expect([redactions.count(), redactions.entry()]).toEqual([0, { enabled: false, by_kind: {} }]);
  });
});

describe('a value that was found before', () => {
  const found = (text: string, start: number, end: number) => {
    const values = createFoundValues();
    values.add(text, redactedAt(text, [{ start, end, kind: 'option' }]));
    return values;
  };

  it.each([
    [
      'inside a text that is replaced anyway changes nothing',
      `x ${VALUE}-more y`,
      `${VALUE}-more`,
      'x [redacted:known-value] y',
    ],
    ['that is replaced anyway changes nothing', `x ${VALUE} y`, VALUE, 'x [redacted:known-value] y'],
    ['around a text that is replaced is replaced too', `x 1${VALUE}2 y`, VALUE, 'x [redacted:known-value] y'],
    [
      'next to a text that is replaced is replaced too',
      `x other0value0 1${VALUE}2 y`,
      'other0value0',
      'x [redacted:known-value] [redacted:option] y',
    ],
  ])('%s', async (_, text, known, expected) => {
    const values = found(`1${VALUE}2 ${VALUE}`, 0, VALUE.length + 2);
    const again = found(VALUE, 0, VALUE.length);
    const [one] = await redactAll(
      [text],
      createRedactor({ values: [known] }),
      text.includes(`1${VALUE}`) ? values : again,
    );
    expect(one?.value).toBe(expected);
  });
});

describe('a secret', () => {
  const findX = (text: string): Found[] =>
    [...text.matchAll(/made-up-secret/g)].map(({ index }) => ({ start: index, end: index + 14, kind: 'x' }));
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it('is found in base64, and in base64 of that, but not deeper', () => {
    const once = base64('this is a made-up-secret, is it not');
    const twice = base64(`so here is it again: ${once}`);
    const thrice = base64(`and here is it again: ${twice}`);
    expect(findSecrets(once, { find: findX })).toEqual([{ start: 0, end: once.length, kind: 'x' }]);
    expect(findSecrets(twice, { find: findX })).toEqual([{ start: 0, end: twice.length, kind: 'x' }]);
    expect(findSecrets(thrice, { find: findX })).toEqual([]);
  });

  it('is found in base64 after an escape', () => {
    const encoded = base64('this is a made-up%2Dsecret, is it not').replace(/=+$/, '');
    expect(findSecrets(encoded, { find: findX })).toHaveLength(1);
    expect(findSecrets(encoded, { find: findX, hasDisguises: false })).toHaveLength(1);
  });

  it('is searched for in escapes only if there are any', () => {
    expect(findSecrets('made-up%2Dsecret', { find: findX })).toContainEqual({ start: 0, end: 16, kind: 'x' });
    expect(findSecrets('made-up%2Dsecret', { find: findX, hasDisguises: false })).toEqual([]);
  });

  it('that occurs in too many places leaves the text unchecked', () => {
    const many = (count: number) => () =>
      Array.from({ length: count }, () => ({ start: 0, end: 1, kind: 'x' }));
    expect(findSecrets('x', { find: many(100_000) })).toHaveLength(100_000);
    expect(() => findSecrets('x', { find: many(100_001) })).toThrow('too many places');
  });

  it.each([
    ['is at the end of its match', 'key: abcd', ['abcd']],
    ['is ignored if its pattern does not accept it', 'key: nope', []],
    ['is ignored if it is made up', 'key: my_made_up', []],
    ['is ignored if it is a call', 'key: abcd(', []],
    ['is found each time', 'key: abcd, key: efgh', ['abcd', 'efgh']],
    ['is ignored without the word of the pattern', 'k: abcd', []],
  ])('by a pattern %s', (_, text, expected) => {
    const pattern = {
      kind: 'x',
      words: ['key'],
      regex: /k(?:ey)?: (\w+)/g,
      accepts: (secret: string) => secret !== 'nope',
    };
    expect([...findByPatterns(text, [pattern])].map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});
