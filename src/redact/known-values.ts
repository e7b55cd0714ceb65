// Finds secrets whose values are known, in every usual spelling.
import { normalForms } from './normal-form.js';
import type { Find } from './ranges.js';

/** Characters. A shorter value is part of many ordinary words. */
export const MIN_VALUE_LENGTH = 6;

/**
 * Characters. Each line of a value of several lines is searched for too, unless it is shorter, such as a bracket or a
 * name.
 */
const MIN_LINE_LENGTH = 8;

/** @param values Values shorter than MIN_VALUE_LENGTH are left out. */
export function createKnownValueFinder(values: Iterable<string>): Find {
  const spellings = new Set<string>();
  for (const value of values)
    for (const part of partsOf(value)) for (const written of spellingsOf(part)) spellings.add(written);
  if (spellings.size === 0) return () => [];
  // The longest first, so that the whole value is found and not a part of it.
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  const anyOf = new RegExp(
    longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'g',
  );
  return function* (text) {
    for (const {
      0: { length },
      index: start,
    } of text.matchAll(anyOf))
      yield { start, end: start + length, kind: 'known-value' };
  };
}

function partsOf(value: string): string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const parts = lines.length > 1 ? lines.filter((line) => line.length >= MIN_LINE_LENGTH) : [];
  return [value, value.trim(), ...parts].filter((part) => part.length >= MIN_VALUE_LENGTH);
}

function spellingsOf(value: string): string[] {
  const uri = encodeURIComponent(value.toWellFormed());
  const spellings = [
    value,
    uri,
    // Some encoders escape these characters, others do not.
    uri.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    uri.replaceAll('%20', '+'),
    encodeURI(value.toWellFormed()),
    jsonEscaped(value),
    jsonEscaped(jsonEscaped(value)),
    xmlEscaped(value),
    // The value as it appears in the normal forms of a text.
    ...[...normalForms(value)].map(({ text }) => text),
    ...base64Spellings(value),
  ];
  return spellings.filter((spelling) => spelling.length >= MIN_VALUE_LENGTH);
}

const jsonEscaped = (value: string) => JSON.stringify(value).slice(1, -1);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const xmlEscaped = (value: string) => value.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/**
 * Returns the base64 of a value for each position in a group of three bytes, without characters that depend on its
 * neighbours.
 */
function base64Spellings(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor(((offset + bytes.length) * 8) / 6);
    const own = encoded.slice(from, to);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
