// Defines what a rule says about tokens of one kind.

/** The patterns are sources of regular expressions. Every repetition except the last one has an upper bound. */
export interface TokenRule {
  readonly kind: string;
  /** What all tokens of the kind contain, mostly at their beginning. */
  readonly mark: string;
  /** What follows the mark. */
  readonly rest: string;
  /** What comes before the mark and belongs to the token. */
  readonly before?: string;
  /**
   * The mark is so unlike any word that a letter may come directly before it, such as the end of an escape or a colour
   * code.
   */
  readonly glued?: true;
  /** Least Shannon entropy in bits for each character. A text with less is a word or an example. */
  readonly entropy?: number;
}
