// How an ordinary line is made.
import type { Random } from '../random.ts';

export type Line = (random: Random) => string;
