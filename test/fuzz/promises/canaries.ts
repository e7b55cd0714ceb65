// No text leaves but from a place that the allow-list names, wherever a text was moved to.
import { type Change, changeLine, isObject, parsed } from '../../export/places.ts';
import { bytesOf, type Input, type InputFile } from '../input.ts';
import type { Export, Texts } from './index.ts';

const CANARY = /CANARY-[0-9a-f]{0,10}/g;

export function brokenByCanaries(exported: Export, { files }: Input): string[] {
  const free = new Set(files.flatMap(leaving));
  const isFree = (sign: string) => isBeginning(free, sign);
  const isPlanted = plantedIn(files);
  const places = [
    'actions',
    'manifest',
    'summary',
    'shortSummary',
  ] as const satisfies readonly (keyof Texts)[];
  return places.flatMap((place) => {
    const text = JSON.stringify(exported[place]);
    const out = new Set((text.match(CANARY) ?? []).filter((sign) => isPlanted(sign) && !isFree(sign)));
    return [...out].map((sign) => `no canary gets out: ${sign} is in the ${place}`);
  });
}

const isBeginning = (signs: ReadonlySet<string>, sign: string) =>
  signs.has(sign) || [...signs].some((whole) => whole.startsWith(sign));

/** A damaged block of a compressed text may repeat a canary's bytes as none that was planted. */
function plantedIn(files: readonly InputFile[]): (sign: string) => boolean {
  if (!files.some(isDamaged)) return () => true;
  const planted = new Set(files.flatMap(({ content }) => content.match(CANARY) ?? []));
  return (sign) => isBeginning(planted, sign);
}

const isDamaged = ({ packed }: InputFile) => packed !== null && packed.damage.length > 0;

/** The canaries that now stand where a text may leave. */
function leaving(file: InputFile): readonly string[] {
  const { content } = file;
  if (!content.includes('CANARY')) return [];
  // What damage makes of a compressed text is not known here; so nothing is claimed of it.
  if (isDamaged(file)) return content.match(CANARY) ?? [];
  return bytesOf(content).toString().split('\n').flatMap(leavingInLine);
}

/** Most lines of an input are those of the one that it was made of. */
const seen = new Map<string, readonly string[]>();

function leavingInLine(line: string): readonly string[] {
  if (!line.includes('CANARY')) return [];
  const found = seen.get(line) ?? lookIn(line);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(line, found);
  return found;
}

const MOST_SEEN = 20_000;

function lookIn(line: string): readonly string[] {
  try {
    const records = recordsIn(line);
    if (records.length > 0) return records.flatMap(leavingInRecord);
  } catch {
    // Nested too deep to be looked at here.
  }
  // What no kind uses of a long line may be no JSON at all, and the reader leaves it out: so nothing is claimed of it.
  return line.match(CANARY) ?? [];
}

/** The record of a line, or those that begin within it, as behind half a record. */
function recordsIn(line: string) {
  const text = line.replace(/^\uFEFF/, '').replace(UNSEEN_DAMAGE, '');
  const whole = parsed(text);
  if (isObject(whole)) return [whole];
  const starts = [...text.matchAll(/\{"(?:timestamp|record_type|type)":/g)].slice(0, MOST_STARTS);
  return starts.flatMap(({ index }) => {
    const value = parsed(text.slice(index));
    return isObject(value) ? [value] : [];
  });
}

/** The reader leaves values unread that no kind uses, with what is wrong in them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
const UNSEEN_DAMAGE = /[\0-\x1f]|(?<=(?<!\\)(?:\\\\)*)\\(?!["\\/bfnrtu])/g;

/** More than the reader tries. */
const MOST_STARTS = 64;

function leavingInRecord(record: Parameters<typeof changeLine>[0]): string[] {
  const found: string[] = [];
  const change: Change = {
    text(text, { use }) {
      if (use?.leaves) found.push(...(use.part(text, () => '').match(CANARY) ?? []));
      return text;
    },
    number: (number) => number,
    key: (key) => key,
  };
  changeLine(record, change);
  return found;
}
