// What a mutation is, and how one changes a part of an input.
import type { Json } from '../../export/places.ts';
import { bytesOf, contentOf, type Input, type InputFile } from '../input.ts';
import type { Random } from '../random.ts';

export interface Means {
  readonly random: Random;
  /** Another input, to take from. */
  readonly other: Input;
  /** Kinds that the reader knows, by Codex's own path to them. */
  readonly kinds: readonly string[];
}

/** Another input; the same one where there is nothing to change. */
export type Mutation = (input: Input, means: Means) => Input;

/** Changes the content of one file, which is not empty. */
export const changeFile =
  (change: (content: string, means: Means) => string): Mutation =>
  (input, means) => {
    const at = means.random.below(input.files.length || 1);
    const file = input.files[at];
    if (file === undefined || file.content === '') return input;
    return withFile(input, at, { ...file, content: change(file.content, means) });
  };

/** Changes the lines of one file. They have their newlines with them. */
export const changeLines = (change: (lines: string[], means: Means) => string[]): Mutation =>
  changeFile((content, means) => change(linesOf(content), means).join(''));

/** Changes one line that is an object; any other stays. */
export const changeRecord = (change: (record: Fields, means: Means) => Json | string): Mutation =>
  changeLines((lines, means) => {
    const at = means.random.below(lines.length);
    const record = recordIn(lines[at] ?? '');
    if (record === null) return lines;
    const changed = change(record, means);
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
    return lines.with(at, `${contentOf(text)}\n`);
  });

/** A line of a rollout. */
export type Fields = { [key: string]: Json };

export const linesOf = (content: string): string[] => content.split(/(?<=\n)/);

export function recordIn(line: string): Fields | null {
  try {
    const value: Json = JSON.parse(bytesOf(line).toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

export const withFile = (input: Input, at: number, file: InputFile): Input => ({
  ...input,
  files: input.files.with(at, file),
});

/** Mostly short. */
export function rangeOf(content: string, random: Random): [from: number, to: number] {
  const from = random.below(content.length);
  return [from, Math.min(content.length, from + random.size(content.length))];
}
