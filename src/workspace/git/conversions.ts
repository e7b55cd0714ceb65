// Finds the files whose form in git differs from that on disk, by the repository's attributes and settings.

import { namesIn } from './entries.js';
import type { Git } from './run-git.js';

/**
 * How git changes a file before storing it. `program`: a program changes it, or git does in a way that is not repeated
 * here. `line_endings`: git changes line endings to line feeds. `none`: git stores it as it is.
 */
export type Conversion = 'none' | 'line_endings' | 'program';

const ATTRIBUTES = ['filter', 'ident', 'working-tree-encoding', 'text', 'eol', 'crlf'] as const;
const NOT_SET = new Set([undefined, 'unspecified', 'unset', '']);

/** @param names As git lists them. Asking git about attributes runs nothing. */
export async function conversionsOf(
  names: readonly string[],
  git: Git,
  autocrlf: boolean,
): Promise<Map<string, Conversion>> {
  if (names.length === 0) return new Map();
  const answer = await git.run(['check-attr', '-z', '--stdin', ...ATTRIBUTES], `${names.join('\0')}\0`);
  const attributes = new Map<string, Map<string, string>>();
  const words = answer.split('\0');
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [name = '', attribute = '', value = ''] = words.slice(at, at + 3);
    attributes.set(name, (attributes.get(name) ?? new Map<string, string>()).set(attribute, value));
  }
  return new Map([...attributes].map(([name, values]) => [name, conversionBy(values, autocrlf)]));
}

function conversionBy(values: ReadonlyMap<string, string>, autocrlf: boolean): Conversion {
  const isSet = (attribute: (typeof ATTRIBUTES)[number]) => !NOT_SET.has(values.get(attribute));
  if (isSet('filter') || isSet('ident') || isSet('working-tree-encoding')) return 'program';
  if (isSet('text') || (values.get('text') !== 'unset' && (isSet('eol') || isSet('crlf'))))
    return 'line_endings';
  const isLeftToSettings = values.get('text') === 'unspecified' && values.get('crlf') === 'unspecified';
  return isLeftToSettings && autocrlf ? 'line_endings' : 'none';
}

/** The `core.*` settings that decide how files on disk are read. */
export interface Settings {
  /** Whether the disk records which files may be executed. */
  readonly fileMode: boolean;
  /** Whether line endings are converted if no attribute says so. */
  readonly autocrlf: boolean;
  /** Whether links are checked out as links. If not, they are files that hold the target. */
  readonly symlinks: boolean;
  /** Whether names that differ only by case are one file, as on Windows and macOS. */
  readonly ignoreCase: boolean;
}

export async function settingsOf(git: Git, platform = process.platform): Promise<Settings> {
  const asked = '^core\\.(filemode|autocrlf|symlinks|ignorecase)$';
  const list = await git.run(['config', '-z', '--get-regexp', asked], '', true);
  const values = new Map(
    namesIn(list).map((line): [string, string] => {
      const [name = '', value = 'true'] = line.split('\n');
      return [name, value.toLowerCase()];
    }),
  );
  const isYes = (name: string, otherwise: boolean) =>
    !['false', 'no', 'off', '0', ''].includes(values.get(`core.${name}`) ?? String(otherwise));
  return {
    fileMode: isYes('filemode', true),
    // Git for Windows turns it on in a system file, which is not read here.
    autocrlf: isYes('autocrlf', platform === 'win32'),
    symlinks: isYes('symlinks', true),
    ignoreCase: isYes('ignorecase', false),
  };
}
