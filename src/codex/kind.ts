// What a kind of record is: its name, the fields that are used of it, and what they do to the session.
import * as z from 'zod/mini';
import type { Line, Session } from './session.js';
import { type Uses, usesOf } from './uses.js';

export interface Kind {
  /** Codex's own path to it, such as `event_msg/task_started`. */
  readonly name: string;
  /** What is read of its payload; the rest need not be there. */
  readonly uses: Uses;
  /** Takes in one record; false when it has not the shape of its kind. */
  read(payload: unknown, line: Line, session: Session): boolean;
}

/** `payload` names only the fields that are used; any other may stand beside them. */
export function defineKind<Payload>(kind: {
  readonly name: string;
  readonly payload: z.ZodMiniType<Payload>;
  readonly project: (payload: Payload, line: Line, session: Session) => void;
}): Kind {
  return {
    name: kind.name,
    uses: usesOf(kind.payload),
    read(payload, line, session) {
      const fitting = kind.payload.safeParse(payload);
      if (fitting.success) kind.project(fitting.data, line, session);
      return fitting.success;
    },
  };
}

/** A field that may be missing or of another type: then it is null, and the record still counts. */
export const lenient = <Type extends z.ZodMiniType>(type: Type) =>
  // The default is for speed alone: a field that is missing is no error then, of which zod would tell at length.
  z.catch(z._default(z.nullable(type), null), null);

export const text = lenient(z.string());
/** An id of a thread or a turn, or a release: Codex's have 36 characters. Every record of it repeats it. */
export const id = lenient(z.string().check(z.maxLength(256)));
/** A folder that others are relative to: no system takes a longer one. */
export const folder = lenient(z.string().check(z.maxLength(4096)));
export const integer = lenient(z.int());
export const milliseconds = lenient(z.int().check(z.nonnegative()));
export const duration = lenient(z.object({ secs: z.number(), nanos: z.number() }));
