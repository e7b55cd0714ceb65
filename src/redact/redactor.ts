// Takes secrets out of texts: values that are known, and what looks like a secret. Texts must be whole and decoded;
// what was cut or escaped before may hide one.

import { findInBatches } from './batch-search.js';
import { findSecrets, type How } from './find-secrets.js';
import { createKnownValueFinder } from './known-values.js';
import { NAMED_PATTERNS } from './named-patterns.js';
import { findNamedValues } from './named-values.js';
import { findByPatterns } from './pattern.js';
import { hasQuote, mayHoldSecret } from './prefilter.js';
import { type Find, type Found, merged, type Redacted, redactedAt } from './ranges.js';
import { findTokens } from './token-rules.js';

export type { Redacted };

export interface RedactorOptions {
  /** Secret values that are known; those shorter than SHORTEST_VALUE characters are not looked for. */
  readonly values?: Iterable<string>;
}

export interface Redactor {
  /**
   * The texts that have something to hide, and what becomes of them. Never fails: of a text that cannot be looked
   * through, all goes.
   */
  changesIn(texts: readonly string[]): Promise<ReadonlyMap<string, Redacted>>;
  /** One text, at once. */
  text(text: string): string;
}

/**
 * Makes a redactor that replaces the given values, in every usual spelling, and whatever has the form of a secret.
 *
 * @example
 * ```ts
 * import { createRedactor, secretsInEnvironment } from 'codex-actions-export';
 *
 * const redactor = createRedactor({ values: secretsInEnvironment({ DEPLOY_TOKEN: 'a-made-up-value-0123' }) });
 * console.log(redactor.text('deploy --with a-made-up-value-0123')); // deploy --with [redacted:known-value]
 * ```
 */
export function createRedactor({ values = [] }: RedactorOptions = {}): Redactor {
  const known = [...values];
  const findKnown = createKnownValueFinder(known);
  const findAll: Find = function* (text) {
    yield* findKnown(text);
    yield* findTokens(text);
    yield* findNamedValues(text);
    yield* findByPatterns(text, NAMED_PATTERNS);
  };
  const placesBy = (how: How) => (text: string) => placesOrNull(() => findSecrets(text, how));
  const inSigned = placesBy({ find: findAll });
  // Without a sign only a known value can stand there, which quotes may split; base64 shows no sign.
  const inQuoted = placesBy({ find: findKnown, findEncoded: findAll });
  const inPlain = placesBy({ find: findKnown, findEncoded: findAll, hasDisguises: false });
  const wayToRead = (text: string) =>
    mayHoldSecret(text) ? inSigned : known.length > 0 && hasQuote(text) ? inQuoted : inPlain;
  return {
    text: (text) => redacted(text, wayToRead(text)(text))?.text ?? text,
    async changesIn(texts) {
      const groups = new Map([inSigned, inQuoted, inPlain].map((placesIn) => [placesIn, [] as string[]]));
      for (const text of texts) groups.get(wayToRead(text))?.push(text);
      const changes = new Map<string, Redacted>();
      for (const [placesIn, group] of groups) {
        for (const [text, places] of findInBatches(group, placesIn)) {
          const change = redacted(text, places);
          if (change !== null) changes.set(text, change);
        }
      }
      return changes;
    },
  };
}

function placesOrNull(find: () => readonly Found[]): Found[] | null {
  try {
    return merged(find());
  } catch {
    return null;
  }
}

/**
 * @param places Null if the text could not be looked through: then all of it is replaced.
 * @returns null if there is nothing to replace.
 */
function redacted(text: string, places: readonly Found[] | null): Redacted | null {
  if (places?.length === 0) return null;
  return redactedAt(text, places ?? [{ start: 0, end: text.length, kind: 'not-checked' }]);
}
