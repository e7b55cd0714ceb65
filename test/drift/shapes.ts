// Collects what records look like: their kinds, the fields that the reader relies on, types, and words. No content.
import type { RolloutRecord } from '../../src/codex/envelope.js';
import type { Kind } from '../../src/codex/kind.js';
import type { Session } from '../../src/codex/session.js';
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
      const line = shapeOf(LINE, 'projected');
      for (const [path, value] of Object.entries({ timestamp, ordinal })) if (value !== null) see(line, path, value);

      const kind = kinds.get(name);
      if (kind !== undefined) {
        const shape = shapeOf(name, 'projected');
        const payloadSeen = traced(payload, (path, value) => {
          see(shape, path, value);
          const vocabulary = vocabularyOf(name, path);
          if (vocabulary !== undefined && typeof value === 'string') hear(vocabulary, value);
        });
        if (!kind.read(payloadSeen, { rollout: 0, line: number, timestamp, ordinal }, session)) shape.misfits += 1;
      } else if (Object.hasOwn(ignored, name)) shapeOf(name, 'ignored');
      else {
        const shape = shapeOf(shownKind(name), 'unrecognised');
        visitFields(payload, (path, value) => see(shape, path, value));
      }
    },
  };

  function shapeOf(name: string, fate: KindShape['fate']): KindShape {
    const shape = shapes.kinds.get(name) ?? { fate, count: 0, misfits: 0, fields: new Map() };
    shapes.kinds.set(name, shape);
    shape.count += 1;
    return shape;
  }

  function hear(vocabulary: string, text: string): void {
    const words = shapes.words.get(vocabulary) ?? new Map<string, number>();
    shapes.words.set(vocabulary, words);
    count(words, words.size < MOST_WORDS ? shownName(text) : HIDDEN);
  }

  return shapes;
}

function see({ fields }: KindShape, path: string, value: unknown): void {
  const types = fields.get(path) ?? new Map<JsonType, number>();
  fields.set(path, types);
  count(types, jsonTypeOf(value));
}

/** More than any vocabulary of Codex's has, so that a session cannot spell content in them. */
const MOST_WORDS = 40;

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
