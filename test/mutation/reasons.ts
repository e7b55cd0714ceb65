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

const SAME = 'what follows gives the same result for such a value';
const WORK = 'decides only how much work is done, not what comes out';
const LIMIT = 'at the edge of a limit that only a recording made to harm us meets';
const NOT_MISSING =
  'the value is never missing here; its type says that it can be, because it comes from an index or a pattern';
const ONCE = 'worked out once in a process and then remembered, so the fault comes too late to be seen';
const FIRST_BYTE = 'the place is never the first byte: something always stands before it';
const WHOLE_LINE =
  'a line whose kind or parts are not found in this way is parsed whole, with the same result';
const SORTED = 'sorts what is in order already';
const NULLISH = 'null and undefined mean the same to whoever asks';

const RULES: readonly Rule[] = [
  // contract
  { file: /contract\/v1\/key-order\.ts$/, reason: SAME },
  // codex/json
  { file: /json\/checked\.ts$/, code: /limits\.length/, reason: WORK },
  { file: /json\/envelope\.ts$/, code: /SURROGATE/, reason: WORK },
  { file: /json\/envelope\.ts$/, code: /index === 0/, reason: SAME },
  { file: /json\/json-scan\.ts$/, code: /near|NEAR/, reason: WORK },
  { file: /json\/json-scan\.ts$/, code: /quote < 0|here < 0/, reason: FIRST_BYTE },
  {
    file: /json\/json-scan\.ts$/,
    code: /first/,
    reason: 'backslashes before that place come in pairs, so that an odd number stays odd',
  },
  { file: /json\/(?:prune|json-scan)\.ts$/, reason: WHOLE_LINE },
  // codex/decode
  { file: /decode\/line-kind\.ts$/, reason: WHOLE_LINE },
  { file: /decode\/line\.ts$/, reason: WORK },
  { file: /decode\/project\.ts$/, code: /isWhole|userCommand|start \+ 2048/, reason: WORK },
  // codex/calls
  { file: /calls\/call\.ts$/, kind: /^BlockStatement$/, reason: NULLISH },
  {
    file: /calls\/program-accounts\.ts$/,
    code: /hasNewEntries|sortByLine|return account\.actions/,
    reason: SORTED,
  },
  { file: /calls\/program-accounts\.ts$/, code: /left|thrown/, reason: LIMIT },
  { file: /calls\/program-outputs\.ts$/, code: /polled/, reason: SAME },
  { file: /calls\/shell-patch\.ts$/, code: /Success\. Updated/, reason: WORK },
  {
    file: /calls\/tool-output\.ts$/,
    code: /fromUsualHead|head === undefined/,
    reason: 'the reading line by line, which comes next, gives the same: a property test compares both',
  },
  { file: /calls\/(?:patch|sandbox-error|process-tools)\.ts$/, reason: SAME },
  { file: /calls\/tool-output\.ts$/, code: /time === undefined/, reason: SAME },
  {
    file: /calls\/program-accounts\.ts$/,
    code: /account === undefined|isOver|outputAt \?\?|session_id: 0/,
    reason: SAME,
  },
  {
    file: /calls\/record-call\.ts$/,
    code: /isCodeMode|role === 'poll'|addProgramOutput|type === /,
    reason: SAME,
  },
  // codex/programs
  {
    file: /programs\/align\.ts$/,
    code: /reading\.steps|ways\.length === 0|!way\.isOver|prints === 0/,
    reason: WORK,
  },
  {
    file: /programs\/align\.ts$/,
    code: /waitsOn/,
    reason: 'only the order of these numbers matters, not where they begin',
  },
  {
    file: /programs\/settle\.ts$/,
    code: /wrong\.length|hasMoved|doubtful|fate\.made|from === undefined|made === 'no'|itemOf\(fate\)/,
    reason:
      'another step of the corrections gives the item to the same call, or what was read again is the same',
  },
  {
    file: /programs\/(?:settle|owners|literal|trace)\.ts$/,
    code: /^(?!.*MAX_)/,
    kind: /^(?!OptionalChaining)/,
    reason: SAME,
  },
  {
    file: /programs\/members\.ts$/,
    code: /key === null|key !== null/,
    reason: 'a member whose name is not known is not followed in either way',
  },
  // read
  { file: /read\//, code: /foreignBudget|rollouts\.length > 1|further|programs\.all/, reason: WORK },
  // redact
  { file: /redact\/redactions\.ts$/, code: /replaced/, reason: WORK },
  { file: /redact\/ranges\.ts$/, kind: /^EqualityOperator$/, reason: 'no two places have the same rank' },
  {
    file: /redact\/token-rules\.ts$/,
    code: /lastIndex = found|longest/,
    reason: 'a token that is found twice, or in part as well, is put together with the other place',
  },
  { file: /redact\/known-values\.ts$/, code: /parts/, reason: SAME },
  { file: /redact\/named-values\.ts$/, code: /groups\.length/, reason: SAME },
  { file: /redact\/normal-form\.ts$/, reason: SAME },
  { file: /redact\/pattern\.ts$/, code: /lineEnd|newline|lastIndex/, reason: SAME },
  { file: /redact\/token-rules\.ts$/, code: /known|MATCHERS|RULES|canBegin|mark\.split|begin/, reason: ONCE },
  { file: /redact\/(?:prefilter|redactor)\.ts$/, reason: WORK },
  { file: /redact\/(?:base64|batch-search|strings-in|secret-sources|redact-all)\.ts$/, reason: SAME },
  // everywhere
  { file: /\/limits\.ts$|originals\.ts$|repeated-lines\.ts$/, kind: /^EqualityOperator$/, reason: LIMIT },
  { file: /./, code: /\bMAX_[A-Z]+|LimitReached|BudgetExceeded|exceedBudget/, reason: LIMIT },
  {
    file: /codex\/values\/paths\.ts$/,
    kind: /^(?:ConditionalExpression|EqualityOperator)$/,
    reason: 'decides only what is remembered, or what a later check decides again',
  },
  { file: /codex\/values\/(?:time|status|shell)\.ts$/, reason: SAME },
  {
    file: /find\/inventory\.ts$/,
    kind: /^(?:ConditionalExpression|EqualityOperator|LogicalOperator)$/,
    reason: 'decides only how much of a file is read, not what is found',
  },
  { file: /./, kind: /^OptionalChaining$/, reason: NOT_MISSING },
];

const NOT_REACHED = 'none of the tests that look for faults comes here';
const NO_TEST = 'no test looks at this difference yet';

interface Survivor {
  readonly file: string;
  readonly mutant: Mutant;
  /** The line of source that the fault begins in. */
  readonly code: string;
  readonly isReached: boolean;
}

export function reasonOf({ file, mutant, code, isReached }: Survivor): string {
  const rule = RULES.find(
    (each) =>
      each.file.test(file) &&
      (each.code?.test(code) ?? true) &&
      (each.kind?.test(mutant.mutatorName) ?? true),
  );
  return rule?.reason ?? (isReached ? NO_TEST : NOT_REACHED);
}
