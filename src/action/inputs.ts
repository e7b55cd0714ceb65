// Defines the action's inputs, their names, defaults and allowed values, and parses them.
import { posix, win32 } from 'node:path';
import { parseTime, TIME_FORM } from '../shared/parse-time.js';
import { GATES, type Gate } from './gates.js';
import type { JobStart } from './job-start.js';
import { anyOf, quote } from './printable.js';

/**
 * The defaults of action.yml, except for those that only the runner knows: the artifact's name and the place of the
 * job.
 */
export const INPUT_DEFAULTS = {
  'codex-home': '',
  scope: 'job',
  since: '',
  when: 'now',
  'session-id': '',
  secrets: '',
  redact: 'true',
  'artifact-name': '',
  'retention-days': '0',
  'compression-level': '6',
  overwrite: 'false',
  upload: 'true',
  summary: 'true',
  timeline: 'false',
  html: 'false',
  'workspace-alias': '',
  'git-check': 'true',
  'fail-on': '',
  'if-no-sessions-found': 'warn',
  'job-index': '',
  'check-run-id': '',
} as const;

type InputName = keyof typeof INPUT_DEFAULTS;

/** Says what is wrong with the text of an input. The message continues a sentence after "it". */
class WrongInput extends Error {}

/** Parses the text of an input. Throws WrongInput if the text is not allowed. */
type Parser<Value> = (text: string) => Value;

const words =
  <const Word extends string>(...allowed: readonly Word[]): Parser<Word> =>
  (text) => {
    const word = allowed.find((known) => known === text);
    if (word === undefined) throw new WrongInput(`must be ${anyOf(allowed)}`);
    return word;
  };

// The spellings that YAML's core schema and GitHub's toolkit accept.
const yesOrNo = (text: string): boolean => {
  if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) throw new WrongInput('must be true or false');
  return text.toLowerCase() === 'true';
};

const wholeNumber =
  (from: number, to: number, what: string): Parser<number> =>
  (text) => {
    const value = Number(text);
    if (!/^\d{1,4}$/.test(text) || value < from || value > to)
      throw new WrongInput(`must be ${what}, a whole number from ${from} to ${to}`);
    return value;
  };

const anyText = (text: string): string => text;

const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

const lines = (text: string): string[] => partsOf(text, /\r?\n/);

const linesThat =
  (fits: (line: string) => boolean, mustBe: string): Parser<string[]> =>
  (text) => {
    const given = lines(text);
    if (!given.every(fits)) throw new WrongInput(`must be ${mustBe}, one per line`);
    return given;
  };

const gates = (text: string): Gate[] => {
  const given = partsOf(text, /[\n,]/);
  if (!given.every((word) => GATES.some((gate) => gate === word)))
    throw new WrongInput(`must be any of ${GATES.join(', ')}, one per line or separated by commas`);
  return GATES.filter((gate) => given.includes(gate));
};

const time = (text: string): JobStart | null => {
  const given = parseTime(text);
  if (given === null && text !== '') throw new WrongInput(`must be ${TIME_FORM}`);
  return given === null ? null : { time: given, from: 'given' };
};

const PARSERS = {
  'codex-home': lines,
  scope: words('job', 'all'),
  since: time,
  when: words('now', 'post'),
  'session-id': linesThat((id) => /^[^\s,]+$/.test(id), 'ids of sessions'),
  secrets: anyText,
  redact: yesOrNo,
  // Not checked here: a wrong name is corrected before the upload, so that the export is not lost.
  'artifact-name': anyText,
  'retention-days': wholeNumber(0, 400, "days (0 uses the repository's setting)"),
  'compression-level': wholeNumber(0, 9, 'a level'),
  overwrite: yesOrNo,
  upload: yesOrNo,
  summary: yesOrNo,
  timeline: yesOrNo,
  html: yesOrNo,
  'workspace-alias': linesThat((path) => posix.isAbsolute(path) || win32.isAbsolute(path), 'absolute paths'),
  'git-check': yesOrNo,
  'fail-on': gates,
  'if-no-sessions-found': words('warn', 'error', 'ignore'),
  'job-index': anyText,
  'check-run-id': anyText,
} satisfies Record<InputName, Parser<unknown>>;

export type Inputs = { readonly [Name in InputName]: ReturnType<(typeof PARSERS)[Name]> };

/**
 * Inputs that do not decide what is exported, and what each counts as if it is wrong. The export is made before the
 * step fails for such an input, because on a hosted runner the sessions are gone after the job.
 */
const COUNTS_AS: Readonly<Partial<Record<InputName, string>>> = {
  'retention-days': INPUT_DEFAULTS['retention-days'],
  'compression-level': INPUT_DEFAULTS['compression-level'],
  overwrite: INPUT_DEFAULTS.overwrite,
  // The user may have meant to keep the files private.
  upload: 'false',
  timeline: INPUT_DEFAULTS.timeline,
  'git-check': INPUT_DEFAULTS['git-check'],
  'fail-on': INPUT_DEFAULTS['fail-on'],
  'if-no-sessions-found': INPUT_DEFAULTS['if-no-sessions-found'],
};

/** With `inputs`, `errors` are those that do not prevent the export. */
export interface ParsedInputs {
  readonly inputs: Inputs | null;
  readonly errors: readonly string[];
}

/** Returns the inputs, and a message for each wrong one. An empty input counts as missing. */
export function parseInputs(input: (name: string) => string): ParsedInputs {
  const wrong: { readonly name: InputName; readonly text: string }[] = [];
  const read = (name: InputName): unknown => {
    const given = input(name) || INPUT_DEFAULTS[name];
    try {
      return PARSERS[name](given);
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error;
      wrong.push({ name, text: `Input "${name}" is ${quote(given)}: it ${error.message}.` });
      return PARSERS[name](COUNTS_AS[name] ?? INPUT_DEFAULTS[name]);
    }
  };
  const inputs = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Inputs;
  if (wrong.some(({ name }) => COUNTS_AS[name] === undefined))
    return { inputs: null, errors: wrong.map(({ text }) => text) };
  return {
    inputs,
    errors: wrong.map(
      ({ name, text }) =>
        `${text} It counts as ${quote(COUNTS_AS[name] ?? '')}, so that the export is not lost.`,
    ),
  };
}

const NAMES = Object.keys(INPUT_DEFAULTS) as InputName[];
