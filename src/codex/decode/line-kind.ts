// Peeks at the kind of a line in its first bytes. Codex writes the keys of the envelope first and in one order. If a
// line is written in any other way, its kind is not found here, and the whole line must be parsed.
import { ALIASES, KIND_FIELDS } from '../json/envelope.js';
import { COLON, COMMA, isAt, OPEN, QUOTE, stringEnd, valueEnd } from '../json/json-scan.js';
import { ignored, kinds } from '../kinds/index.js';

export interface LineKind {
  /** One of the known kinds. */
  readonly name: string;
  /** How far the line was read, and how many brackets are open there. */
  readonly at: number;
  readonly depth: number;
}

const TIMESTAMP = Buffer.from('{"timestamp":"');
const ORDINAL = Buffer.from(',"ordinal":');
const TYPE = Buffer.from(',"type":"');
const PAYLOAD = Buffer.from(',"payload":{');

/** Returns null if the first bytes do not say the kind, or if it is not a known one. */
export function peekKind(bytes: Buffer, start: number, end: number): LineKind | null {
  if (!isAt(bytes, start, TIMESTAMP)) return null;
  let at = stringEnd(bytes, start + TIMESTAMP.length, end);
  if (isAt(bytes, at, ORDINAL)) at = valueEnd(bytes, at + ORDINAL.length, end);
  if (!isAt(bytes, at, TYPE)) return null;
  const type = stepAt(ROOT, bytes, at + TYPE.length, end);
  return type !== null && isAt(bytes, type.end, PAYLOAD)
    ? kindWithin(type.step, bytes, type.end + PAYLOAD.length, end)
    : null;
}

/** Follows the fields that say what a payload is, from the step that the envelope's type leads to. */
function kindWithin(first: Step, bytes: Buffer, payload: number, end: number): LineKind | null {
  let step = first;
  let at = payload;
  let depth = 2;
  while (step.kindFields !== null) {
    const text = textUnder(step.kindFields, bytes, at, end);
    const next = text < 0 ? null : stepAt(step, bytes, text, end);
    if (next === null) return null;
    depth += step.kindFields.length - 1;
    step = next.step;
    at = next.end;
  }
  return step.kind === null ? null : { name: step.kind, at, depth };
}

/** Returns the step whose name is the text that begins at `at`, and where the text ends, or null if there is none. */
function stepAt(from: Step, bytes: Buffer, at: number, end: number): { step: Step; end: number } | null {
  const textEnd = stringEnd(bytes, at, end);
  const step = stepNamed(from, bytes, at, textEnd - 1);
  return step === null ? null : { step, end: textEnd };
}

/**
 * Follows the keys, each in the object under the one before. Returns where the text under the last one begins, or -1.
 */
function textUnder(keys: readonly Buffer[], bytes: Buffer, from: number, end: number): number {
  let at = from;
  let left = keys.length;
  for (const key of keys) {
    left -= 1;
    at = memberAt(bytes, at, end, key);
    if (bytes[at] !== (left === 0 ? QUOTE : OPEN)) return -1;
    at += 1;
  }
  return at;
}

/** Returns where the value of a member begins, among the members from `at` on, or -1. */
function memberAt(bytes: Buffer, at: number, end: number, key: Buffer): number {
  for (let here = at; here < end; ) {
    if (bytes[here] === COMMA) here += 1;
    if (bytes[here] !== QUOTE) return -1;
    const keyEnd = stringEnd(bytes, here + 1, end);
    if (bytes[keyEnd] !== COLON) return -1;
    const isIt = keyEnd - here - 2 === key.length && isAt(bytes, here + 1, key);
    if (isIt) return keyEnd + 1;
    here = valueEnd(bytes, keyEnd + 1, end);
  }
  return -1;
}

/** A step on the path to a kind, such as `item_completed` in `event_msg/item_completed/FileChange`. */
interface Step {
  readonly name: Buffer;
  /** The keys under which the next step is named; null if there is none. */
  readonly kindFields: readonly Buffer[] | null;
  /** Next steps by the length of their names, because few names have the same length. */
  readonly next: Map<number, Step[]>;
  kind: string | null;
}

const NO_STEPS: readonly Step[] = [];
const ROOT = createStep('', '');
for (const kind of [...kinds.keys(), ...Object.keys(ignored)]) addPath(kind, kind);
for (const [alias, kind] of Object.entries(ALIASES)) addPath(alias, kind);

function addPath(path: string, kind: string): void {
  let step = ROOT;
  let known = '';
  for (const name of path.split('/')) {
    known = known === '' ? name : `${known}/${name}`;
    const { length } = Buffer.from(name);
    const existing = stepNamed(step, Buffer.from(name), 0, length);
    const next = existing ?? createStep(name, known);
    if (existing === null) step.next.set(length, [...(step.next.get(length) ?? []), next]);
    step = next;
  }
  step.kind = kind;
}

function createStep(name: string, path: string): Step {
  const keys = Object.hasOwn(KIND_FIELDS, path) ? KIND_FIELDS[path] : undefined;
  return {
    name: Buffer.from(name),
    kindFields: keys?.map((key) => Buffer.from(key)) ?? null,
    next: new Map(),
    kind: null,
  };
}

function stepNamed({ next }: Step, bytes: Buffer, from: number, to: number): Step | null {
  for (const step of next.get(to - from) ?? NO_STEPS) if (isAt(bytes, from, step.name)) return step;
  return null;
}
