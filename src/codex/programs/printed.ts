// What a program printed, entry by entry, as its outputs tell it.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Entry {
  /** The beginning of the text. */
  readonly text: string;
  /** What the text is as JSON; undefined if it is none. */
  readonly json: Json | undefined;
}

/** How a program ended, in the words of the head of its last output. */
export type Ending = 'completed' | 'failed' | 'terminated' | 'interrupted' | 'running';

export interface ProgramOutput {
  readonly entries: readonly Entry[];
  readonly ending: Ending;
  /** What ended a program that failed. */
  readonly error: string | null;
  /** Some of what was printed is missing, so that entries cannot be told apart. */
  readonly isCut: boolean;
}

/** Codex's own words are shorter; what a command printed may have any length. */
const MAX_TEXT = 4_096;
const MAX_JSON = 1_000_000;
/** Codex shortens what is printed as a whole: all entries become one. */
const CUT = /^Warning: truncated output|…\d+ tokens truncated…/;
const SCRIPT_ERROR = /^Script error:\n/;

export function readEntry(text: string): Entry {
  const isJson = text.length <= (/^[[{]/.test(text) ? MAX_JSON : MAX_TEXT);
  return { text: text.slice(0, MAX_TEXT), json: isJson ? shortened(parsed(text)) : undefined };
}

export const isCutText = (text: string): boolean => CUT.test(text);

/** The message of an uncaught error, which is the last entry of a program that failed; null for any other entry. */
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

/** Without the long texts in it, because it is kept until the end of the session. */
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

/** Null if the value is not what a command tool returns. */
export function commandResultIn(value: Json | undefined): CommandResult | null {
  if (!isObject(value) || !('wall_time_seconds' in value)) return null;
  const { exit_code, session_id } = value;
  return {
    exitCode: typeof exit_code === 'number' ? exit_code : null,
    process: typeof session_id === 'number' || typeof session_id === 'string' ? String(session_id) : null,
  };
}

/** Every result of a command tool in what was printed, wherever it stands. */
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
