// Removes secrets from texts: known values, and whatever has the form of a secret. Texts must be whole and decoded,
// because a cut or an escape can hide a secret.

import { findArgumentValues } from './argument-values.js';
import { findInBatches } from './batch-search.js';
import { findSecrets, type SearchOptions } from './find-secrets.js';
import { createKnownValueFinder } from './known-values.js';
import { NAMED_PATTERNS } from './named-patterns.js';
import { findNamedValues } from './named-values.js';
import { findByPatterns } from './pattern.js';
import { hasQuote, mayHoldSecret } from './prefilter.js';
import { type Find, type Found, merged, type Redacted, redactedAt } from './ranges.js';
import { findTokens } from './token-rules.js';

export type { Redacted };

export interface RedactorOptions {
  /**
   * Known secret values. Values shorter than 6 characters are not searched for, because they are part of many words.
   */
  readonly values?: Iterable<string>;
}

export interface Redactor {
  /**
   * Returns the texts that contain secrets, each with its redacted form. Never throws: a text that cannot be searched
   * is replaced as a whole.
   */
  changesIn(texts: readonly string[]): Promise<ReadonlyMap<string, Redacted>>;
  /** Returns one text without its secrets. Never throws. */
  text(text: string): string;
}

/**
 * Creates a redactor that replaces the given values, in every usual spelling, and whatever has the form of a secret.
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
    yield* findArgumentValues(text);
    yield* findByPatterns(text, NAMED_PATTERNS);
  };
  const placesBy = (options: SearchOptions) => (text: string) =>
    placesOrNull(() => findSecrets(text, options));
  const searchAll = placesBy({ find: findAll });
  // Without a hint a text can hold only known values, which quotes may split. In base64 it can hold any secret, because
  // the prefilter does not decode it.
  const searchKnown = placesBy({ find: findKnown, findEncoded: findAll });
  const searchKnownInPlain = placesBy({ find: findKnown, findEncoded: findAll, hasDisguises: false });
  const searchFor = (text: string) =>
    mayHoldSecret(text) ? searchAll : known.length > 0 && hasQuote(text) ? searchKnown : searchKnownInPlain;
  return {
    text: (text) => redacted(text, searchFor(text)(text))?.text ?? text,
    async changesIn(texts) {
      const groups = new Map(
        [searchAll, searchKnown, searchKnownInPlain].map((placesIn) => [placesIn, [] as string[]]),
      );
      for (const text of texts) groups.get(searchFor(text))?.push(text);
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
 * @param places Null if the text could not be searched. Then all of it is replaced.
 * @returns null if there is nothing to replace.
 */
function redacted(text: string, places: readonly Found[] | null): Redacted | null {
  if (places?.length === 0) return null;
  return redactedAt(text, places ?? [{ start: 0, end: text.length, kind: 'not-checked' }]);
}
