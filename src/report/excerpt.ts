// The part of a command that a reviewer sees. Nothing that runs may be hidden: here-documents are folded only where
// nothing runs them, whitespace is collapsed before a text is cut, and a cut text keeps its start and its end.
import type { HereDocument } from '../look/shell/parse.js';

/** Pieces of a command in order. A number stands for that many lines that are not shown. */
export type Excerpt = readonly (string | number)[];

/** Of a here-document that something runs, the first lines are shown, and the last. */
const FIRST_LINES = 3;

const MAX_PIECES = 20;

/** Only the two ends of a longer piece are looked at. */
const MAX_CODE_POINTS = 1000;

/** The part of a cut command that comes from its end. */
const END_SHARE = 1 / 3;

export function excerptOf(
  command: string,
  codePoints: number,
  hereDocuments: readonly HereDocument[] = [],
): Excerpt {
  const pieces: (string | number)[] = [];
  let from = 0;
  for (const { start, end, closed, mayRun } of hereDocuments) {
    if (start < from || pieces.length >= MAX_PIECES) continue;
    const body = command.slice(start, end).replace(/\n$/, '');
    const lines = body === '' ? [] : body.split('\n');
    pieces.push(between(command, from, start));
    if (mayRun) pieces.push(...endsOf(lines));
    else pieces.push(lines.length);
    from = closed;
  }
  if (from < command.length) pieces.push(between(command, from, command.length));
  return clipExcerpt(
    pieces
      .map((piece) => (typeof piece === 'number' ? piece : collapsed(piece)))
      .filter((piece) => piece !== ''),
    codePoints,
  );
}

/** The text between two here-documents, without the line breaks next to them. */
function between(command: string, from: number, to: number): string {
  const text = from === 0 ? command.slice(0, to) : command.slice(from, to).replace(/^\n/, '');
  return to === command.length ? text : text.replace(/\n$/, '');
}

/** The first lines, how many are not shown, and the last. */
function endsOf(lines: readonly string[]): (string | number)[] {
  if (lines.length <= FIRST_LINES + 1) return [lines.join('\n')];
  const hidden = lines.length - FIRST_LINES - 1;
  return [lines.slice(0, FIRST_LINES).join('\n'), hidden, lines.at(-1) ?? ''];
}

/** The excerpt, or its start, `…` and its end if its pieces together are longer than `codePoints`. */
export function clipExcerpt(excerpt: Excerpt, codePoints: number): Excerpt {
  const length = excerpt.reduce<number>((sum, piece) => sum + lengthOf(piece, codePoints), 0);
  if (length <= codePoints) return excerpt.map(copied);
  const atEnd = Math.floor(codePoints * END_SHARE);
  const start = startOf(excerpt, codePoints - atEnd);
  const end = startOf(excerpt.map(reversed).toReversed(), atEnd).map(reversed).toReversed();
  return [...start, ...end];
}

/** The first code points of an excerpt; the last one is `…` if more follow. */
function startOf(excerpt: Excerpt, codePoints: number): Excerpt {
  const kept: (string | number)[] = [];
  let left = codePoints - 1;
  for (const piece of excerpt) {
    if (typeof piece === 'number') {
      kept.push(piece);
      continue;
    }
    const characters = [...piece.slice(0, 2 * left + 2)];
    if (characters.length > left) return [...kept, `${characters.slice(0, Math.max(0, left)).join('')}…`];
    kept.push(copied(piece));
    left -= characters.length;
  }
  return kept;
}

/**
 * The length of a piece in code points. A long piece is not counted to its end: then the result is only more than
 * `codePoints`.
 */
const lengthOf = (piece: string | number, codePoints: number): number =>
  typeof piece === 'number' ? 0 : [...piece.slice(0, 2 * codePoints + 2)].length;

const reversed = (piece: string | number): string | number =>
  typeof piece === 'number' ? piece : [...piece.slice(-2 * MAX_CODE_POINTS)].toReversed().join('');

/** A slice would keep the whole command in memory. */
const copied = (piece: string | number): string | number =>
  typeof piece === 'number' ? piece : [...piece].join('');

/** Whitespace of every kind, and characters that fonts draw as a gap. */
const BLANK = String.raw`[\s\u115f\u1160\u180e\u2800\u3164\uffa0]`;
const BLANKS = new RegExp(`${BLANK}{2,}`, 'gu');
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]{2,}/gu;

/** Each run of blanks as one blank, because nobody would see a command behind two hundred of them. */
function collapsed(text: string): string {
  return text.replace(UNSEEN, '\u200b').replace(BLANKS, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
}
