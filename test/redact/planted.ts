// A secret in the text that goes with it, and what the corpus says of its kind.
import type { Random } from './random.ts';

/** Only `secret` must not come out; what stands before and after it may. */
export interface Planted {
  before: string;
  secret: string;
  after: string;
}

export interface Kind {
  name: string;
  /** The shapes it comes in. */
  shapes: readonly ((random: Random) => Planted)[];
  /** It is known by its own looks, so that it can be glued to a letter or stand in a path. */
  alone: boolean;
}

export const token = (before: string, secret: string, after = ''): Planted => ({ before, secret, after });

export const textOf = ({ before, secret, after }: Planted) => `${before}${secret}${after}`;

/** Kinds that are known by their own looks, wherever they stand. */
export const alone = (kinds: Record<string, Kind['shapes']>): Kind[] => kindsOf(kinds, true);

/** Kinds that are known by the words beside them only. */
export const inContext = (kinds: Record<string, Kind['shapes']>): Kind[] => kindsOf(kinds, false);

function kindsOf(kinds: Record<string, Kind['shapes']>, alone: boolean): Kind[] {
  return Object.entries(kinds).map(([name, shapes]) => ({ name, shapes, alone }));
}
