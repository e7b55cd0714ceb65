// Finds the files that a command changes, as far as its words and redirections say.
import { namesIn, operandsOf, programOf, type SimpleCommand } from '../shell/simple-command.js';

/** Programs that write the file or folder that is their last argument. */
const WRITE_LAST = namesIn('cp mv ln install rsync copy move');

/** Programs that write or remove each file that they name. */
const WRITE_ALL = namesIn(
  'tee touch rm rmdir mkdir unlink truncate shred chmod chown chgrp gzip gunzip bzip2',
  'bunzip2 xz unxz del erase rd md set-content add-content out-file new-item remove-item',
);

/** Programs that write what they name, and `find` and `fd`, which start such programs. */
const WRITING: ReadonlySet<string> = new Set([
  ...WRITE_LAST,
  ...WRITE_ALL,
  ...namesIn('dd tar sed perl find fd'),
]);

/** Redirections to `/dev/null` or to another stream. */
const WRITES_NOTHING = /\d*>>?\s*(?:&\s*\d|\/dev\/null)(?=[\s;|&)]|$)/g;

/**
 * Whether a script may write a file at all.
 *
 * @param words The words of the script, in lower case.
 */
export function mayWrite(script: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (WRITING.has(word)) return true;
  return script.includes('>') && script.replace(WRITES_NOTHING, '').includes('>');
}

/** Programs whose first argument is a mode, an owner or a script. */
const FIRST_IS_NOT_A_PATH = ['chmod', 'chown', 'chgrp', 'sed', 'perl'];

/** Options whose value is the next word. */
const VALUED: Readonly<Record<string, readonly string[]>> = {
  cp: ['-S', '--suffix'],
  mv: ['-S', '--suffix'],
  ln: ['-S', '--suffix'],
  install: namesIn('-m -o -g -S --mode --owner --group'),
  rsync: namesIn('-e -f -M -B -T --rsh --exclude --include --filter'),
  touch: ['-r', '-t', '-d', '--date', '--reference'],
  truncate: ['-s', '-r', '--size', '--reference'],
  mkdir: ['-m', '--mode'],
  sed: ['-e', '-f', '-l'],
  perl: ['-e', '-I', '-M'],
};

/** The paths that a command changes. */
export const writtenPaths = (command: SimpleCommand): readonly string[] => [
  ...command.writes,
  ...namedPaths(programOf(command), command.words),
];

function namedPaths(program: string, words: readonly string[]): readonly string[] {
  const operands = operandsOf(words, VALUED[program]);
  if (WRITE_LAST.includes(program)) {
    const folder = words.findIndex((word) => word === '-t' || word === '--target-directory');
    const moved = program === 'mv' || program === 'move' ? operands.slice(0, -1) : [];
    const last = folder > 0 ? words.slice(folder + 1, folder + 2) : operands.slice(1).slice(-1);
    return [...moved, ...last];
  }
  if (program === 'dd')
    return words.filter((word) => word.startsWith('of=')).map((word) => word.slice('of='.length));
  if (program === 'tar') return archivePaths(words);
  if (!WRITE_ALL.includes(program) && !changesInPlace(program, words)) return [];
  return FIRST_IS_NOT_A_PATH.includes(program) && !words.includes('-e') ? operands.slice(1) : operands;
}

const changesInPlace = (program: string, words: readonly string[]): boolean =>
  (program === 'sed' && words.some((word) => /^-(?:[nErsz]*i|-in-place)/.test(word))) ||
  (program === 'perl' && words.some((word) => /^-(?![IMm])[A-Za-z0-9]*i/.test(word)));

/** The archive that `tar` writes, or the folder into which it unpacks. */
function archivePaths(words: readonly string[]): readonly string[] {
  const [, mode = ''] = words;
  const after = (option: RegExp) => words.filter((_, at) => at > 1 && option.test(words[at - 1] ?? ''));
  if (/^-?[A-Za-z]*x|^--extract$/.test(mode)) return after(/^(?:-C|--directory)$/);
  if (!/^-?[A-Za-z]*[cr]|^--create$/.test(mode)) return [];
  return /f$/.test(mode) ? words.slice(2, 3) : after(/^(?:-f|--file)$/);
}
