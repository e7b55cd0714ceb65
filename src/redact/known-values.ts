// Secrets whose values are known: found as they are, and in every spelling in which they may stand in a text.
import { normalForms } from './normal-form.js';
import type { Find } from './ranges.js';

/** A shorter value would be found in half of all words. */
export const SHORTEST_VALUE = 6;

/** Of a value of several lines each line counts, but not such as hold a bracket or a name. */
const SHORTEST_LINE = 8;

/** @param values Shorter ones than SHORTEST_VALUE are left out. */
export function createKnownValueFinder(values: Iterable<string>): Find {
  const spellings = new Set<string>();
  for (const value of values)
    for (const part of partsOf(value)) for (const written of spellingsOf(part)) spellings.add(written);
  if (spellings.size === 0) return () => [];
  // The longest first, so that what is found is the whole of it.
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
  const parts = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [];
  return [value, value.trim(), ...parts].filter((part) => part.length >= SHORTEST_VALUE);
}

function spellingsOf(value: string): string[] {
  const uri = encodeURIComponent(value.toWellFormed());
  const spellings = [
    value,
    uri,
    // The characters that some encoders escape, and others do not.
    uri.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    uri.replaceAll('%20', '+'),
    encodeURI(value.toWellFormed()),
    jsonEscaped(value),
    jsonEscaped(jsonEscaped(value)),
    xmlEscaped(value),
    // What is left of it where a text is looked at without its quoting.
    ...[...normalForms(value)].map(({ text }) => text),
    ...base64Spellings(value),
  ];
  return spellings.filter((spelling) => spelling.length >= SHORTEST_VALUE);
}

const jsonEscaped = (value: string) => JSON.stringify(value).slice(1, -1);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const xmlEscaped = (value: string) => value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** What base64 makes of it wherever it begins in a group of three bytes: the characters that are wholly its own. */
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
