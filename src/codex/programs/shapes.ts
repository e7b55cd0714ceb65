// Compares a printed entry with the value that the program prints there, and learns from it what tools returned or
// threw.
import { commandResultIn, type Entry, isObject, type Json } from './printed.js';
import type { Value } from './values.js';

export type Outcome =
  | { readonly kind: 'returned'; readonly result: Json | null }
  | { readonly kind: 'threw'; readonly error: string };

/** What an entry shows about the calls whose results are in it. */
export type Findings = Map<number, Outcome>;

export interface Shapes {
  /** Whether a call is of a tool that runs commands. Its result has a known shape. */
  readonly isCommand: (call: number) => boolean;
  /** Whether a call returns an object, unlike errors, which are texts. */
  readonly returnsObject: (call: number) => boolean;
  /** The calls of the latest wait that ended with an error; empty if none did. */
  readonly thrown?: readonly number[];
}

/** Returns null if the program cannot have printed the value like this. */
export function matchEntry(value: Value, entry: Entry, shapes: Shapes): Findings | null {
  const findings: Findings = new Map();
  return matchText(value, entry, shapes, findings) ? findings : null;
}

function matchText(value: Value, entry: Entry, shapes: Shapes, findings: Findings): boolean {
  switch (value.kind) {
    case 'constant':
      return String(value.value).slice(0, entry.text.length) === entry.text;
    case 'text':
      return matchParts(value.parts, entry.text, shapes, findings);
    case 'json':
      return matchJson(value.of, entry.json, shapes, findings);
    case 'error':
      return matchError(value.calls, entry, shapes, findings);
    case 'either':
      return matchEither(value.options, (option, found) => matchText(option, entry, shapes, found), findings);
    case 'list':
    case 'object':
      return matchJson(value, entry.json, shapes, findings);
    case 'result':
      return matchResult(value, entry.json ?? entry.text, shapes, findings);
    default:
      return true;
  }
}

function matchJson(value: Value, json: Json | undefined, shapes: Shapes, findings: Findings): boolean {
  if (json === undefined) return value.kind === 'unknown' || value.kind === 'constant';
  switch (value.kind) {
    case 'constant':
      return (value.value ?? null) === json;
    case 'list':
      if (!Array.isArray(json)) return false;
      if (value.open) return true;
      return (
        json.length === value.items.length &&
        value.items.every((item, index) => matchJson(item, json[index], shapes, findings))
      );
    case 'object':
      return isObject(json) && matchFields(value, json, shapes, findings);
    case 'error':
      return (
        typeof json === 'string' && matchError(value.calls, { text: json, json: undefined }, shapes, findings)
      );
    case 'text':
      return typeof json === 'string' && matchParts(value.parts, json, shapes, findings);
    case 'either':
      return matchEither(value.options, (option, found) => matchJson(option, json, shapes, found), findings);
    case 'result':
      return matchResult(value, json, shapes, findings);
    default:
      return true;
  }
}

function matchFields(
  { fields, open }: Extract<Value, { kind: 'object' }>,
  json: { readonly [key: string]: Json },
  shapes: Shapes,
  findings: Findings,
): boolean {
  const hasOtherFields = !open && Object.keys(json).some((key) => !fields.has(key));
  if (hasOtherFields) return false;
  return [...fields].every(([key, field]) => {
    // JSON omits fields whose value is undefined.
    if (!(key in json)) return open || mayBeUndefined(field);
    return matchJson(field, json[key], shapes, findings);
  });
}

function mayBeUndefined(value: Value): boolean {
  if (value.kind === 'constant') return value.value === undefined;
  return value.kind === 'result' || value.kind === 'unknown' || value.kind === 'either';
}

/** A field of what a call returned; all of it if the path is empty. */
interface PartOfResult {
  readonly call: number;
  readonly path: readonly string[];
}

function matchResult(part: PartOfResult, shown: Json, shapes: Shapes, findings: Findings): boolean {
  const { call, path } = part;
  if (shapes.isCommand(call)) return matchCommandResult(part, shown, findings);
  if (path.length > 0) return true;
  if (shapes.returnsObject(call) && !isObject(shown)) return false;
  findings.set(call, { kind: 'returned', result: shown });
  return true;
}

function matchCommandResult({ call, path }: PartOfResult, shown: Json, findings: Findings): boolean {
  const [field, ...more] = path;
  if (field === undefined) {
    if (commandResultIn(shown) === null) return false;
    findings.set(call, { kind: 'returned', result: shown });
    return true;
  }
  const isNumber = more.length === 0 && (field === 'exit_code' || field === 'session_id');
  if (!isNumber) return true;
  if (typeof shown !== 'number') return shown === 'undefined' || shown === null;
  const before = findings.get(call);
  const known = before?.kind === 'returned' && isObject(before.result ?? undefined) ? before.result : {};
  const result = { wall_time_seconds: 0, ...(known as object), [field]: shown };
  findings.set(call, { kind: 'returned', result });
  return true;
}

/** Errors of JavaScript begin like this; tools throw plain texts. */
const JAVASCRIPT_ERROR = /^\w*Error\b/;
const NO_SUCH_TOOL = /^TypeError: tools\.\w+ is not a function/;

function matchError(
  calls: readonly number[],
  { text, json }: Entry,
  { thrown }: Shapes,
  findings: Findings,
): boolean {
  if (commandResultIn(json) !== null) return false;
  const candidates = calls.length === 1 ? calls : calls.filter((call) => thrown?.includes(call));
  const [only] = candidates;
  // Tools throw plain texts.
  const isPlain = !isObject(json) && !Array.isArray(json);
  const isOfTool = isPlain && (!JAVASCRIPT_ERROR.test(text) || NO_SUCH_TOOL.test(text));
  if (candidates.length === 1 && only !== undefined && isOfTool)
    findings.set(only, { kind: 'threw', error: text });
  return true;
}

/** Finds the known parts in a text, in their order. The text between two of them is the unknown part. */
function matchParts(
  parts: readonly (string | Value)[],
  text: string,
  shapes: Shapes,
  findings: Findings,
): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    const found = placeOf(part, text, at, { isFirst: index === 0, isLast: index === parts.length - 1 });
    if (found < at) return false;
    noteGap(parts[index - 1], text.slice(at, found), shapes, findings);
    at = found + part.length;
  }
  const last = parts.at(-1);
  if (typeof last === 'string') return at === text.length;
  noteGap(last, text.slice(at), shapes, findings);
  return true;
}

/** Returns a number below `from` if the part is not where it must be. */
function placeOf(
  part: string,
  text: string,
  from: number,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): number {
  if (isFirst) return text.startsWith(part) ? 0 : -1;
  if (isLast) return text.endsWith(part) ? text.length - part.length : -1;
  return text.indexOf(part, from);
}

function noteGap(part: string | Value | undefined, text: string, shapes: Shapes, findings: Findings): void {
  if (part === undefined || typeof part === 'string') return;
  const options = part.kind === 'either' ? part.options : [part];
  const [error, ...others] = options.filter(({ kind }) => kind !== 'constant');
  if (error?.kind === 'error' && others.length === 0)
    matchError(error.calls, { text, json: undefined }, shapes, findings);
}

/** Counts only what all options that fit show. */
function matchEither(
  options: readonly Value[],
  match: (option: Value, findings: Findings) => boolean,
  findings: Findings,
): boolean {
  const fitting = options.flatMap((option) => {
    const found: Findings = new Map();
    return match(option, found) ? [found] : [];
  });
  const [first, ...others] = fitting;
  if (first === undefined) return false;
  for (const [call, outcome] of first)
    if (others.every((found) => JSON.stringify(found.get(call)) === JSON.stringify(outcome)))
      findings.set(call, outcome);
  return true;
}
