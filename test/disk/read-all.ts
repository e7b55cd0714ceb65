// Every line of a file, and what reading it told.
import { type ReadResult, readLines } from '../../src/disk/read-lines.ts';
import { type LineBytes, textOfLine } from '../../src/shared/line-bytes.ts';

export interface TextLine {
  readonly number: number;
  readonly text: string;
  readonly flaw: LineBytes['flaw'];
}

export const toTextLine = (line: LineBytes): TextLine => ({
  number: line.number,
  text: textOfLine(line),
  flaw: line.flaw,
});

export interface Reading {
  readonly lines: TextLine[];
  readonly texts: string[];
  readonly result: ReadResult;
}

export async function readAll(path: string, maxLineLength?: number): Promise<Reading> {
  const reader = readLines(path, { sha256: true, ...(maxLineLength && { maxLineLength }) });
  const lines: TextLine[] = [];
  for await (const some of reader.blocks) for (const line of some) lines.push(toTextLine(line));
  return { lines, texts: lines.map((line) => line.text), result: reader.result() };
}
