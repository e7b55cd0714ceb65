// Labelled commands: one a line, the names of the rules that apply before a tab, `-` for none. See README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOK_RULES, type LookRule } from '../../src/contract/v1/look-rules.ts';

export interface Labelled {
  readonly command: string;
  readonly rules: readonly LookRule[];
  /** The shell that ran it, by its name; null for sh. */
  readonly shell: string | null;
}

export function labelled(file: string): Labelled[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const fields = line.split('\t');
      const names = (fields[0] ?? '').split(' ').filter((name) => name !== '-');
      return {
        rules: LOOK_RULES.filter((rule) => names.includes(rule)),
        shell: fields.length > 2 ? (fields[1] ?? null) : null,
        command: (fields.at(-1) ?? '').replaceAll('⏎', '\n'),
      };
    });
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** `rule: command` that was found and is not labelled, and the other way round. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function scoreOf(pairs: readonly { labelled: Labelled; found: readonly LookRule[] }[]): Score {
  const all = pairs.flatMap(({ labelled: { command, rules }, found }) =>
    [...new Set([...rules, ...found])].map((rule) => ({
      text: `${rule}: ${command}`,
      isLabelled: rules.includes(rule),
      isFound: found.includes(rule),
    })),
  );
  const right = all.filter(({ isLabelled, isFound }) => isLabelled && isFound).length;
  return {
    precision: right / all.filter(({ isFound }) => isFound).length,
    recall: right / all.filter(({ isLabelled }) => isLabelled).length,
    wrong: all.filter(({ isLabelled }) => !isLabelled).map(({ text }) => text),
    missed: all.filter(({ isFound }) => !isFound).map(({ text }) => text),
  };
}
