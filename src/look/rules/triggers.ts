// Which texts a rule may apply to: the programs it knows, each with what a text must hold besides the program's name.

/**
 * By program, alternatives. A text is words that must all stand in the script, in any order; the empty text asks for
 * none. An expression must match the script without its quotes.
 */
export type Triggers = Readonly<Record<string, readonly (string | RegExp)[]>>;

/** For programs to which a rule may apply whatever their arguments are. */
export const byName = (programs: readonly string[]): Triggers =>
  Object.fromEntries(programs.map((program) => [program, ['']]));
