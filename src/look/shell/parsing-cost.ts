// Estimates what parsing a script costs: the time of the parser grows with the length of the script and with its
// nesting.

const MAX = { length: 16_384, depth: 16, hereDocuments: 40 };

const OPENS = /[([{`]|<<|\b(?:if|while|until|for|case|select)\b/g;
const CLOSES = /[)\]}]|\b(?:fi|done|esac)\b/g;

/** The length of the script times its nesting; infinite for a script that must not be parsed. */
export function parsingCost(script: string): number {
  if (script.length > MAX.length) return Number.POSITIVE_INFINITY;
  const marks = [...places(script, OPENS, 1), ...places(script, CLOSES, -1)].sort(
    ([one], [two]) => one - two,
  );
  let depth = 0;
  let deepest = 0;
  for (const [, step] of marks) {
    depth = Math.max(0, depth + step);
    deepest = Math.max(deepest, depth);
  }
  const hereDocuments = script.split('<<').length - 1;
  if (deepest > MAX.depth || hereDocuments > MAX.hereDocuments) return Number.POSITIVE_INFINITY;
  return script.length * (deepest + 1);
}

function places(script: string, marks: RegExp, step: number): [number, number][] {
  return [...script.matchAll(marks)].map(({ index }) => [index, step]);
}
