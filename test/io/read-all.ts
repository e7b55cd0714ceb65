// Every line of a file, and what reading it told.
import { createReadFacts, type ReadFacts, readLines } from '../../src/io/read-lines.js';
import type { TextLine } from '../../src/io/split-lines.js';

export interface Reading {
  readonly lines: TextLine[];
  readonly texts: string[];
  readonly facts: ReadFacts;
}

export async function readAll(path: string, longest?: number): Promise<Reading> {
  const facts = createReadFacts();
  const lines: TextLine[] = [];
  for await (const some of readLines(path, facts, longest)) for (const line of some) lines.push(line);
  return { lines, texts: lines.map((line) => line.text), facts };
}
