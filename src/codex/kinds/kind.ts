// What a kind of record is: its name, the fields that are used of it, and what they do to the session.
import type * as z from 'zod/mini';
import { type FieldMask, maskOf } from '../json/field-mask.js';
import type { Position } from '../session/action.js';
import type { Session } from '../session/session.js';

export interface Kind {
  /** Codex's own path to it, such as `event_msg/task_started`. */
  readonly name: string;
  /** What is read of its payload; the rest need not be there. */
  readonly mask: FieldMask;
  /** Takes in one record; false when it has not the shape of its kind. */
  read(payload: unknown, at: Position, session: Session): boolean;
}

/** `payload` names only the fields that are used; any other may stand beside them. */
export function defineKind<Payload>(kind: {
  readonly name: string;
  readonly payload: z.ZodMiniType<Payload>;
  readonly project: (payload: Payload, at: Position, session: Session) => void;
}): Kind {
  return {
    name: kind.name,
    mask: maskOf(kind.payload),
    read(payload, at, session) {
      const fitting = kind.payload.safeParse(payload);
      if (fitting.success) kind.project(fitting.data, at, session);
      return fitting.success;
    },
  };
}
