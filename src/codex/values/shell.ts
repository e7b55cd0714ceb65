// Extracts the script that the agent wrote from the arguments that Codex ran.
import { quoted } from '../../shared/shell-word.js';

/** The name of a program that takes a script as its last argument, at the end of its path. */
const SHELL = /(?:^|[\\/])((?:ba|z|da|k)?sh|powershell|pwsh|cmd)(?:\.exe)?$/i;

/**
 * The switches allowed before the script. A switch that runs something itself is not allowed: `pwsh -File a.ps1
 * -Command b` runs a.ps1.
 */
const POSIX_SWITCHES = /^-(?:l?c|cl)$/;
const SWITCHES: Readonly<Record<string, RegExp>> = {
  powershell:
    /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/,
  cmd: /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/,
};

/** The line that Codex puts before a PowerShell script so that its output is UTF-8. */
const CONSOLE_ENCODING =
  /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;

/** Returns the script inside a `bash -lc`, PowerShell or `cmd /c` wrapper, or else the quoted arguments. */
export function commandOf(argv: readonly string[]): string {
  return scriptOf(argv) ?? argv.map(quoted).join(' ');
}

/** Returns the script inside a shell wrapper, or null if the arguments are not a wrapper. */
export function scriptOf(argv: readonly string[]): string | null {
  const [path = ''] = argv;
  const shell = SHELL.exec(path)?.[1]?.toLowerCase();
  const script = argv.at(-1);
  if (shell === undefined || script === undefined || argv.length < 2) return null;
  const switches = argv.slice(1, -1).join(' ').toLowerCase();
  const allowed = SWITCHES[shell === 'pwsh' ? 'powershell' : shell] ?? POSIX_SWITCHES;
  return allowed.test(switches) ? script.replace(CONSOLE_ENCODING, '') : null;
}
