import { expect, it } from 'vitest';
import { commandOf } from '../../src/codex/shell.js';

it.each<[string, string[], string]>([
  ['a shell wrapper is removed', ['/bin/bash', '-lc', 'echo "a b" | wc'], 'echo "a b" | wc'],
  ['zsh -c', ['zsh', '-c', 'ls'], 'ls'],
  ['PowerShell', ['C:\\Windows\\pwsh.exe', '-NoProfile', '-Command', 'Get-Item x'], 'Get-Item x'],
  ['cmd', ['cmd.exe', '/c', 'dir'], 'dir'],
  [
    'other arguments are quoted',
    ['git', 'commit', '-m', "it's done", ''],
    `git commit -m 'it'"'"'s done' ''`,
  ],
  ['a script file is not a wrapper', ['bash', 'build.sh'], 'bash build.sh'],
  ['nor is bash with more arguments', ['bash', '-c', 'echo $0', 'x'], "bash -c 'echo $0' x"],
  ['nothing', [], ''],
])('%s', (_, argv, expected) => {
  expect(commandOf(argv)).toBe(expected);
});
