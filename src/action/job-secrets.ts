// What this job knows to be secret: its environment, and what the user handed over.

import { MIN_VALUE_LENGTH } from '../redact/known-values.js';
import { createRedactor, type Redactor } from '../redact/redactor.js';
import { secretsInEnvironment, secretsInText } from '../redact/secret-sources.js';
import { plural } from '../shared/text.js';
import type { Host } from './host.js';
import { withShortQuotes } from './printable.js';

const handedOver = (host: Host): string[] =>
  secretsInText(host.input('secrets')).filter((value) => value !== '');

export const jobRedactor = (host: Host): Redactor =>
  createRedactor({ values: [...secretsInEnvironment(host.env), ...handedOver(host)] });

/** A warning for what will not be found; null when there is none. */
export function tooShortSecrets(host: Host): string | null {
  const short = handedOver(host).filter((value) => value.length < MIN_VALUE_LENGTH).length;
  return short === 0
    ? null
    : `${plural(short, 'value')} of the input "secrets" ${short === 1 ? 'is' : 'are'} shorter than ${MIN_VALUE_LENGTH} characters and ${short === 1 ? 'stays' : 'stay'} in the export, because so short a text is part of many words.`;
}

/** The same host, with secrets removed from its log. */
export function withoutSecrets(host: Host, redactor: Redactor): Host {
  const quiet = (print: (text: string) => void) => (text: string) =>
    print(withShortQuotes(redactor.text(text)));
  return {
    ...host,
    info: quiet(host.info),
    notice: quiet(host.notice),
    warning: quiet(host.warning),
    error: quiet(host.error),
  };
}
