// Reads from the output of a tool how the call ended. Only Codex's own words at its beginning are read, because what
// a program printed can look like anything.

import { isObject } from '../../shared/objects.js';
import { MAX_ENDING_LENGTH } from '../values/limits.js';
import { millisecondsOf } from '../values/time.js';
import { type Ending, endingIn } from './endings.js';
import { mayBeSandboxError, sandboxErrorIn } from './sandbox-error.js';
import { mayListPatched, type Patched, patchedIn } from './shell-patch.js';

export interface Outcome {
  exit_code: number | null;
  duration_ms: number | null;
  /** The id of the process or code-mode cell that is still running. */
  running: string | null;
  /** How the call ended in Codex's words, if there is no exit code. */
  ended: Ending | null;
  /** True if the output says that a process or code-mode cell ended. A later poll can say so too. */
  process_ended: boolean;
  /** The paths that Codex's own program `apply_patch` printed at the very beginning, because it changed them. */
  patched: readonly Patched[];
}

/**
 * @param text The output, or the first text of its list.
 * @param command The command, which releases 0.115 to 0.118 put before the head.
 */
export function outcomeOf(text: string, command = ''): Outcome {
  return fromUsualHead(text) ?? fromJson(text) ?? fromSandbox(text) ?? fromHead(text, command);
}

/** The head of a process that ended, as newer releases write it. Most outputs have it. */
const USUAL_HEAD =
  /^(?:Chunk ID: \w+\n)?Wall time: ([\d.]+) seconds\nProcess exited with code (-?\d{1,9})\n(?:Original token count: \d+\n)?Output:\n/;

/** Reads in one step what `fromHead` reads line by line. */
function fromUsualHead(text: string): Outcome | null {
  const [head, time, code] = USUAL_HEAD.exec(text) ?? [];
  if (head === undefined) return null;
  return {
    exit_code: integer(Number(code)),
    duration_ms: millisecondsOf(Number(time)),
    running: null,
    ended: null,
    process_ended: true,
    patched: patchedIn(text.slice(head.length)),
  };
}

/** The outcome of a call of whose end nothing is known. */
export const NOTHING: Outcome = {
  exit_code: null,
  duration_ms: null,
  running: null,
  ended: null,
  process_ended: false,
  patched: [],
};

function fromSandbox(text: string): Outcome | null {
  const error = sandboxErrorIn(text);
  if (error === null) return null;
  return { ...NOTHING, ...error, exit_code: integer(error.exit_code), ended: 'failed' };
}

/** `shell` until 0.131 wrote JSON with metadata; `exec_command` from 0.48 to 0.56 its fields as JSON. */
function fromJson(text: string): Outcome | null {
  if (!text.startsWith('{"')) return null;
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
  const { metadata } = value;
  if (typeof value.output !== 'string') return null;
  if (isObject(metadata)) {
    const { exit_code, duration_seconds } = metadata;
    const ended = value.output === 'aborted' ? 'interrupted' : null;
    const patched = patchedIn(value.output);
    return {
      ...NOTHING,
      exit_code: integer(exit_code),
      duration_ms: seconds(duration_seconds),
      ended,
      patched,
    };
  }
  if (!('session_id' in value || 'wall_time_seconds' in value)) return null;
  const exit_code = integer(value.exit_code);
  const running = exit_code === null ? word(value.session_id) : null;
  const process_ended = running === null;
  const patched = patchedIn(value.output);
  return {
    ...NOTHING,
    exit_code,
    duration_ms: seconds(value.wall_time_seconds),
    running,
    process_ended,
    patched,
  };
}

/** The lines that can occur above the line `Output:`, and what each means. */
const HEAD_LINES: ReadonlyArray<readonly [RegExp, (value: string) => Partial<Outcome>]> = [
  [/^Exit code: (-?\d+)$/, (code) => ({ exit_code: integer(Number(code)) })],
  [
    /^Process exited with code (-?\d+)$/,
    (code) => ({ exit_code: integer(Number(code)), process_ended: true }),
  ],
  [/^Wall time:? ([\d.]+) seconds$/, (time) => ({ duration_ms: millisecondsOf(Number(time)) })],
  [/^(?:Process running with session|Script running with cell) ID (\S+)$/, (running) => ({ running })],
  [/^Script completed$/, () => ({ ended: 'completed', process_ended: true })],
  [/^Script (?:failed|terminated)$/, () => ({ ended: 'failed', process_ended: true })],
  [/^(?:Chunk ID|Original token count|Total output lines|Warning):/, () => ({})],
  [/^$/, () => ({})],
];

/** Returns `declined` if an error says that the call was refused, and undefined for any other error. */
export const refusalIn = (error: string | null | undefined): 'declined' | undefined =>
  endingOf(error ?? '').ended === 'declined' ? 'declined' : undefined;

/**
 * Returns whether the beginning of an output, with its JSON escapes, shows how the call ended. An output in JSON says
 * it at its end, and a head that begins with the command says it after the command. A list of patched files goes on
 * below. A short beginning suffices only if it holds a whole head.
 */
export const headSuffices = (beginning: string, isLong: boolean): boolean =>
  !mayListPatched(beginning) && (isLong ? !hasEndBelow(beginning) : COMPLETE_HEAD.test(beginning));

const hasEndBelow = (beginning: string): boolean =>
  /^\{\\"|^Command: |\\nOutput:\\n\{\\"/.test(beginning) || mayBeSandboxError(beginning);

/** Matches a head up to `Output:`. None of its lines contains an escape. */
const COMPLETE_HEAD =
  /^(?=Chunk ID: |Wall time|Exit code: )(?:(?!Output:)[^\\]{0,200}\\n){0,7}?(?:Exit|Process exited with) code:? -?\d{1,9}\\n(?:(?!Output:)[^\\]{0,200}\\n){0,7}?Output:\\n/;

/** Messages that only Codex writes, even in place of the output of a client's tool. */
const OF_ANY_TOOL = /^(?:unsupported (?:custom tool )?call: |aborted by user after )/;

/**
 * Reads how the call of a tool without a process ended: only Codex's own messages count.
 *
 * @param isClients Whether the tool is a client's. Its text can be anything.
 */
export function endingOf(text: string, isClients = false): Outcome {
  // Codex's messages are short. What a program printed can be long, and written to slow a pattern down.
  const beginning = text.slice(0, MAX_ENDING_LENGTH);
  const ended = isClients && !OF_ANY_TOOL.test(beginning) ? null : endingIn(beginning);
  const [, time] = /^Wall time: ([\d.]+) seconds\nOutput:/.exec(beginning) ?? [];
  return { ...NOTHING, ended, duration_ms: time === undefined ? null : millisecondsOf(Number(time)) };
}

function fromHead(text: string, command: string): Outcome {
  const { ended } = endingOf(text);
  if (ended !== null) return { ...NOTHING, ended };
  const outcome = { ...NOTHING };
  let at = 0;
  if (text.startsWith('Command: ')) for (const _line of command.split('\n')) at = lineEnd(text, at);
  while (at < text.length) {
    const start = at;
    at = lineEnd(text, start);
    const line = text.slice(start, at).replace(/\r?\n$/, '');
    if (line === 'Output:') break;
    const read = readHeadLine(line);
    if (read === null) return outcome;
    Object.assign(outcome, read);
  }
  const rest = text.slice(at);
  if (outcome.exit_code !== null) return { ...outcome, patched: patchedIn(rest) };
  // A command that Codex ran as a patch has a head without an ending. The result of the patch follows it.
  const open = outcome.running === null && outcome.ended === null;
  if (!open || outcome.duration_ms === null) return outcome;
  const inner = outcomeOf(rest);
  return { ...inner, duration_ms: inner.duration_ms ?? outcome.duration_ms };
}

/** Returns null for a line that cannot occur in a head. */
function readHeadLine(line: string): Partial<Outcome> | null {
  for (const [pattern, says] of HEAD_LINES) {
    const match = pattern.exec(line);
    if (match !== null) return says(match[1] ?? '');
  }
  return null;
}

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
};

const integer = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null);
const seconds = (value: unknown) => (typeof value === 'number' ? millisecondsOf(value) : null);
const word = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;
