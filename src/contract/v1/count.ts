// Version 1 of the contract: counts.
import * as z from 'zod';

export const count = z.int().nonnegative();

/** Counts by a word that Codex or this program uses. */
export const countsByKind = z.record(z.string(), count);
