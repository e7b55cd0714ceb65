// One line of a rollout. Its text, kind and record are decoded on first use, and only once.
import { type LineBytes, textOfLine } from '../../shared/line-bytes.js';
import { type Decoded, decodeLine, recordOfKind } from '../json/envelope.js';
import { type FieldMask, fields } from '../json/field-mask.js';
import { enclosingEnd } from '../json/json-scan.js';
import { pruneUnused } from '../json/prune.js';
import { kinds } from '../kinds/index.js';
import { type LineKind, peekKind } from './line-kind.js';

/** Bytes. A shorter line is parsed in less time than it takes to prune it. */
const MIN_PRUNED_LENGTH = 4096;

export class Line {
  readonly source: LineBytes;
  #kind: LineKind | null | undefined;
  #text: string | undefined;
  #parsed: Decoded | undefined;

  constructor(source: LineBytes) {
    this.source = source;
  }

  /** 1-based. */
  get number(): number {
    return this.source.number;
  }

  get text(): string {
    this.#text ??= textOfLine(this.source);
    return this.#text;
  }

  /** Its kind, if its first bytes say it; null if the whole line must be parsed to find it. */
  get kind(): LineKind | null {
    if (this.#kind === undefined) {
      const { bytes, start, end, isClean } = this.source;
      this.#kind = isClean ? peekKind(bytes, start, end) : null;
    }
    return this.#kind;
  }

  /**
   * Whether it is of a known kind and its last byte closes the last of its strings and brackets. A line that was cut,
   * or that runs into the next one, is not whole.
   */
  get isWhole(): boolean {
    const { bytes, end } = this.source;
    const { kind } = this;
    return kind !== null && enclosingEnd(bytes, kind.at, end, kind.depth) === end;
  }

  /** Parses all of it. */
  parse(): Decoded {
    this.#parsed ??= decodeLine(this.text);
    return this.#parsed;
  }

  /** Parses only what its kind uses. */
  decode(): Decoded {
    const { kind } = this;
    const record = kind === null ? null : recordOfKind(kind.name, this.#prunedText(kind.name));
    // If the line does not have the form that its first bytes promise, all of it is parsed.
    return record === null ? this.parse() : { record, problem: null };
  }

  #prunedText(kind: string): string {
    const { bytes, start, end } = this.source;
    const mask = end - start < MIN_PRUNED_LENGTH ? undefined : MASKS.get(kind);
    return (mask === undefined ? null : pruneUnused(bytes, start, end, mask)) ?? this.text;
  }
}

const MASKS: ReadonlyMap<string, FieldMask> = new Map(
  [...kinds].map(([name, { mask }]) => [name, fields({ timestamp: 'all', payload: mask })]),
);
