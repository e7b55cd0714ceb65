// Extracts the script that the agent wrote from the arguments that Codex ran.
import { quoted } from '../../shared/shell-word.js';

/**
 * Programs that take a script as their last argument, and the switches allowed before it. A switch that runs
 * something itself is not allowed: `pwsh -File a.ps1 -Command b` runs a.ps1.
 */
const WRAPPERS: readonly (readonly [program: RegExp, switches: RegExp])[] = [
  [/^(?:ba|z|da|k)?sh$/, /^-(?:l?c|cl)$/],
  [
    /^(?:powershell|pwsh)$/,
    /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/,
  ],
  [/^cmd$/, /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/],
];

/** The line that Codex puts before a PowerShell script so that its output is UTF-8. */
const CONSOLE_ENCODING =
  /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;

/** Returns the script inside a `bash -lc`, PowerShell or `cmd /c` wrapper, or else the quoted arguments. */
export function commandOf(argv: readonly string[]): string {
  return scriptOf(argv) ?? argv.map(quoted).join(' ');
}

/** Returns the script inside a shell wrapper, or null if the arguments are not a wrapper. */
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
