// Turns a step's `with` into the INPUT_ variables of an action, with the defaults of its action.yml.
import { parse } from 'yaml';

/** Looks up what stands inside `${{ … }}`; undefined when the runner would not know it either. */
export type Contexts = (expression: string) => string | undefined;

/** Defaults, before any expression is resolved. An input without one has the empty string. */
export type InputDefaults = Readonly<Record<string, string>>;

/** @throws for an input that action.yml does not have: the runner only warns, but a test never means it. */
export function inputVariables(
  defaults: InputDefaults,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const unknown = Object.keys(given).find((name) => !(name in defaults));
  if (unknown !== undefined) {
    throw new Error(
      `The action has no input "${unknown}". It has: ${Object.keys(defaults).join(', ') || 'none'}.`,
    );
  }
  const variables = Object.entries(defaults).map(([name, fallback]) => {
    const value = given[name] ?? resolve(fallback, contexts);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
  });
  return Object.fromEntries(variables);
}

function resolve(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = contexts(expression);
    if (value !== undefined) return value;
    throw new Error(
      `A default uses \${{ ${expression} }}, which the test's runner does not know. Give it in "contexts".`,
    );
  });
}

export function inputDefaults(actionYml: string): InputDefaults {
  const { inputs = {} }: ActionYml = parse(actionYml);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')]),
  );
}

interface ActionYml {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
}
