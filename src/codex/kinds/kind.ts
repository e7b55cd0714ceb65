// Defines what a kind is: its name, the fields that we use, and what they do to the session.
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
  /** The places whose values, or parts of them, are exported. */
  readonly leaves?: string;
  /** The places that are read only to decide something. Nothing from them is exported. */
  readonly reads?: string;
}

/** The row of a kind in the allow-list, with which test/export/allow-list.test.ts compares real exports. */
export interface Exports extends Places {
  /** Further places in the calls of these tools, whose names are separated by `|`. */
  readonly ofTools?: Readonly<Record<string, Places>>;
}

/** What a kind declares for the tests. */
export interface Described {
  /** A payload with every field that the kind reads, except `type`, which is part of the kind's name. */
  readonly sample: Fields;
  readonly exports: Exports;
}

export interface Kind extends Described {
  /** Codex's own path to it, such as `event_msg/task_started`. */
  readonly name: string;
  /** Schemas of the fields of the payload that we read. The payload may have others. */
  readonly schemas: readonly z.ZodMiniType[];
  /** Which parts of the payload these schemas use. */
  readonly mask: FieldMask;
  /**
   * Adds one record to the session. Returns false if the record does not have the shape of its kind, and `ignored` if
   * it turned out to be no action.
   */
  read(payload: unknown, at: Position, session: Session): boolean | 'ignored';
  /** Is called with records that are copies of another rollout's. Absent if the kind needs nothing from copies. */
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
