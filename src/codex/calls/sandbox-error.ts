// Reads the exit code and the duration in the errors that Codex reports for sandboxed commands, in the words of each
// release. Such an error contains what the program printed, which may look like another error.
import { millisecondsOf } from '../values/time.js';

export interface SandboxError {
  readonly exit_code: number;
  readonly duration_ms: number | null;
}

/** The form of releases until 0.40. What the program printed follows. */
const IN_WORDS =
  /^(?:failed in sandbox(?: \w{1,40} with|:) |sandbox error: )?(?:execution error: )?(?:sandbox )?denied exec error, exit code: (-?\d{1,10}),/;

/** How the later forms begin. Fields of the output follow, written as Rust prints a value. */
const START =
  /^(?:exec_command|unified exec|write_stdin|shell(?:_command)?|exec) failed|^(?:failed in sandbox \w{1,40} with )?execution error: |^(?:SandboxErr|Sandbox|Codex)\b/;

/** Ends the command in an error. The command can contain anything except these words with an unescaped quote. */
const AFTER_COMMAND = /(?:`|^exec_command failed): CreateProcess \{ message: "/g;

const OUTPUT =
  /^[^"]{0,400}?(?:message: "(?:[^"\\]|\\.)*", )?output: ExecToolCallOutput \{ exit_code: (-?\d{1,10}), /;
const DURATION = /, duration: ([\d.]{1,20})(ns|µs|ms|s), timed_out: (?:true|false)/g;
const MILLISECONDS: Readonly<Record<string, number>> = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1000 };

/** Returns null if the text is not such an error. */
export function sandboxErrorIn(wrapped: string): SandboxError | null {
  const text = withoutWrapper(wrapped);
  const inWords = IN_WORDS.exec(text)?.[1];
  if (inWords !== undefined) return { exit_code: Number(inWords), duration_ms: null };
  if (!START.test(text)) return null;
  const code = OUTPUT.exec(fields(text))?.[1];
  return code === undefined ? null : { exit_code: Number(code), duration_ms: durationIn(text) };
}

/** Removes what may come before an error: a head without an exit code, or the beginning of an answer in JSON. */
const withoutWrapper = (text: string): string =>
  text.replace(
    /^(?:(?:Chunk ID|Wall time|Total output lines|Original token count):?[^\n]*\n){0,6}(?:Output:\n)?(?:\[\{"type":"(?:input_)?text","text":"|err: ")?/,
    '',
  );

function fields(text: string): string {
  const last = /^exec_command failed(?: for |: CreateProcess )/.test(text)
    ? [...text.matchAll(AFTER_COMMAND)].at(-1)
    : undefined;
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

/** Reads the last match, because the program's own text comes before the fields. */
function durationIn(text: string): number | null {
  const [, number, unit = ''] = [...text.matchAll(DURATION)].at(-1) ?? [];
  const scale = MILLISECONDS[unit];
  return scale === undefined ? null : millisecondsOf((Number(number) * scale) / 1000);
}

/**
 * Whether an output may be such an error, judged by its beginning with its JSON escapes. If so, its end is needed too.
 */
export const mayBeSandboxError = (beginning: string): boolean =>
  /failed|execution error: |Sandbox/.test(beginning.slice(0, 200));
