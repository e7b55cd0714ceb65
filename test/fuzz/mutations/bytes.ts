// Bytes as a broken disk, a crash, another program or an attacker leaves them.
import { contentOf } from '../input.ts';
import { changeFile, type Mutation, rangeOf } from './mutation.ts';

const ODD = [
  ...[
    '\0',
    '\0'.repeat(512),
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\t',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '-',
    '0',
    '1e999',
  ],
  ...['\uFEFF', '\u2028', '\u0085', '\u202e', '😀', '\u{e0041}'].map((text) => contentOf(text)),
  ...['\xff', '\xc3', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xc0\xaf', '\x80\x80', '\x1b[31m', '\x07'],
  ...[
    '\\u0000',
    '\\ud800',
    '\\u202e',
    '\\u003c',
    '\\n',
    '\\/',
    '{"timestamp":',
    '{"type":"message"}',
    '{"record_type":"state"}',
  ],
];

export const bytes: readonly Mutation[] = [
  // A bit is wrong.
  changeFile((content, { random }) => {
    const at = random.below(content.length);
    const byte = content.charCodeAt(at) ^ (1 << random.below(8));
    return content.slice(0, at) + String.fromCharCode(byte) + content.slice(at + 1);
  }),
  // The end is missing, or the beginning, or a part.
  changeFile((content, { random }) => content.slice(0, random.below(content.length))),
  changeFile((content, { random }) => content.slice(random.size(content.length))),
  changeFile((content, { random }) => {
    const [from, to] = rangeOf(content, random);
    return content.slice(0, from) + content.slice(to);
  }),
  // Something strange stands in between, or in place of a part.
  changeFile((content, { random }) => {
    const [from, to] = rangeOf(content, random);
    return content.slice(0, from) + random.pick(ODD) + content.slice(random.oneIn(2) ? from : to);
  }),
  // A part stands twice, or elsewhere.
  changeFile((content, { random }) => {
    const [from, to] = rangeOf(content, random);
    const at = random.below(content.length);
    return content.slice(0, at) + content.slice(from, to) + content.slice(at);
  }),
  changeFile((content) => content.replaceAll('\n', '\r\n')),
];
