// What a text looks like: a reference, a word, a name, a password that a person chose, or what a generator made.
import { expect, it } from 'vitest';
import {
  isGenerated,
  isLiteral,
  isMadeUp,
  isOpaque,
  isPassword,
  isPlainValue,
  isRandomLiteral,
  looksRandom,
} from '../../src/redact/value-shape.ts';

const CHECKS = {
  literal: isLiteral,
  password: isPassword,
  plain: isPlainValue,
  random: looksRandom,
  randomLiteral: isRandomLiteral,
  opaque: isOpaque,
  generated: isGenerated,
  madeUp: isMadeUp,
};

const shapesOf = (text: string): string =>
  Object.entries(CHECKS)
    .filter(([, check]) => check(text))
    .map(([name]) => name)
    .join(' ');

it.each([
  ['a variable', '$PASSWORD1x', 'random'],
  ['a template', '{{ secret1x }}', 'random'],
  ['an option', '--password=x', ''],
  ['a member', 'process.env.TOKEN_1a', 'random'],
  ['a call', 'read_secret1(x)', 'random'],
  ['a folder', '/etc/passwd1a', 'random'],
  ['the name of a secret in a store', 'id=secret1abc', 'random'],
  ['a word of settings', 'required', ''],
  ['a placeholder', 'my-password', ''],
  ['a placeholder with digits', 'my-password123x45', 'password random'],
  ['a version', '^6.0.0', ''],
  ['a number of six digits', '123456', ''],
  ['a number of seven digits', '1234567', 'literal password plain'],
  ['a word', 'hunter', 'literal password plain'],
  ['a word that ends like a name', 'mytoken', 'literal password'],
  ['a name of two words', 'queue-name', 'literal password'],
  ['a word and a digit', 'hunter2', 'literal password plain'],
  ['a word and digits, long enough', 'hunter22', 'literal password plain'],
  ['seven characters', 'a1b2c3d', 'literal password plain'],
  ['eight characters', 'a1b2c3d4', 'literal password plain random randomLiteral opaque'],
  ['letters without a digit', 'abcdefgh!', 'literal password plain'],
  ['digits without a letter', '12345678!', 'literal password plain'],
  ['a file', 'a1b2c3d4.txt', 'literal password plain'],
  ['capitals and small letters', 'abcDEFghij', 'literal password plain opaque'],
  ['capitals and small letters, too few', 'abcDEFg', 'literal password plain'],
  ['eleven characters', 'a1b2c3d4e5f', 'literal password plain random randomLiteral opaque'],
  ['twelve characters', 'a1b2c3d4e5f6', 'literal password plain random randomLiteral opaque generated'],
  ['a single run of digits', 'abcdefghij12x', 'literal password plain random randomLiteral opaque'],
  [
    'mixed letters and a run of digits',
    'abcDEFghij12x',
    'literal password plain random randomLiteral opaque generated',
  ],
  ['an id', '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', 'literal password plain random randomLiteral opaque'],
  ['a time', '2026-01-02T03:04:05Z', 'literal password plain random randomLiteral opaque'],
  ['a host', 'a1b2c3d4e5.example.com:443', 'literal password plain random randomLiteral opaque'],
  [
    'an example',
    'x1abcdefghijklmnopqrstuvwxyz0123456789',
    'literal password plain random randomLiteral opaque generated madeUp',
  ],
  ['the name of a variable', 'npm_config_user_agent', 'literal password madeUp'],
  ['a name of two parts', 'npm_config', 'literal password'],
])('%s: %s', (_, text, shapes) => {
  expect(shapesOf(text)).toBe(shapes);
});
