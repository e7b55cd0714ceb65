// What a line is, told from its first bytes. Codex writes the envelope's keys first and in one order; of a line
// that is otherwise nothing is told here, and whoever wants to know must read all of it.
import { ALIASES, KIND_FIELDS } from '../json/envelope.js';
import { COLON, COMMA, isAt, OPEN, QUOTE, stringEnd, valueEnd } from '../json/json-scan.js';
import { ignored, kinds } from '../kinds/index.js';

export interface LineKind {
  /** One of the known kinds. */
  readonly name: string;
  /** Behind what was read of the line, inside so many brackets. */
  readonly at: number;
  readonly depth: number;
}

const [TIMESTAMP, ORDINAL, TYPE, PAYLOAD] = [
  '{"timestamp":"',
  ',"ordinal":',
  ',"type":"',
  ',"payload":{',
].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer, Buffer];

/** Null where it is not told, or is a kind that is not known. */
export function peekKind(bytes: Buffer, start: number, end: number): LineKind | null {
  if (!isAt(bytes, start, TIMESTAMP)) return null;
  let at = stringEnd(bytes, start + TIMESTAMP.length, end);
  if (at >= 0 && isAt(bytes, at, ORDINAL)) at = valueEnd(bytes, at + ORDINAL.length, end);
  if (at < 0 || !isAt(bytes, at, TYPE)) return null;
  at += TYPE.length;
  let behind = stringEnd(bytes, at, end);
  let name = behind < 0 ? null : named(NAMES, bytes, at, behind - 1);
  if (name === null || !isAt(bytes, behind, PAYLOAD)) return null;
  at = behind + PAYLOAD.length;
  let depth = 2;
  while (name.toldBy !== null) {
    at = toldAt(bytes, at, end, name.toldBy);
    if (at < 0) return null;
    depth += name.toldBy.length - 1;
    behind = stringEnd(bytes, at, end);
    name = behind < 0 ? null : named(name, bytes, at, behind - 1);
    if (name === null) return null;
    at = behind;
  }
  return name.kind === null ? null : { name: name.kind, at, depth };
}

/** Where the text begins that stands under the last of these keys, in the objects under those before; or -1. */
function toldAt(bytes: Buffer, from: number, end: number, keys: readonly Buffer[]): number {
  let at = from;
  let left = keys.length;
  for (const key of keys) {
    left -= 1;
    at = memberAt(bytes, at, end, key);
    if (at < 0 || bytes[at] !== (left === 0 ? QUOTE : OPEN)) return -1;
    at += 1;
  }
  return at;
}

/** Where the value of that member begins, which is among those that stand from `at` on, or -1. */
function memberAt(bytes: Buffer, at: number, end: number, key: Buffer): number {
  for (let here = at; here < end; ) {
    if (bytes[here] === COMMA) here += 1;
    if (bytes[here] !== QUOTE) return -1;
    const behind = stringEnd(bytes, here + 1, end);
    if (behind < 0 || bytes[behind] !== COLON) return -1;
    const isIt = behind - here - 2 === key.length && isAt(bytes, here + 1, key);
    if (isIt) return behind + 1;
    here = valueEnd(bytes, behind + 1, end);
    if (here < 0) return -1;
  }
  return -1;
}

/** A step on the path to a kind. */
interface Name {
  readonly bytes: Buffer;
  /** The keys by which the next step is told; null where none is. */
  readonly toldBy: readonly Buffer[] | null;
  /** Next steps by their length, for few have the same. */
  readonly next: Map<number, Name[]>;
  kind: string | null;
}

const NONE: readonly Name[] = [];
const NAMES = nameOf('', '');
for (const kind of [...kinds.keys(), ...Object.keys(ignored)]) add(kind, kind);
for (const [alias, kind] of Object.entries(ALIASES)) add(alias, kind);

function add(path: string, kind: string): void {
  let name = NAMES;
  let known = '';
  for (const step of path.split('/')) {
    known = known === '' ? step : `${known}/${step}`;
    const bytes = Buffer.from(step);
    const there = named(name, bytes, 0, bytes.length);
    const next = there ?? nameOf(step, known);
    if (there === null) name.next.set(bytes.length, [...(name.next.get(bytes.length) ?? []), next]);
    name = next;
  }
  name.kind = kind;
}

function nameOf(step: string, path: string): Name {
  const toldBy = Object.hasOwn(KIND_FIELDS, path)
    ? KIND_FIELDS[path]?.map((key) => Buffer.from(key))
    : undefined;
  return { bytes: Buffer.from(step), toldBy: toldBy ?? null, next: new Map(), kind: null };
}

function named({ next }: Name, bytes: Buffer, from: number, to: number): Name | null {
  for (const name of next.get(to - from) ?? NONE) if (isAt(bytes, from, name.bytes)) return name;
  return null;
}
