// Writes values, ids and times in OTLP's JSON.
import { createHash } from 'node:crypto';

export interface Attribute {
  readonly key: string;
  readonly value: AnyValue;
}

type AnyValue =
  | { readonly stringValue: string }
  /** A text, because JSON numbers do not have 64 bits. */
  | { readonly intValue: string }
  | { readonly boolValue: boolean }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } };

type Value = string | number | boolean | readonly string[] | null | undefined;

/** Returns attributes in the given order, without unknown values. */
export const attributesOf = (values: Readonly<Record<string, Value>>): Attribute[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [{ key, value: anyValue(value) }],
  );

function anyValue(value: NonNullable<Value>): AnyValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { intValue: String(value) };
  if (typeof value === 'boolean') return { boolValue: value };
  return { arrayValue: { values: value.map((stringValue) => ({ stringValue })) } };
}

/** Returns the same id for the same parts, so that the same input gives the same bytes. */
const idOf = (bytes: number, parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(['codex-actions', ...parts]))
    .digest('hex')
    .slice(0, 2 * bytes);

export const traceIdOf = (...parts: readonly unknown[]): string => idOf(16, parts);
export const spanIdOf = (...parts: readonly unknown[]): string => idOf(8, parts);

/** @param milliseconds Since 1970. */
export const nanoseconds = (milliseconds: number): string =>
  `${Math.max(0, milliseconds)}000000`.replace(/^0+(?=\d)/, '');
