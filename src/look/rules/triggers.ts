// What a script must contain before a rule can apply: the name of a program that the rule knows, and more words for
// some programs.

/**
 * Alternatives, by program. A string holds words that must all be in the script, in any order; the empty string asks
 * for none. An expression must match the script without its quotes.
 */
export type Triggers = Readonly<Record<string, readonly (string | RegExp)[]>>;

/** Triggers for programs to which a rule may apply with any arguments. */
export const byName = (programs: readonly string[]): Triggers =>
  Object.fromEntries(programs.map((program) => [program, ['']]));
