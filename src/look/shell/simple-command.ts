// One program as a script starts it: its words, what it reads and writes, and its text in the script.

export interface SimpleCommand {
  /** The program and its arguments, without quotes. Expansions such as `$HOME` stay as written. */
  readonly words: readonly string[];
  /** Files that redirections read. */
  readonly reads: readonly string[];
  /** Files that redirections write. */
  readonly writes: readonly string[];
  /** The words of the program whose output is its standard input. */
  readonly before: readonly string[] | null;
  /** A here-document or here-string that is its standard input. */
  readonly input: string | null;
  /** The programs in its `$(…)`. */
  readonly substituted: readonly string[];
  /** The programs in its `<(…)`. */
  readonly processes: readonly string[];
  /** Whether it runs in a container, whose files are not those of the workspace. */
  readonly isInContainer: boolean;
  /** Its text in the script. */
  readonly source: string;
  /** The text of the whole pipeline that it is part of. */
  readonly pipeline: string;
}

/** The name of a program without folder and extension, in lower case: `git` for `/usr/bin/git` and `git.exe`. */
export function programOf({ words: [first = ''] }: Pick<SimpleCommand, 'words'>): string {
  const name = first.slice(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
  return (name.includes('.') ? name.replace(/\.(?:exe|cmd|bat|ps1)$/i, '') : name).toLowerCase();
}

/** The arguments that are not options. `valued` names the options whose value is the next word. */
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

/** The words of some texts: `namesIn("a b", "c")` is `["a", "b", "c"]`. Keeps long lists short. */
export const namesIn = (...texts: readonly string[]): string[] => texts.flatMap((text) => text.split(' '));
