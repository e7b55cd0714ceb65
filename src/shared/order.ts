// The one order of texts. It does not depend on the language of the machine.

/** By UTF-16 code unit, for sort. */
export function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
