// Reads what a program printed from its outputs, entry by entry.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Entry {
  /** The beginning of the text. */
  readonly text: string;
  /** The text parsed as JSON; undefined if it is not JSON. */
  readonly json: Json | undefined;
}

/** How a program ended, in the words of the head of its last output. */
export type Ending = 'completed' | 'failed' | 'terminated' | 'interrupted' | 'running';

export interface ProgramOutput {
  readonly entries: readonly Entry[];
  readonly ending: Ending;
  /** The error that ended a program; null if it did not fail. */
  readonly error: string | null;
  /** Some of what was printed is missing, so the borders between entries are lost. */
  readonly isCut: boolean;
}

/** Codex's own words are shorter. What a command printed may have any length. */
const MAX_TEXT = 4_096;
const MAX_JSON = 1_000_000;
/** Matches output that Codex shortened. It shortens the output as a whole, so all entries become one. */
const CUT = /^Warning: truncated output|…\d+ tokens truncated…/;
const SCRIPT_ERROR = /^Script error:\n/;

export function readEntry(text: string): Entry {
  const isJson = text.length <= (/^[[{]/.test(text) ? MAX_JSON : MAX_TEXT);
  return { text: text.slice(0, MAX_TEXT), json: isJson ? shortened(parsed(text)) : undefined };
}

export const isCutText = (text: string): boolean => CUT.test(text);

/**
 * Returns the message of an uncaught error, which is the last entry of a program that failed; null for any other entry.
 */
export function errorIn({ text }: Entry): string | null {
  return SCRIPT_ERROR.test(text) ? text.replace(SCRIPT_ERROR, '') : null;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Shortens the texts in a value, because it is kept until the end of the session. */
function shortened(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (Array.isArray(value)) return value.map((item: Json) => shortened(item) ?? null);
  if (!isObject(value)) return value;
  const pairs = Object.entries(value).map(([key, item]) => {
    const isOutput = key === 'output' && typeof item === 'string';
    return [key, isOutput ? item.slice(0, 200) : (shortened(item) ?? null)] as const;
  });
  return Object.fromEntries(pairs);
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a command tool returned, as far as it was printed. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly process: string | null;
}

/** Returns null if the value is not the result of a command tool. */
export function commandResultIn(value: Json | undefined): CommandResult | null {
  if (!isObject(value) || !('wall_time_seconds' in value)) return null;
  const { exit_code, session_id } = value;
  return {
    exitCode: typeof exit_code === 'number' ? exit_code : null,
    process: typeof session_id === 'number' || typeof session_id === 'string' ? String(session_id) : null,
  };
}

/** Returns all results of command tools in what was printed, also nested ones. */
export function commandResultsIn(entries: readonly Entry[]): CommandResult[] {
  const found: CommandResult[] = [];
  const waiting: (Json | undefined)[] = entries.map(({ json }) => json);
  while (waiting.length > 0) {
    const value = waiting.pop();
    const result = commandResultIn(value);
    if (result !== null) found.push(result);
    else if (Array.isArray(value)) waiting.push(...value);
    else if (isObject(value)) waiting.push(...Object.values(value));
  }
  return found;
}
