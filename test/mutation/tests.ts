/** The tests that look for faults: those that call the code directly and answer fast. */
export const TEST_FILES = [
  'test/{codex,contract,find,library,manifest,read}/**/*.test.ts',
  'test/redact/*.test.ts',
  'test/report/*.test.ts',
  'test/export/{counts,every-word,inherited-history,rollouts-in-odd-places,scope,several-homes,token-usage,workspace-paths}.test.ts',
  'test/action/{artifact-name,codex-homes,gates,inputs,job-start,messages,no-sessions,other-runners,printable,upload-error,workflow-run}.test.ts',
  'test/disk/{find-files,find-limits,unread-files}.test.ts',
  'test/{golden,parse-time}.test.ts',
];

/** Tests of those files that take long, and find hardly a fault that the others miss. */
export const LEFT_OUT = [
  /^test\/golden.*(?:keeps the contract|lets nothing private out)/,
  /is reported as (?:line_too_long|too_much) alone/,
  /^test\/action\/gates.*(?:what could not be read|without gates)/,
  /whose first line is of megabytes|a hole of a gibibyte/,
  /100,000/,
  /first thousand entries|too much in a home of other names|too large to add/,
  /^test\/codex\/programs\/played-programs.*made-up/,
  /^test\/codex\/unread-lines.*(?:with lines cut|with bytes changed|however a head is put together)/,
  /keeps no rule busy|keep a pattern busy|changed paths stay short enough|the rows that are kept are shared out/,
  /^test\/redact\/(?:judge|remains|redaction.*ordinary)/,
  /any text is one line that the runner does not obey/,
];

/** They start programs, or try so much at once that they say little about one fault. */
export const TOO_SLOW = [
  'test/contract/schema.test.ts',
  'test/report/{dialect,hostile}.test.ts',
  'test/action/job-start.test.ts',
];
