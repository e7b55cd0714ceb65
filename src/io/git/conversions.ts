// Which files git stores in another form than they have on disk, by what the repository says of them.

import { namesIn } from './entries.js';
import type { Git } from './run-git.js';

/**
 * `program`: by a program, or in a way that is not repeated here. `line_endings`: with line feeds only.
 * `none`: as they are.
 */
export type Conversion = 'none' | 'line_endings' | 'program';

const ATTRIBUTES = ['filter', 'ident', 'working-tree-encoding', 'text', 'eol', 'crlf'] as const;
const NOT_SET = new Set([undefined, 'unspecified', 'unset', '']);

/** @param names As git lists them; asks about attributes, which runs nothing. */
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

/** `core.*` settings that decide how files on disk are to be read. */
export async function settingsOf(git: Git): Promise<{ fileMode: boolean; autocrlf: boolean }> {
  const list = await git.run(['config', '-z', '--get-regexp', '^core\\.(filemode|autocrlf)$'], '', true);
  const values = new Map(
    namesIn(list).map((line): [string, string] => {
      const [name = '', value = 'true'] = line.split('\n');
      return [name, value.toLowerCase()];
    }),
  );
  const isNo = (value: string) => ['false', 'no', 'off', '0', ''].includes(value);
  return {
    fileMode: !isNo(values.get('core.filemode') ?? 'true'),
    autocrlf: !isNo(values.get('core.autocrlf') ?? 'false'),
  };
}
