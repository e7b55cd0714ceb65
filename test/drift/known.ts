// The baseline: the fields that the reader relies on, as the last learned release wrote them, and all words so far.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Shapes } from './shapes.ts';

export interface Known {
  readonly release: string;
  /** Types by kind and path, such as `integer null`. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const LINE_WIDTH = 110;

export const KNOWN_FILE = fileURLToPath(new URL('known.json', import.meta.url));

export async function readKnown(): Promise<Known> {
  const known: Known = JSON.parse(await readFile(KNOWN_FILE, 'utf8'));
  return known;
}

export async function writeKnown(known: Known): Promise<void> {
  const text = JSON.stringify(known, null, 2);
  // A list stands on one line where it fits, as the formatter would have it.
  const lists = text.replace(/^( *"[^"]+": )\[\s+([^\]]*?)\s+\],?$/gm, (list, key: string, words: string) => {
    const line = `${key}[${words.replace(/\s+/g, ' ')}]${list.endsWith(',') ? ',' : ''}`;
    return line.length <= LINE_WIDTH ? line : list;
  });
  await writeFile(KNOWN_FILE, `${lists}\n`);
}

/** Fields are those of this release alone. A word stays known: no scenario makes a release say all of them. */
export function learn(release: string, shapes: Shapes, before: Known['words']): Known {
  const kinds = [...shapes.kinds].filter(([, { fate }]) => fate === 'projected');
  const vocabularies = [...new Set([...Object.keys(before), ...shapes.words.keys()])];
  return {
    release,
    kinds: sorted(kinds.map(([kind, { fields }]) => [kind, sorted([...fields].map(typesOf))])),
    words: sorted(
      vocabularies.map((name) => [
        name,
        [...new Set([...(before[name] ?? []), ...(shapes.words.get(name)?.keys() ?? [])])].sort(),
      ]),
    ),
  };
}

function typesOf([path, types]: readonly [string, ReadonlyMap<string, number>]): [string, string] {
  return [path, [...types.keys()].sort().join(' ')];
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
