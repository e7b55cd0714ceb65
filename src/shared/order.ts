// Orders texts independently of the language of the machine.

/** Compares by UTF-16 code unit, for `sort`. */
export function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
