// Types of fields that many kinds use.
import * as z from '#zod';
import { isFields } from '../json/envelope.js';
import { fields, withMask } from '../json/field-mask.js';
import { MAX_FOLDER_LENGTH, MAX_ID_LENGTH } from '../values/limits.js';

/** A field that may be missing or of another type. It is null then, and the rest of the record is still read. */
export const lenient = <Type extends z.ZodMiniType>(type: Type) =>
  // The default avoids a zod error for every missing field, which is slow to build.
  z.catch(z._default(z.nullable(type), null), null);

/** Does the same in one step instead of four nested ones, for fields that nearly every record has. */
const orNull = <Value>(isFit: (value: unknown) => value is Value) =>
  z.transform((value: unknown) => (isFit(value) ? value : null));

const isTextUpTo =
  (longest: number) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= longest;
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

const isId = isTextUpTo(MAX_ID_LENGTH);
export const idOf = (value: unknown) => (isId(value) ? value : null);

export const text = orNull(isTextUpTo(Number.POSITIVE_INFINITY));
/** The id of a thread or a turn, or the name of a release. */
export const id = z.transform(idOf);
/** A folder that other paths are relative to. */
export const folder = orNull(isTextUpTo(MAX_FOLDER_LENGTH));
export const integer = orNull(isInteger);
export const nonNegativeInteger = orNull((value): value is number => isInteger(value) && value >= 0);
export const duration = withMask(
  orNull(
    (value): value is { secs: number; nanos: number } =>
      isFields(value) && typeof value.secs === 'number' && typeof value.nanos === 'number',
  ),
  fields({ secs: 'all', nanos: 'all' }),
);
export const durationSample = { secs: 1, nanos: 500_000_000 };
export const durationPlaces = 'duration.secs duration.nanos';
