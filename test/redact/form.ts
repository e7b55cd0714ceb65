// A way in which a secret can stand in a text.
import type { Planted } from './planted.ts';

export interface Form {
  name: string;
  write: (planted: Planted, alone: boolean) => string;
  fits?: (planted: Planted, alone: boolean) => boolean;
}
