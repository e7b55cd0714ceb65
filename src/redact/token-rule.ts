// Defines what a rule says about tokens of one kind, and how a table of rules is written.

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

type Row = readonly [mark: string, rest: string];

export const rules = (kind: string, rows: readonly Row[], more: Partial<TokenRule> = {}): TokenRule[] =>
  rows.map(([mark, rest]) => ({ kind, mark, rest, ...more }));

/** The marks also count directly after a letter. */
export const glued = (kind: string, ...rows: readonly Row[]) => rules(kind, rows, { glued: true });
/** The marks count only where a word begins. */
export const alone = (kind: string, ...rows: readonly Row[]) => rules(kind, rows);
/** These marks also begin ordinary words, so the rest must look random. */
export const random = (kind: string, ...rows: readonly Row[]) => rules(kind, rows, { entropy: 3 });
