// Why a fault may survive: the first rule that fits says it. A reason is given for a group of faults that are alike.
import type { Mutant } from './document.ts';

interface Rule {
  readonly file: RegExp;
  /** In the line of source; any line if not given. */
  readonly code?: RegExp;
  /** Of Stryker's name for the kind of fault; any kind if not given. */
  readonly kind?: RegExp;
  readonly reason: string;
}

const FAST_PATH = 'a fast path: the slow one, which the fault leads to, gives the same result';
const NOT_MISSING =
  'the value is never missing here; its type says that it can be, because it comes from an index or a pattern';

const RULES: readonly Rule[] = [
  { file: /contract\/v1\/ndjson\.ts$/, reason: FAST_PATH },
  {
    file: /codex\/(?:decode\/line|decode\/line-kind|json\/prune|json\/json-scan|json\/field-mask)\.ts$/,
    reason: FAST_PATH,
  },
  {
    file: /codex\/values\/paths\.ts$/,
    kind: /^(?:ConditionalExpression|EqualityOperator)$/,
    reason: 'decides only what is remembered, or what a later check decides again',
  },
  {
    file: /codex\/values\/(?:time|status|shell)\.ts$/,
    kind: /^ConditionalExpression$/,
    reason: 'a check that only the types need: the next step gives the same for such a value',
  },
  {
    file: /\/limits\.ts$|originals\.ts$|repeated-lines\.ts$/,
    kind: /^EqualityOperator$/,
    reason: 'a limit that only a hostile recording of hundreds of megabytes meets',
  },
  {
    file: /find\/inventory\.ts$/,
    kind: /^(?:ConditionalExpression|EqualityOperator|LogicalOperator)$/,
    reason: 'decides only how much of a file is read, not what is found',
  },
  { file: /./, kind: /^OptionalChaining$/, reason: NOT_MISSING },
];

const NOT_REACHED =
  'none of the quick tests comes here; the tests of the whole action or of hostile homes do';
const NO_TEST = 'no test looks at this difference yet';

interface Survivor {
  readonly file: string;
  readonly mutant: Mutant;
  /** The line of source that the fault begins in. */
  readonly code: string;
  readonly isReached: boolean;
}

export function reasonOf({ file, mutant, code, isReached }: Survivor): string {
  if (!isReached) return NOT_REACHED;
  const rule = RULES.find(
    (each) =>
      each.file.test(file) &&
      (each.code?.test(code) ?? true) &&
      (each.kind?.test(mutant.mutatorName) ?? true),
  );
  return rule?.reason ?? NO_TEST;
}
