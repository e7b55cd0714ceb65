// Takes secrets out of texts: values that are known, and what looks like a secret. Texts must be whole and decoded;
// what was cut or escaped before may hide one.
import { encodedTexts } from './base64.js';
import { createKnownValueFinder } from './known-values.js';
import { NAMED_PATTERNS } from './named-patterns.js';
import { normalForms } from './normal-form.js';
import { findByPatterns } from './pattern.js';
import { type Find, type Found, merged, placeholder, replaced } from './ranges.js';
import { TOKEN_PATTERNS } from './token-patterns.js';
import { mayHoldToken, WHOLE_TOKEN } from './token-starts.js';

export interface RedactorOptions {
  /** Secret values that are known; those shorter than SHORTEST_VALUE characters are not looked for. */
  readonly values?: Iterable<string>;
}

export interface Redacted {
  readonly text: string;
  /** Parts replaced, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface Redactor {
  /**
   * The texts that have something to hide, and what becomes of them. Never fails: of a text that cannot be looked
   * through, all goes.
   */
  changesIn(texts: readonly string[]): Promise<ReadonlyMap<string, Redacted>>;
  /** One short text, at once. Where it may hold a token and the rules are not loaded yet, the whole word goes. */
  text(text: string): string;
}

export function createRedactor({ values = [] }: RedactorOptions = {}): Redactor {
  const findKnown = createKnownValueFinder(values);
  let findTokens: Find | null = null;
  const findAll: Find = function* (text) {
    yield* findKnown(text);
    yield* findByPatterns(text, PATTERNS);
    if (mayHoldToken(text)) yield* (findTokens ?? findWholeTokens)(text);
  };
  return {
    text: (text) => redactedAlone(text, findAll)?.text ?? text,
    async changesIn(texts) {
      if (findTokens === null && texts.some(mayHoldToken))
        findTokens = (await import('./secretlint.js')).findBySecretlint;
      const changes = new Map<string, Redacted>();
      for (const batch of batches(texts)) {
        for (const [text, redacted] of redactedTogether(batch, findAll)) changes.set(text, redacted);
      }
      return changes;
    },
  };
}

const PATTERNS = [...TOKEN_PATTERNS, ...NAMED_PATTERNS];

const findWholeTokens: Find = function* (text) {
  for (const {
    0: { length },
    index: start,
  } of text.matchAll(WHOLE_TOKEN))
    yield { start, end: start + length, kind: 'token' };
};

/** What stands in base64 may stand in base64 once more; then it is enough. */
const DEEPEST = 2;

function findIn(text: string, find: Find, depth = 0): Found[] {
  const found = [...find(text)];
  for (const view of normalForms(text)) {
    for (const { start, end, kind } of find(view.text)) {
      const [from, to] = view.toSource(start, end);
      found.push({ start: from, end: to, kind });
    }
  }
  if (depth === DEEPEST) return found;
  for (const { start, end, texts } of encodedTexts(text)) {
    const inside = texts.flatMap((decoded) => findIn(decoded, find, depth + 1));
    const [first] = inside;
    if (first !== undefined) found.push({ start, end, kind: first.kind });
  }
  return found;
}

/** One pass over a joined text takes a hundredth of the time that as many passes over its parts take. */
const BATCH = 1024 * 1024;

/** Stands between joined texts; no pattern goes across it. */
const BETWEEN = '\n\0\n';

function* batches(texts: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size + text.length > BATCH && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += text.length;
  }
  if (batch.length > 0) yield batch;
}

function* redactedTogether(texts: readonly string[], find: Find): Generator<readonly [string, Redacted]> {
  const places = placesIn(texts.join(BETWEEN), find);
  let from = 0;
  let next = 0;
  for (const text of texts) {
    const to = from + text.length;
    const own: Found[] = [];
    for (let place = places?.[next]; place !== undefined && place.start < to; place = places?.[next]) {
      // What goes over the end of a text is at the beginning of the next one, too.
      const start = Math.max(place.start, from) - from;
      const end = Math.min(place.end, to) - from;
      if (end > start) own.push({ start, end, kind: place.kind });
      if (place.end > to) break;
      next += 1;
    }
    const redacted = places === null ? redactedAlone(text, find) : withoutPlaces(text, own);
    if (redacted !== null) yield [text, redacted];
    from = to + BETWEEN.length;
  }
}

const redactedAlone = (text: string, find: Find): Redacted | null => {
  const places = placesIn(text, find);
  return places === null ? NOT_CHECKED : withoutPlaces(text, places);
};

const NOT_CHECKED: Redacted = { text: placeholder('not-checked'), counts: { 'not-checked': 1 } };

/** Null when the text cannot be looked through. */
function placesIn(text: string, find: Find): Found[] | null {
  try {
    return merged(findIn(text, find));
  } catch {
    return null;
  }
}

/** Null when nothing is to be replaced. */
function withoutPlaces(text: string, places: readonly Found[]): Redacted | null {
  if (places.length === 0) return null;
  const counts: Record<string, number> = {};
  for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1;
  return { text: replaced(text, places), counts };
}
