// Version 1 of the contract: how many of something there are.
import * as z from 'zod';

export const count = z.int().nonnegative();

/** By a word that Codex or this program uses. */
export const countsByKind = z.record(z.string(), count);
