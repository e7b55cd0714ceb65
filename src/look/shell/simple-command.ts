// One program as a script starts it: its words, what it reads and writes, and the part of the text it stands in.

export interface SimpleCommand {
  /** The program and its arguments without quotes. An expansion stands as written. */
  readonly words: readonly string[];
  /** Files that redirections read. */
  readonly reads: readonly string[];
  /** Files that redirections write. */
  readonly writes: readonly string[];
  /** The words of the program whose output is its standard input. */
  readonly before: readonly string[] | null;
  /** A here-document or here-string that is its standard input. */
  readonly input: string | null;
  /** Programs in its `$(…)`, and in its `<(…)`. */
  readonly substituted: readonly string[];
  readonly processes: readonly string[];
  /** Whether it runs in a container, whose files are not those of the workspace. */
  readonly isInContainer: boolean;
  /** Where it stands in the script. */
  readonly source: string;
  /** The whole pipeline that it is part of. */
  readonly pipeline: string;
}

/** `/usr/bin/git`, `git.exe` and `git` are one program. */
export function programOf({ words: [first = ''] }: Pick<SimpleCommand, 'words'>): string {
  const name = first.slice(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
  return (name.includes('.') ? name.replace(/\.(?:exe|cmd|bat|ps1)$/i, '') : name).toLowerCase();
}

/** The arguments that are no options. `valued` are options whose value is the next word. */
export function operandsOf(words: readonly string[], valued: readonly string[] = []): string[] {
  const operands: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') return [...operands, ...words.slice(at + 1)];
    if (valued.includes(word)) at += 1;
    else if (!word.startsWith('-') || word === '-') operands.push(word);
  }
  return operands;
}

/** Whether one of these options is given: `-f`, also within `-xf`, `--force`, also as `--force=…`. */
export function hasOption(words: readonly string[], ...options: readonly string[]): boolean {
  return words.slice(1).some((word) =>
    options.some((option) => {
      if (option.startsWith('--') || option.length !== 2)
        return word === option || word.startsWith(`${option}=`);
      return word === option || (/^-[A-Za-z]+$/.test(word) && word.includes(option.slice(1)));
    }),
  );
}

/** Names from a text, so that a long list stays short. */
export const namesIn = (...texts: readonly string[]): string[] => texts.flatMap((text) => text.split(' '));
