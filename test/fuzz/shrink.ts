// Makes an input smaller, as long as something still holds of it: that it breaks a promise, or reaches a place.
import { type Input, sizeOf } from './input.ts';
import { linesOf } from './mutations/mutation.ts';

/** @param most Tries that are made; each takes as long as an execution. */
export async function shrink(
  input: Input,
  holds: (input: Input) => Promise<boolean>,
  most = 400,
): Promise<Input> {
  let smallest = input;
  let tries = 0;
  const attempt = async (smaller: Input): Promise<boolean> => {
    if (tries >= most || sizeOf(smaller) >= sizeOf(smallest)) return false;
    tries += 1;
    const isSmaller = await holds(smaller);
    if (isSmaller) smallest = smaller;
    return isSmaller;
  };

  for (let at = 0; at < smallest.files.length; ) {
    const isNeeded = !(await attempt({ ...smallest, files: smallest.files.toSpliced(at, 1) }));
    if (isNeeded) at += 1;
  }
  for (let file = 0; file < smallest.files.length; file++) {
    let size = linesOf(smallest.files[file]?.content ?? '').length;
    for (size = Math.ceil(size / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < linesOf(smallest.files[file]?.content ?? '').length; ) {
        const isNeeded = !(await attempt(without(smallest, file, at, size)));
        if (isNeeded) at += size;
      }
    }
  }
  return smallest;
}

function without(input: Input, file: number, at: number, size: number): Input {
  const files = input.files.map((some, index) =>
    index === file ? { ...some, content: linesOf(some.content).toSpliced(at, size).join('') } : some,
  );
  return { ...input, files };
}
