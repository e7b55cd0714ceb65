// The texts of a tool's output, in each form that Codex records.
import { expect, it } from 'vitest';
import { firstText, textsOf } from '../../../src/codex/calls/output-texts.ts';

it.each([
  ['a text', 'a', ['a']],
  ['a list of texts', [{ type: 'text', text: 'a' }, { text: 'b' }], ['a', 'b']],
  [
    'an image between texts',
    [{ text: 'a' }, { type: 'input_image', image_url: 'x' }, { text: 'b' }],
    ['a', 'b'],
  ],
  ['parts that are no text', [null, 'a', 7, { text: 8 }, { text: null }], []],
  ['an object', { text: 'a' }, []],
  ['nothing', undefined, []],
])('of %s', (_, output, texts) => {
  expect(textsOf(output)).toEqual(texts);
  expect(firstText(output)).toBe(texts[0] ?? '');
});

it('a head alone is one text with what follows it', () => {
  const head = 'Wall time: 1.0 seconds\nOutput:\n';
  expect(firstText([{ text: head }, { text: 'tool call error: x' }])).toBe(`${head}tool call error: x`);
  expect(firstText([{ text: `${head}a` }, { text: 'b' }])).toBe(`${head}a`);
});
