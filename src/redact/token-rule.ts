// What a rule says about tokens of one kind.

/** Patterns are sources of regular expressions. Every one but the last repetition has an upper bound. */
export interface TokenRule {
  readonly kind: string;
  /** What all tokens of the kind have in common: their first characters, mostly. */
  readonly mark: string;
  /** What follows the mark. */
  readonly rest: string;
  /** What stands before the mark and belongs to the token. */
  readonly before?: string;
  /** The mark is so unlike any word that a letter may stand before it, as an escape or a colour code leaves one. */
  readonly glued?: true;
  /** Shannon entropy in bits for each character: with less, it is a word or an example. */
  readonly entropy?: number;
}
