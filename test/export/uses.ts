// Reads the allow-list: how the text at a place of a record is used.
import { ALLOW_LIST } from './allow-list.ts';
import { ALL, PARTS, type Part } from './parts.ts';

export interface Use {
  /** What of the text is used; the rest of it is private. */
  readonly part: Part;
  /** Whether that leaves; otherwise it only decides something. */
  readonly leaves: boolean;
}

type Path = readonly string[];

interface Entry extends Use {
  readonly kinds: RegExp;
  readonly path: Path;
}

const entries: readonly Entry[] = ALLOW_LIST.flatMap(([kinds, leaving, read]) => {
  const entry = (leaves: boolean) => (place: string) => {
    const [path = '', part] = place.split('@');
    return { kinds: patternOf(kinds), path: segmentsOf(path), leaves, part: part ? partNamed(part) : ALL };
  };
  return [...wordsOf(leaving).map(entry(true)), ...wordsOf(read).map(entry(false))];
});

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** `item.changes.*.type` is four segments; `[]` and `{}` are segments too. */
function segmentsOf(path: string): Path {
  return path.split(/\.|(?=\[\]|\{\})/);
}

/** Parentheses are a group behind a slash, and stand for themselves behind a name. */
function patternOf(kinds: string): RegExp {
  const source = kinds
    .replace(/[.]/g, '\\.')
    .replaceAll('*', '.*')
    .replace(/(?<=\w)\((.*)\)/, '\\((?:$1)\\)');
  return new RegExp(`^(?:${source})$`, 's');
}

function partNamed(name: string): Part {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`no part is called "${name}"`);
  return part;
}

/** How the text at that place is used; null when it is not. The key of an object is at `{}`. */
export function useOf(kind: string, path: Path): Use | null {
  const fitting = entriesOf(kind).filter((entry) => fits(entry.path, path));
  return (
    fitting.find(({ leaves, part }) => leaves && part === ALL) ??
    fitting.find(({ leaves }) => leaves) ??
    fitting[0] ??
    null
  );
}

/** Whether something is used at that place or below it. */
export const isOnTheWay = (kind: string, path: Path): boolean =>
  entriesOf(kind).some((entry) => fits(entry.path.slice(0, path.length), path));

/** Few kinds are ever asked for, each very often. */
const known = new Map<string, readonly Entry[]>();

function entriesOf(kind: string): readonly Entry[] {
  const found = known.get(kind) ?? entries.filter(({ kinds }) => kinds.test(kind));
  if (known.size < 1000) known.set(kind, found);
  return found;
}

const fits = (pattern: Path, path: Path): boolean =>
  pattern.length === path.length &&
  pattern.every((segment, index) => segment === '*' || segment === path[index]);
