// Reads the input of a tool call as far as the source states it, and the command or paths in it.
import type { Json } from './printed.js';
import type { ToolCall } from './trace.js';
import { fieldOf, textIn, type Value } from './values.js';

/** Returns undefined if a part of the value is not known. */
export function literalOf(value: Value): Json | undefined {
  switch (value.kind) {
    case 'constant':
      return value.value;
    case 'list': {
      const items = value.open ? [] : value.items.map(literalOf);
      return value.open || items.includes(undefined) ? undefined : (items as Json[]);
    }
    case 'object':
      return literalObject(value);
    default:
      return undefined;
  }
}

function literalObject({ fields, open }: Extract<Value, { kind: 'object' }>): Json | undefined {
  const known: Record<string, Json> = {};
  for (const [key, field] of fields) {
    const isLeftOut = field.kind === 'constant' && field.value === undefined;
    const literal = literalOf(field);
    if (literal !== undefined) known[key] = literal;
    else if (!isLeftOut) return undefined;
  }
  return open ? undefined : known;
}

/** Settings of a call that do not change what it does. */
const SETTINGS = new Set([
  'yield_time_ms',
  'max_output_tokens',
  'timeout_ms',
  'justification',
  'session_id',
  'tty',
]);

/** Returns the input without unknown settings, or undefined if anything else in it is not known. */
export function inputOf({ input }: ToolCall): Json | undefined {
  if (input.kind !== 'object') return literalOf(input);
  const fields = new Map(
    [...input.fields].filter(([key, field]) => !SETTINGS.has(key) || literalOf(field) !== undefined),
  );
  return literalOf({ ...input, fields });
}

/** Returns the script of a command, or null if it is not known. */
export function commandIn({ input }: ToolCall): string | null {
  return textIn(input, 'cmd') ?? textIn(input, 'command') ?? joinedList(fieldOf(input, 'command'));
}

function joinedList(value: Value | null): string | null {
  const list = value === null ? undefined : literalOf(value);
  const last = Array.isArray(list) ? list.at(-1) : undefined;
  return typeof last === 'string' ? last : null;
}

/** Returns the characters that a call sends to a process: null if they are not known, empty for a poll. */
export function typedBy({ input }: ToolCall): string | null {
  if (input.kind !== 'object') return null;
  if (!input.fields.has('chars')) return input.open ? null : '';
  return textIn(input, 'chars');
}

const HEADER = /^[ \t]*\*\*\* (?:Add|Update|Delete) File: (.+)$/gm;

/** Returns the paths that a patch names, wherever the patch is in the input, or null if the input is not known. */
export function patchedPaths(call: ToolCall): string[] | null {
  const input = literalOf(call.input);
  const text = typeof input === 'string' ? input : textOfPatch(call);
  return text === null ? null : [...text.matchAll(HEADER)].map(([, path]) => (path ?? '').trim());
}

function textOfPatch(call: ToolCall): string | null {
  return textIn(call.input, 'input') ?? textIn(call.input, 'patch') ?? commandIn(call);
}
