// Turns a step's `with` into the INPUT_ variables of an action, with the defaults of its action.yml.

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

/**
 * Reads the `inputs:` of an action.yml, as far as ours goes: inputs indented by two blanks, each with at most
 * one-line `default:`s indented by four.
 * @throws when a default is written in a way that this reader does not know.
 */
export function inputDefaults(actionYml: string): InputDefaults {
  const [, section = ''] = /^inputs:[ \t]*\n((?:(?:[ \t].*|#.*)?\n)*)/m.exec(`${actionYml}\n`) ?? [];
  const defaults: Record<string, string> = {};
  let input: string | undefined;
  for (const line of section.split('\n')) {
    const name = /^ {2}(['"]?)([\w -]+)\1:\s*(?:#.*)?$/.exec(line)?.[2];
    if (name !== undefined) defaults[name] = '';
    input = name ?? input;
    const value = /^ {4}default:\s*(.*?)\s*$/.exec(line)?.[1];
    if (value !== undefined && input !== undefined) defaults[input] = scalar(value, input);
  }
  return defaults;
}

function scalar(text: string, input: string): string {
  const quoted = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  const double = /^"([^"\\]*)"\s*(?:#.*)?$/.exec(text)?.[1];
  if (double !== undefined) return double;
  if (/^[|>"'&*!{[]/.test(text)) {
    throw new Error(
      `The default of input "${input}" is not on one plain or quoted line: ${text} ` +
        'Write it so in action.yml, or teach action-inputs.ts to read it.',
    );
  }
  return text.replace(/(^|\s+)#.*$/, '');
}
