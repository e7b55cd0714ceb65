// Collects what records look like: their kinds, the fields that the reader relies on, types, and words. No content.

import type { RolloutRecord } from '../../src/codex/json/envelope.ts';
import type { Kind } from '../../src/codex/kinds/kind.ts';
import type { Position } from '../../src/codex/session/action.ts';
import type { Session } from '../../src/codex/session/session.ts';
import { type JsonType, jsonTypeOf } from './json-type.ts';
import { HIDDEN, shownKind, shownName } from './names.ts';
import { traced } from './traced.ts';
import { visitFields } from './unknown-fields.ts';
import { vocabularyOf } from './word-fields.ts';

/** What is used of the reader. */
export interface Reader {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly ignored: Readonly<Record<string, string>>;
}

export interface KindShape {
  readonly fate: 'projected' | 'ignored' | 'unrecognised';
  count: number;
  /** Records that have not the shape of their kind. */
  misfits: number;
  /** By path. Of a kind that is projected only what the reader looks at, of one that is ignored none. */
  readonly fields: Map<string, Map<JsonType, number>>;
}

export interface Shapes {
  readonly kinds: Map<string, KindShape>;
  readonly words: Map<string, Map<string, number>>;
  /** Lines that are no records. */
  unreadable: number;
  /** @param line 1-based. */
  add(record: RolloutRecord | null, line: number, session: Session): void;
}

/** The kind under which the fields stand that every line has. */
export const LINE = 'line';

export function createShapes({ kinds, ignored }: Reader): Shapes {
  const shapes: Shapes = {
    kinds: new Map(),
    words: new Map(),
    unreadable: 0,
    add(record, number, session) {
      if (record === null) {
        shapes.unreadable += 1;
        return;
      }
      const { kind: name, payload, timestamp, ordinal } = record;
      const position = { rollout: 0, line: number, timestamp, ordinal };
      const line = shapeOf(LINE, 'projected');
      see(line, timestamp === null ? [] : [['timestamp', timestamp]]);
      see(line, ordinal === null ? [] : [['ordinal', ordinal]]);

      const kind = kinds.get(name);
      if (kind === undefined) {
        const isIgnored = Object.hasOwn(ignored, name);
        const shape = isIgnored ? shapeOf(name, 'ignored') : shapeOf(nameOfUnknown(name), 'unrecognised');
        if (!isIgnored) see(shape, fieldsOf(payload));
        return;
      }
      const shape = shapeOf(name, 'projected');
      const read: Field[] = [];
      if (
        !fits(
          kind,
          traced(payload, (path, value) => read.push([path, value])),
          position,
          session,
        )
      )
        shape.misfits += 1;
      see(shape, read);
      const heard = new Set<string>();
      for (const [path, value] of read) {
        const vocabulary = vocabularyOf(name, path);
        if (vocabulary === undefined || typeof value !== 'string' || heard.has(`${path} ${value}`)) continue;
        heard.add(`${path} ${value}`);
        hear(vocabulary, value);
      }
    },
  };

  function shapeOf(name: string, fate: KindShape['fate']): KindShape {
    const shape = shapes.kinds.get(name) ?? { fate, count: 0, misfits: 0, fields: new Map() };
    shapes.kinds.set(name, shape);
    shape.count += 1;
    return shape;
  }

  function nameOfUnknown(kind: string): string {
    const name = shownKind(kind);
    return shapes.kinds.has(name) || shapes.kinds.size < MOST_KINDS ? name : HIDDEN;
  }

  function hear(vocabulary: string, text: string): void {
    const words = shapes.words.get(vocabulary) ?? new Map<string, number>();
    shapes.words.set(vocabulary, words);
    const word = shownName(text);
    count(words, words.has(word) || words.size < MOST_WORDS ? word : HIDDEN);
  }

  return shapes;
}

type Field = readonly [path: string, value: unknown];

function fieldsOf(payload: unknown): Field[] {
  const fields: Field[] = [];
  visitFields(payload, (path, value) => fields.push([path, value]));
  return fields;
}

function fits(kind: Kind, payload: unknown, position: Position, session: Session): boolean {
  try {
    return kind.read(payload, position, session) !== false;
  } catch {
    // Such as a value nested so deep that it cannot be looked at.
    return false;
  }
}

/** Counts records, not readings: a field is read more than once, and a list has many entries. */
function see({ fields }: KindShape, read: readonly Field[]): void {
  const seen = new Set<string>();
  for (const [path, value] of read) {
    const type = jsonTypeOf(value);
    if (seen.has(`${type} ${path}`)) continue;
    seen.add(`${type} ${path}`);
    const types = fields.get(path) ?? new Map<JsonType, number>();
    fields.set(path, types);
    count(types, type);
  }
}

/** More than Codex has of either, so that a session cannot spell content in them. */
const MOST_KINDS = 300;
const MOST_WORDS = 40;

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
