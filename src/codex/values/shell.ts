// From the arguments that Codex ran to the script the agent wrote.
import { quoted } from '../../shared/shell-word.js';

/**
 * Programs that take a script as their last argument, and the switches before it. Only switches that run nothing
 * themselves: `pwsh -File a.ps1 -Command b` runs a.ps1.
 */
const WRAPPERS: readonly (readonly [program: RegExp, switches: RegExp])[] = [
  [/^(?:ba|z|da|k)?sh$/, /^-(?:l?c|cl)$/],
  [
    /^(?:powershell|pwsh)$/,
    /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/,
  ],
  [/^cmd$/, /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/],
];

/** What Codex itself puts before a script for PowerShell, so that its output is UTF-8. */
const CONSOLE_ENCODING =
  /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;

/** The script inside a `bash -lc`, PowerShell or `cmd /c` wrapper; otherwise the arguments, quoted for a shell. */
export function commandOf(argv: readonly string[]): string {
  return scriptOf(argv) ?? argv.map(quoted).join(' ');
}

/** The script inside a shell wrapper, or null when the arguments are not one. */
export function scriptOf(argv: readonly string[]): string | null {
  const [path = '', ...rest] = argv;
  const script = rest.pop();
  const program = path
    .replace(/^.*[\\/]/s, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  const switches = rest.join(' ').toLowerCase();
  const isWrapper = WRAPPERS.some(([name, before]) => name.test(program) && before.test(switches));
  return isWrapper && script !== undefined ? script.replace(CONSOLE_ENCODING, '') : null;
}
