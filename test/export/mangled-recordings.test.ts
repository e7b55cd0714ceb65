// Real recordings, cut, shuffled, doubled and mixed: whatever comes of them, every promise of an export holds.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { checkedExport } from './checked-export.ts';
import { fillHome } from './home.ts';
import { recordings } from './recordings.ts';

type Lines = readonly string[];

/** The rollouts of each recorded home. */
const homes = recordings().map(({ files }) =>
  Object.entries(files).map(([path, text]) => ({ path, lines: text.split(/(?<=\n)/) })),
);
/** To mix into others; the few that are very long would only make it slow. */
const everyLine: Lines = homes
  .flatMap((files) => files.flatMap(({ lines }) => lines))
  .filter((line) => line.length < 10_000);

/** Numbers from 0 to below 1 say where and what, so that any recording can be mangled by any edit. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (places: number, size: number) => Math.floor(places * size);

type Edit = (lines: string[]) => string[];

const edits: fc.Arbitrary<Edit> = fc.oneof(
  // The end is missing, of the file or of one line.
  place.map(
    (end): Edit =>
      (lines) => [lines.join('').slice(0, at(end, lines.join('').length))],
  ),
  fc
    .tuple(place, place)
    .map(([which, end]): Edit => replace(which, (line) => line.slice(0, at(end, line.length)))),
  fc
    .tuple(place, place)
    .map(([which, start]): Edit => replace(which, (line) => line.slice(at(start, line.length)))),
  // A part is lost, stands twice, or elsewhere.
  fc.tuple(place, place).map(
    ([from, size]): Edit =>
      (lines) =>
        lines.toSpliced(at(from, lines.length), at(size, 5)),
  ),
  fc.tuple(place, place, place).map(
    ([from, size, to]): Edit =>
      (lines) => {
        const part = lines.slice(at(from, lines.length)).slice(0, 1 + at(size, 20));
        return lines.toSpliced(at(to, lines.length), 0, ...part);
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (lines) => {
        const [line = ''] = lines.slice(at(from, lines.length));
        return lines.toSpliced(at(from, lines.length), 1).toSpliced(at(to, lines.length), 0, line);
      },
  ),
  place.map(
    (seed): Edit =>
      (lines) =>
        shuffled(lines, seed),
  ),
  // Lines of another recording come in between.
  fc.tuple(place, fc.array(place, { minLength: 1, maxLength: 10 })).map(
    ([to, others]): Edit =>
      (lines) => {
        const strange = others.map((other) => everyLine[at(other, everyLine.length)] ?? '');
        return lines.toSpliced(at(to, lines.length), 0, ...strange);
      },
  ),
  // Bytes are wrong.
  fc
    .tuple(place, place, fc.string({ unit: 'binary', maxLength: 4 }))
    .map(
      ([which, where, text]): Edit =>
        replace(
          which,
          (line) =>
            line.slice(0, at(where, line.length)) + text + line.slice(at(where, line.length) + text.length),
        ),
    ),
  fc
    .tuple(place, place)
    .map(([which, seed]): Edit => replace(which, (line) => shuffled([...line], seed).join(''))),
  // A value is another's.
  fc
    .tuple(place, place, place)
    .map(([which, one, other]): Edit => replace(which, (line) => swapped(line, one, other))),
);

function replace(which: number, by: (line: string) => string): Edit {
  return (lines) => lines.map((line, index) => (index === at(which, lines.length) ? by(line) : line));
}

/** The same order for the same seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = at(seed, 2 ** 31);
  const keyed = items.map((item): [number, Item] => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return [state, item];
  });
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** Two values of the line change places, whatever their types. */
function swapped(line: string, one: number, other: number): string {
  const values = [...line.matchAll(/(?<=":)(?:"(?:[^"\\]|\\.){0,200}"|-?\d+|null|true|false)/g)];
  const [a, b] = [values[at(one, values.length)], values[at(other, values.length)]].sort(
    (left, right) => (left?.index ?? 0) - (right?.index ?? 0),
  );
  if (a === undefined || b === undefined || a === b) return line;
  const [first, second] = [a[0], b[0]];
  const between = line.slice(a.index + first.length, b.index);
  return line.slice(0, a.index) + second + between + first + line.slice(b.index + second.length);
}

const mangled = fc.record({
  home: fc.constantFrom(...homes),
  edits: fc.array(fc.tuple(place, edits), { minLength: 1, maxLength: 6 }),
});

it('an export of mangled recordings never fails and never loses a line', async () => {
  const folder = await tempFolder();
  await fc.assert(
    fc.asyncProperty(mangled, async ({ home, edits: asked }) => {
      const files = home.map(({ path, lines }, index) => {
        const own = asked.filter(([which]) => at(which, home.length) === index);
        return [path, own.reduce((text, [, edit]) => edit(text), lines).join('')];
      });
      await fillHome(folder, Object.fromEntries(files));
      await checkedExport(folder);
    }),
    { numRuns: 300 },
  );
}, 120_000);

it('two recordings with alternating lines in one rollout are read to the end', async () => {
  const folder = await tempFolder();
  const rollouts = homes.flat();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...rollouts),
      fc.constantFrom(...rollouts),
      place,
      async (one, other, seed) => {
        const lines = shuffled([...one.lines, ...other.lines], seed);
        await fillHome(folder, { [one.path]: lines.join('') });
        const { manifest } = await checkedExport(folder);
        expect(manifest.sessions[0]?.rollouts[0]?.lines).toBe(lines.length);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
