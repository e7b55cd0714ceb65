// Turns a command line, as Codex prints one, back into the script that the agent wrote.

/** The script inside a `bash -lc` or the like; any other argv joined by shell quoting. */
export function scriptOf(argv: readonly string[]): string {
  const [program = '', flag = '', script] = argv;
  const isShell = /(^|\/)(bash|zsh|sh)$/.test(program) && /^-l?c$/.test(flag);
  return isShell && script !== undefined ? script : argv.map(quote).join(' ');
}

/** The same, from the one string into which the live events join the argv. */
export function scriptOfLine(line: string): string {
  const argv = splitWords(line);
  if (argv.length === 1) return argv[0] ?? '';
  return argv.length === 3 ? scriptOf(argv) : line;
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

function splitWords(line: string): string[] {
  const words: string[] = [];
  // A word is a run of quoted and unquoted pieces without a blank between them.
  for (const [word] of line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/gs)) {
    words.push(word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/gs, unquote));
  }
  return words;
}

function unquote(_piece: string, single?: string, double?: string, escaped?: string): string {
  return single ?? double?.replace(/\\([$`"\\])/g, '$1') ?? escaped ?? '';
}
