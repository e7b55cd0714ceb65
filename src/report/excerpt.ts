// The part of a command that a reviewer sees: cut to a length, here-documents folded to their number of lines.
import { clip } from './markdown.js';

/** Pieces of text in order; a number stands for so many lines that are not shown. */
export type Excerpt = readonly (string | number)[];

// `<<` and a word, quoted or not; `<<<` is another thing.
const HERE_DOCUMENT = /(?<!<)<<(-?)[ \t]*(?:'([^']+)'|"([^"]+)"|\\?([\w.]+))/;

const MOST_PIECES = 20;

/** What is behind the first `codePoints` is neither kept nor looked at. */
export function excerptOf(command: string, codePoints: number): Excerpt {
  const pieces: (string | number)[] = [];
  const enough = 2 * codePoints + 2;
  let from = 0;
  let at = 0;
  while (at < command.length && at - from <= enough) {
    const lineEnd = endOfLine(command, at);
    const body = bodyAfter(command, at, lineEnd);
    // A document without its end is none: `1 << n` must not hide what follows.
    if (body === 'endless') break;
    at = lineEnd + 1;
    if (body === null) continue;
    pieces.push(command.slice(from, lineEnd), body.lines);
    from = body.end + 1;
    at = from;
    if (pieces.length >= MOST_PIECES) break;
  }
  if (from < command.length) pieces.push(command.slice(from, from + enough));
  // Joined anew: a slice would keep the whole command in memory.
  return clipExcerpt(pieces, codePoints).map((piece) =>
    typeof piece === 'number' ? piece : [...piece].join(''),
  );
}

/** The first code points over all pieces, the last of them `…` when there were more. */
export function clipExcerpt(excerpt: Excerpt, codePoints: number): Excerpt {
  const kept: (string | number)[] = [];
  let left = codePoints;
  for (const piece of excerpt) {
    if (typeof piece === 'number') {
      kept.push(piece);
      continue;
    }
    if (left <= 0) return [...kept, '…'];
    const shown = clip(piece, left);
    kept.push(shown);
    if (shown !== piece) break;
    left -= [...shown].length;
  }
  return kept;
}

/** The body of the here-document that a line begins. */
function bodyAfter(text: string, at: number, lineEnd: number): Body | 'endless' | null {
  const opened = HERE_DOCUMENT.exec(text.slice(at, Math.min(lineEnd, at + 1000)));
  if (opened === null) return null;
  const [, dash, single, double, bare] = opened;
  const word = single ?? double ?? bare;
  let lines = 0;
  for (let start = lineEnd + 1; start < text.length; lines += 1) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    if ((dash ? line.replace(/^\t+/, '') : line) === word) return { lines, end };
    start = end + 1;
  }
  return 'endless';
}

interface Body {
  readonly lines: number;
  /** Where the line that closes it ends. */
  readonly end: number;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
