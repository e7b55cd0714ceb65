// What a kind of record is: its name, the fields that are used of it, and what they do to the session.
import * as z from 'zod/mini';
import { isFields } from '../json/envelope.js';
import { membersOf, type Uses, usesOf, using } from '../json/field-mask.js';
import type { Position } from '../session/actions.js';
import type { Session } from '../session/session.js';

export interface Kind {
  /** Codex's own path to it, such as `event_msg/task_started`. */
  readonly name: string;
  /** What is read of its payload; the rest need not be there. */
  readonly uses: Uses;
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
    uses: usesOf(kind.payload),
    read(payload, at, session) {
      const fitting = kind.payload.safeParse(payload);
      if (fitting.success) kind.project(fitting.data, at, session);
      return fitting.success;
    },
  };
}

/** A field that may be missing or of another type: then it is null, and the record still counts. */
export const lenient = <Type extends z.ZodMiniType>(type: Type) =>
  // The default is for speed alone: a field that is missing is no error then, of which zod would tell at length.
  z.catch(z._default(z.nullable(type), null), null);

/** The same in one step, for what nearly every record has: a type inside of three others takes four. */
const orNull = <Value>(isFit: (value: unknown) => value is Value) =>
  z.transform((value: unknown) => (isFit(value) ? value : null));

const isTextUpTo =
  (longest: number) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= longest;
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** Codex's have 36 characters. Every record of a thread or a turn repeats its id. */
const isId = isTextUpTo(256);
export const idOf = (value: unknown) => (isId(value) ? value : null);

export const text = orNull(isTextUpTo(Number.POSITIVE_INFINITY));
/** An id of a thread or a turn, or a release. */
export const id = z.transform(idOf);
/** A folder that others are relative to: no system takes a longer one. */
export const folder = orNull(isTextUpTo(4096));
export const integer = orNull(isInteger);
export const milliseconds = orNull((value): value is number => isInteger(value) && value >= 0);
export const duration = using(
  orNull(
    (value): value is { secs: number; nanos: number } =>
      isFields(value) && typeof value.secs === 'number' && typeof value.nanos === 'number',
  ),
  membersOf({ secs: 'all', nanos: 'all' }),
);
