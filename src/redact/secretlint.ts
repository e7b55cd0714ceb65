// secretlint's rules, each run by itself: its preset comes with a filter that a comment in the scanned text switches
// on, and its runner is asynchronous. Loaded late, for that takes as long as half of a small export.
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types';
import type { Found } from './ranges.js';
import { ungluedTokens } from './token-starts.js';
import { isMadeUp } from './value-shape.js';

const scanners = rules.filter(({ meta }) => meta.type === 'scanner' && !meta.id.endsWith('filter-comments'));

/** @throws Error when a rule could not be run to its end. */
export function findBySecretlint(text: string): Found[] {
  const unglued = ungluedTokens(text);
  return [...scan(text), ...(unglued === text ? [] : scan(unglued))];
}

function scan(text: string): Found[] {
  const found: Found[] = [];
  const source = asSource(text);
  for (const rule of scanners) {
    const kind = nameOf(rule.meta.id);
    const context: SecretLintRuleContext = {
      sharedOptions: {},
      createTranslator: () => (messageId) => ({ message: '', messageId: String(messageId), data: {} }),
      report({ range: [start, end] }) {
        if (!isMadeUp(text.slice(start, end))) found.push({ start, end, kind });
      },
      ignore() {},
    };
    const running = rule.create(context, {}).file?.(source);
    if (running instanceof Promise) throw new Error(`secretlint's rule ${kind} does not end at once`);
  }
  return found;
}

function nameOf(id: string): string {
  return id.replace(/^.*secretlint-rule-/, '');
}

/** A text that is no file: the rules look at its content alone. */
function asSource(content: string): SecretLintSourceCode {
  const nowhere = { line: 1, column: 0 };
  return {
    content,
    contentType: 'text',
    hasBOM: false,
    ext: '',
    filePath: undefined,
    physicalFilePath: undefined,
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    locationToRange: () => [0, 0],
    rangeToLocation: () => ({ start: nowhere, end: nowhere }),
    positionToIndex: () => 0,
    indexToPosition: () => nowhere,
  };
}
