// Collects the secrets that this job knows: those in its environment, and those that the step was given.

import { MIN_VALUE_LENGTH } from '../redact/known-values.js';
import { createRedactor, type Redactor } from '../redact/redactor.js';
import { secretsInEnvironment, secretsInText } from '../redact/secret-sources.js';
import { plural } from '../shared/text.js';
import type { Host } from './host.js';
import { withShortQuotes } from './printable.js';

const givenSecrets = (host: Host): string[] =>
  secretsInText(host.input('secrets')).filter((value) => value !== '');

export const jobRedactor = (host: Host): Redactor =>
  createRedactor({ values: [...secretsInEnvironment(host.env), ...givenSecrets(host)] });

/** Returns a warning about secrets that are too short to be searched for, or null if there are none. */
export function tooShortSecrets(host: Host): string | null {
  const short = givenSecrets(host).filter((value) => value.length < MIN_VALUE_LENGTH).length;
  return short === 0
    ? null
    : `${plural(short, 'value')} of the input "secrets" ${short === 1 ? 'is' : 'are'} shorter than ${MIN_VALUE_LENGTH} characters and ${short === 1 ? 'stays' : 'stay'} in the export, because texts as short as this are part of many words.`;
}

/** Returns the same host with secrets removed from its log. */
export function withoutSecrets(host: Host, redactor: Redactor): Host {
  const redacted = (print: (text: string) => void) => (text: string) =>
    print(withShortQuotes(redactor.text(text)));
  return {
    ...host,
    info: redacted(host.info),
    notice: redacted(host.notice),
    warning: redacted(host.warning),
    error: redacted(host.error),
  };
}
