// Collects known secret values from environment variables with secret names, and from what a user gives.

import { isObject } from '../shared/objects.js';
import { isSecretVariable } from './secret-names.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Matches values that are not secret: a folder, a switch, a number. Replacing them would hide ordinary text. */
const NO_SECRET = /^(?:\/[\w./-]*|[A-Za-z]:\\.*|true|false|yes|no|\d{1,7}|[a-z]{1,8})$/i;

/**
 * Returns the values of variables whose names say that they are secret, such as the tokens of the runner.
 *
 * @example
 * ```ts
 * import { createRedactor, secretsInEnvironment } from 'codex-actions-export';
 *
 * const redactor = createRedactor({ values: secretsInEnvironment(process.env) });
 * ```
 */
export function secretsInEnvironment(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && isSecretVariable(name) && !NO_SECRET.test(value) ? [value] : [],
  );
}

/**
 * Returns the secret values in a text: one on each line, or the values of a JSON object such as `toJSON(secrets)`.
 *
 * @example
 * ```ts
 * import { secretsInText } from 'codex-actions-export';
 *
 * console.log(secretsInText('{"DEPLOY_TOKEN":"a-made-up-value-0123"}')); // [ 'a-made-up-value-0123' ]
 * ```
 */
export function secretsInText(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return Object.values(value).filter((secret) => typeof secret === 'string');
  } catch {
    // Not JSON, so the text has one value on each line.
  }
  return text.split(/\r?\n/).map((line) => line.trim());
}
