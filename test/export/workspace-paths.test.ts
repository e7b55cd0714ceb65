// A session may have known the workspace by another name: in a container, or on the other side of WSL.
import { expect, it } from 'vitest';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { otherNamesOf } from '../../src/read/workspace-paths.ts';

const shownIn = (workspace: string, recorded: string) =>
  pathsIn(workspace, ...otherNamesOf(workspace)).shown(recorded, null);

it.each([
  ['a container action', '/home/runner/work/demo/demo', '/github/workspace/src/a.ts'],
  ['a container action on Windows', 'D:\\a\\demo\\demo', '/github/workspace/src/a.ts'],
  ['a job in a container', '/home/runner/work/demo/demo', '/__w/demo/demo/src/a.ts'],
  ['WSL, for a workspace of Windows', 'D:\\a\\demo\\demo', '/mnt/d/a/demo/demo/src/a.ts'],
  ['Windows, for a workspace of WSL', '/mnt/c/Users/Jo/Harness', 'C:\\Users\\jo\\Harness\\src\\a.ts'],
  ['WSL in another case', '/mnt/c/Users/Jo/Harness', '/mnt/c/users/jo/harness/src/a.ts'],
  ['macOS in another case', '/Users/runner/work/Demo/Demo', '/Users/runner/work/demo/demo/src/a.ts'],
])('%s', (_, workspace, recorded) => {
  expect(shownIn(workspace, recorded)).toBe('src/a.ts');
});

it.each([
  ['a folder that only begins like it', '/home/runner/work/demo/demo', '/github/workspace2/a.ts'],
  ["another repository's container", '/home/runner/work/demo/demo', '/__w/other/other/a.ts'],
  ['another case on Linux', '/home/runner/work/demo/demo', '/home/runner/work/Demo/demo/a.ts'],
  ['another drive', '/mnt/c/work', '/mnt/d/work/a.ts'],
])('%s is outside', (_, workspace, recorded) => {
  expect(shownIn(workspace, recorded)).toBe(recorded);
});

it('a relative path is relative to the workspace', () => {
  expect(shownIn('/home/runner/work/demo/demo', '../x.ts')).toBe('/home/runner/work/demo/x.ts');
});
