// Where secret values are known from: the environment, by the names of its variables, and what a user hands over.

import { isSecretVariable } from './secret-names.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder, a switch, a number: replacing it would hide what is no secret. */
const NO_SECRET = /^(?:\/[\w./-]*|[A-Za-z]:\\.*|true|false|yes|no|\d{1,7}|[a-z]{1,8})$/i;

/**
 * Returns the values of variables whose names say that they are secret, among them the tokens of the runner.
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
 * Returns the values of a text: one a line, or a JSON object of them as `toJSON(secrets)` writes it.
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
    if (typeof value === 'object' && value !== null)
      return Object.values(value).filter((secret) => typeof secret === 'string');
  } catch {
    // Then it is lines.
  }
  return text.split(/\r?\n/).map((line) => line.trim());
}
