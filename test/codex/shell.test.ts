import { expect, it } from 'vitest';
import { commandOf } from '../../src/codex/values/shell.ts';

it.each<[string, string[], string]>([
  ['a shell wrapper is removed', ['/bin/bash', '-lc', 'echo "a b" | wc'], 'echo "a b" | wc'],
  ['zsh -c', ['zsh', '-c', 'ls'], 'ls'],
  ['PowerShell', ['C:\\Windows\\pwsh.exe', '-NoProfile', '-Command', 'Get-Item x'], 'Get-Item x'],
  ['PowerShell of Windows', ['powershell.exe', '-command', 'ls'], 'ls'],
  [
    'PowerShell with more switches',
    ['PWSH.EXE', '-NoLogo', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-c', 'ls'],
    'ls',
  ],
  [
    'PowerShell, with what Codex puts before the script',
    ['pwsh', '-Command', 'try { [Console]::OutputEncoding=[System.Text.Encoding]::UTF8 } catch {}\nls'],
    'ls',
  ],
  [
    'and what it put there before',
    ['pwsh', '-Command', '[Console]::OutputEncoding=[System.Text.Encoding]::UTF8;\nls'],
    'ls',
  ],
  [
    'PowerShell that runs a file is not a wrapper',
    ['pwsh', '-File', 'a.ps1', '-Command', 'ls'],
    'pwsh -File a.ps1 -Command ls',
  ],
  [
    'PowerShell with an encoded script is not a wrapper',
    ['pwsh', '-EncodedCommand', 'bABzAA=='],
    'pwsh -EncodedCommand bABzAA==',
  ],
  ['cmd', ['cmd.exe', '/c', 'dir'], 'dir'],
  ['cmd with more switches', ['C:\\Windows\\System32\\cmd.exe', '/D', '/S', '/C', 'dir'], 'dir'],
  ['cmd with joined switches', ['cmd', '/d/s/c', 'dir'], 'dir'],
  [
    'cmd that stays open is not a wrapper',
    ['cmd', '/k', 'setup.bat', '/c', 'dir'],
    'cmd /k setup.bat /c dir',
  ],
  ['bash of Git for Windows', ['C:\\Program Files\\Git\\bin\\bash.exe', '-lc', 'ls'], 'ls'],
  [
    'other arguments are quoted',
    ['git', 'commit', '-m', "it's done", ''],
    `git commit -m 'it'"'"'s done' ''`,
  ],
  ['a script file is not a wrapper', ['bash', 'build.sh'], 'bash build.sh'],
  ['bash with more arguments is not a wrapper', ['bash', '-c', 'echo $0', 'x'], "bash -c 'echo $0' x"],
  ['nothing', [], ''],
])('%s', (_, argv, expected) => {
  expect(commandOf(argv)).toBe(expected);
});
