// Every line of a file, and what reading it told.
import { createReadFacts, type ReadFacts, readLines } from '../../src/disk/read-lines.js';
import { type Line, textOf } from '../../src/disk/split-lines.js';

export interface TextLine {
  readonly number: number;
  readonly text: string;
  readonly flaw: Line['flaw'];
}

export const toTextLine = (line: Line): TextLine => ({
  number: line.number,
  text: textOf(line),
  flaw: line.flaw,
});

export interface Reading {
  readonly lines: TextLine[];
  readonly texts: string[];
  readonly facts: ReadFacts;
}

export async function readAll(path: string, longest?: number): Promise<Reading> {
  const facts = createReadFacts();
  const lines: TextLine[] = [];
  for await (const some of readLines(path, facts, { sha256: true, ...(longest && { longest }) }))
    for (const line of some) lines.push(toTextLine(line));
  return { lines, texts: lines.map((line) => line.text), facts };
}
