// From the arguments that Codex ran to the script the agent wrote.

const SHELL = /^(?:ba|z|da|k)?sh$/;
const POWERSHELL = /^(?:powershell|pwsh)$/;
const PLAIN_WORD = /^[\w@%+=:,./-]+$/;

/** The script inside a `bash -lc`, PowerShell or `cmd /c` wrapper; otherwise the arguments, quoted for a shell. */
export function commandOf(argv: readonly string[]): string {
  return scriptOf(argv) ?? argv.map(quoted).join(' ');
}

/** The script inside a shell wrapper, or null when the arguments are not one. */
export function scriptOf(argv: readonly string[]): string | null {
  const program = (argv[0] ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  const flags = argv.slice(1, -1).map((flag) => flag.toLowerCase());
  const script = argv.length > 2 ? (argv.at(-1) ?? null) : null;
  const last = flags.at(-1) ?? '';
  if (SHELL.test(program)) return flags.length === 1 && /^-(?:l?c|cl)$/.test(last) ? script : null;
  if (POWERSHELL.test(program)) return last === '-command' || last === '-c' ? script : null;
  if (program === 'cmd') return last === '/c' ? script : null;
  return null;
}

function quoted(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
