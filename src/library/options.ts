// Checks the options of the library's functions before anything is read, because a caller may not use types.
import { posix, win32 } from 'node:path';
import type { ExportOptions as CoreOptions } from '../export.js';
import { isObject } from '../shared/objects.js';
import { parseTime, TIME_FORM } from '../shared/parse-time.js';

export interface ExportOptions extends Omit<CoreOptions, 'workspace' | 'since'> {
  /** Absolute path of the work tree. Paths inside it are written relative to it. Without it, every path is absolute. */
  readonly workspace?: string | null;
  /** Exports only what completed since this time: a Date, or a text such as `2026-11-22T11:44:20Z`. */
  readonly since?: Date | string | null;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isAbsolute: Check = (value) =>
  typeof value === 'string' && (posix.isAbsolute(value) || win32.isAbsolute(value));
const isHome: Check = (value) => isObject(value) && isText(value.path);
const isHomes: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isHome);
const isRedactor: Check = (value) => isObject(value) && typeof value.text === 'function';
const isGitCheck: Check = (value) => isObject(value) && typeof value.searchPath === 'string';
const isTime: Check = (value) =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' && parseTime(value) !== null;

/** What each option must be if it is given. */
const MUST_BE: Readonly<Record<keyof ExportOptions, readonly [what: string, check: Check]>> = {
  codexHome: [
    'the folder that holds sessions/, or a list of { path }; codexHomeOf names the one that Codex uses',
    (value) => isText(value) || isHomes(value),
  ],
  workspace: ['an absolute path, or null', (value) => value === null || isAbsolute(value)],
  workspaceAliases: ['a list of absolute paths', (value) => Array.isArray(value) && value.every(isAbsolute)],
  run: ['the run of a manifest, or null', (value) => value === null || isObject(value)],
  gitCheck: [
    '{ searchPath }, such as that of the variable PATH, or false',
    (value) => value === false || isGitCheck(value),
  ],
  sha256: ['true or false', (value) => typeof value === 'boolean'],
  redactor: ['what createRedactor returns, or false', (value) => value === false || isRedactor(value)],
  sessionIds: ['a list of ids', isTexts],
  since: [`a Date, or ${TIME_FORM}`, (value) => value === null || isTime(value)],
  onFault: ['a function', (value) => typeof value === 'function'],
  isOtherRunners: [
    'a function of a folder, or null',
    (value) => value === null || typeof value === 'function',
  ],
  worthALook: ['true or false', (value) => typeof value === 'boolean'],
  sinceFrom: ['a word of the manifest, such as "given"', isText],
};

/** @throws TypeError that names the option and says what it must be. */
export function checkedOptions(options: ExportOptions): CoreOptions {
  if (!isObject(options)) throw new TypeError('The options are missing: give an object with "codexHome".');
  if (options.codexHome === undefined)
    throw new TypeError(`Option "codexHome" is missing: it must be ${MUST_BE.codexHome[0]}.`);
  for (const [name, value] of Object.entries(options)) {
    const [what, check] = MUST_BE[name as keyof ExportOptions] ?? [];
    if (what === undefined || check === undefined)
      throw new TypeError(
        `There is no option ${JSON.stringify(name)}. Known: ${Object.keys(MUST_BE).join(', ')}.`,
      );
    if (value !== undefined && !check(value)) throw new TypeError(`Option "${name}" must be ${what}.`);
  }
  const { workspace = null, since = null, ...rest } = options;
  return { ...rest, workspace, since: typeof since === 'string' ? parseTime(since) : since };
}
