// Defines what a kind of record is: its name, the fields that we use, and what they do to the session.
import type * as z from '#zod';
import { compiled, MISFIT } from '../json/checked.js';
import type { Fields } from '../json/envelope.js';
import { type FieldMask, maskOf } from '../json/field-mask.js';
import type { Position } from '../session/action.js';
import type { Session } from '../session/session.js';

/**
 * Places in a payload, separated by whitespace: `[]` is an element of a list, `*` any key, `{}` the key itself. A
 * word after `@` names a part of the text, see test/export/parts.ts.
 */
export interface Places {
  /** The places from which something leaves in an export. */
  readonly leaves?: string;
  /** The places that only decide something. */
  readonly reads?: string;
}

/** The row of a kind in the allow-list. test/export/allow-list.test.ts holds the export to it. */
export interface Exports extends Places {
  /** Further places in the calls of these tools, whose names are separated by `|`. */
  readonly ofTools?: Readonly<Record<string, Places>>;
}

/** What a kind says about itself for the tests. */
export interface Described {
  /** A payload with every field that the kind reads, without its `type`, which its name says. */
  readonly sample: Fields;
  readonly exports: Exports;
}

export interface Kind extends Described {
  /** Codex's own path to it, such as `event_msg/task_started`. */
  readonly name: string;
  /** The declarations of the fields of the payload that we read. All others may be missing. */
  readonly schemas: readonly z.ZodMiniType[];
  /** The places of these fields. */
  readonly mask: FieldMask;
  /**
   * Adds one record to the session. Returns false if the record does not have the shape of its kind, and `ignored` if
   * it turned out to be no action.
   */
  read(payload: unknown, at: Position, session: Session): boolean | 'ignored';
  /** Sees a record that is a copy of another rollout's. Absent if the kind needs nothing of copies. */
  readonly seeCopy?: (payload: unknown, session: Session) => void;
}

/** @param kind.payload Names only the fields that we use. A record can have others. */
export function defineKind<Payload>(
  kind: Described & {
    readonly name: string;
    readonly payload: z.ZodMiniType<Payload>;
    /** Returns `ignored` if the record turned out to be no action. */
    readonly project: (payload: Payload, at: Position, session: Session) => unknown;
    readonly passCopy?: (payload: Payload, session: Session) => void;
  },
): Kind {
  const { passCopy } = kind;
  const check = compiled(kind.payload);
  return {
    name: kind.name,
    schemas: [kind.payload],
    mask: maskOf(kind.payload),
    sample: kind.sample,
    exports: kind.exports,
    read(payload, at, session) {
      const fitting = check(payload);
      if (fitting === MISFIT) return false;
      return kind.project(fitting, at, session) === 'ignored' ? 'ignored' : true;
    },
    ...(passCopy !== undefined && {
      seeCopy(payload: unknown, session: Session) {
        const fitting = check(payload);
        if (fitting !== MISFIT) passCopy(fitting, session);
      },
    }),
  };
}
