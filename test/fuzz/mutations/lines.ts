// Lines lost, doubled, moved, joined and mixed, as crashes, copies and two writers at once leave them.
import { changeLines, linesOf, type Mutation, withFile } from './mutation.ts';

export const lines: readonly Mutation[] = [
  changeLines((all, { random }) => all.toSpliced(random.below(all.length), random.size(5))),
  // A part stands again, there or elsewhere, once or many times.
  changeLines((all, { random }) => {
    const part = all.slice(random.below(all.length)).slice(0, random.size(20));
    const times = random.oneIn(10) ? random.size(200) : 1;
    return all.toSpliced(
      random.below(all.length + 1),
      0,
      ...Array.from({ length: times }, () => part).flat(),
    );
  }),
  changeLines((all, { random }) => {
    const [line = ''] = all.slice(random.below(all.length));
    return all.toSpliced(all.indexOf(line), 1).toSpliced(random.below(all.length), 0, line);
  }),
  changeLines((all) => all.toReversed()),
  // A line is cut and the next one follows on it.
  changeLines((all, { random }) => {
    const at = random.below(all.length);
    const line = all[at] ?? '';
    return all.with(at, line.slice(0, random.below(line.length)));
  }),
  // Lines of another recording come in between.
  changeLines((all, { random, other }) => {
    const theirs = linesOf(other.files[random.below(other.files.length || 1)]?.content ?? '');
    const part = theirs.slice(random.below(theirs.length)).slice(0, 1 + random.size(10));
    return all.toSpliced(random.below(all.length + 1), 0, ...part);
  }),
  // Two files are written into one.
  (input, { random, other }) => {
    const [at, from] = [random.below(input.files.length || 1), random.oneIn(2) ? input : other];
    const file = input.files[at];
    const second = from.files[random.below(from.files.length || 1)];
    if (file === undefined || second === undefined) return input;
    const theirs = linesOf(second.content);
    const mixed = linesOf(file.content).flatMap((line) =>
      random.oneIn(2) ? [line, theirs.shift() ?? ''] : [line],
    );
    return withFile(input, at, { ...file, content: [...mixed, ...theirs].join('') });
  },
  // What one file ends with stands in another.
  (input, { random }) => {
    const [one, two] = [random.below(input.files.length || 1), random.below(input.files.length || 1)];
    const [from, to] = [input.files[one], input.files[two]];
    if (from === undefined || to === undefined || one === two) return input;
    const all = linesOf(from.content);
    const end = random.below(all.length);
    const shorter = withFile(input, one, { ...from, content: all.slice(0, end).join('') });
    return withFile(shorter, two, { ...to, content: to.content + all.slice(end).join('') });
  },
];
