import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../src/codex/values/paths.ts';

describe('a recorded path in the form of the contract', () => {
  const { shown } = pathsIn('/home/runner/work/demo/demo');

  it.each([
    ['/home/runner/work/demo/demo/src/a.ts', 'src/a.ts'],
    ['/home/runner/work/demo/demo', '.'],
    ['/home/runner/work/demo/demo/', '.'],
    ['/home/runner/work/demo/demo/src/', 'src'],
    ['/home/runner/work/demo/demo//src/./lib/../', 'src'],
    ['/home/runner/work/demo/demo2/a.ts', '/home/runner/work/demo/demo2/a.ts'],
    ['/home/runner/work/demo/demo/../x', '/home/runner/work/demo/x'],
    ['/home/runner/work/demo/demo/..x', '..x'],
    ['file:///home/runner/work/demo/demo/a%20b%C3%A9.ts', 'a bé.ts'],
    ['file://localhost/etc/hosts', '/etc/hosts'],
    ['file:///bad%ZZ', '/bad%ZZ'],
    ['sub/a.ts', 'sub/sub/a.ts'],
    ['../../elsewhere', '/home/runner/work/demo/elsewhere'],
    ['C:\\other\\a.ts', 'C:\\other\\a.ts'],
  ])('%s', (recorded, expected) => {
    expect(shown(recorded, '/home/runner/work/demo/demo/sub')).toBe(expected);
  });

  it('is relative to the workspace if no folder is recorded', () => {
    expect(shown('a/b.ts', null)).toBe('a/b.ts');
    expect(shown('../b.ts', null)).toBe('/home/runner/work/demo/b.ts');
    expect(pathsIn(null).shown('a/b.ts', null)).toBe('a/b.ts');
    expect(pathsIn(null).shown('/w/a.ts', null)).toBe('/w/a.ts');
  });
});

it('every path is inside a workspace that is the root folder', () => {
  const { shown } = pathsIn('/');
  expect(['/', '/etc/hosts'].map((path) => shown(path, null))).toEqual(['.', 'etc/hosts']);
});

it('a workspace behind a link is known by both of its paths', () => {
  const { shown } = pathsIn('/runner/work', '/mnt/work');
  expect(shown('/runner/work/src/a.ts', null)).toBe('src/a.ts');
  expect(shown('/mnt/work/src/a.ts', null)).toBe('src/a.ts');
  expect(shown('/mnt/other/a.ts', null)).toBe('/mnt/other/a.ts');
});

it.each([
  ['D:\\a\\demo\\demo\\src\\a.ts', 'src/a.ts'],
  ['d:\\A\\demo\\demo\\src\\a.ts', 'src/a.ts'],
  ['D:/a/demo/demo\\src/a.ts', 'src/a.ts'],
  ['D:\\a\\demo\\demo', '.'],
  ['D:\\a\\demo\\demo2\\a.ts', 'D:\\a\\demo\\demo2\\a.ts'],
  ['D:\\a\\demo\\demo\\..\\x', 'D:\\a\\demo\\x'],
  ['src\\new/a.ts', 'src/new/a.ts'],
  ['\\a\\demo\\demo\\b.ts', 'b.ts'],
  ['/elsewhere/b.ts', 'D:\\elsewhere\\b.ts'],
  ['d:b.ts', 'b.ts'],
  ['c:b.ts', 'C:\\b.ts'],
  ['c:\\Users\\runneradmin\\.npmrc', 'C:\\Users\\runneradmin\\.npmrc'],
  ['\\\\?\\D:\\a\\demo\\demo\\b.ts', 'b.ts'],
  ['\\\\?\\UNC\\server\\share\\b.ts', '\\\\server\\share\\b.ts'],
  ['//server/share/b.ts', '\\\\server\\share\\b.ts'],
  ['file:///D:/a/demo/demo/b%20c.ts', 'b c.ts'],
  ['file:///d%3A/a/demo/demo/b.ts', 'b.ts'],
  ['file://server/share/b.ts', '\\\\server\\share\\b.ts'],
])('on Windows: %s', (recorded, expected) => {
  for (const workspace of ['D:\\a\\demo\\demo', 'd:/a/Demo/demo/', '\\\\?\\D:\\a\\demo\\demo'])
    expect(pathsIn(workspace).shown(recorded, 'D:\\a\\demo\\demo')).toBe(expected);
});

it('a workspace on a share of Windows', () => {
  const { shown } = pathsIn('\\\\build\\work\\demo');
  expect(shown('\\\\BUILD\\work\\demo\\src\\a.ts', null)).toBe('src/a.ts');
  expect(shown('src\\a.ts', null)).toBe('src/a.ts');
  expect(shown('\\\\build\\work\\other\\a.ts', null)).toBe('\\\\build\\work\\other\\a.ts');
});

describe('a recording of another system', () => {
  it('of Linux, exported on Windows, keeps its own paths', () => {
    const { shown } = pathsIn('D:\\a\\demo\\demo');
    expect(shown('/usr/bin', null)).toBe('/usr/bin');
    expect(shown('src/a.ts', '/workspace')).toBe('/workspace/src/a.ts');
  });

  it('of Windows, exported on Linux, keeps its own paths', () => {
    const { shown } = pathsIn('/home/runner/work/demo/demo');
    expect(shown('src\\a.ts', 'D:\\a\\demo\\demo')).toBe('D:\\a\\demo\\demo\\src\\a.ts');
  });
});

it('an exported path leads back to the recorded one, on both systems', () => {
  const segment = fc.constantFrom('a', 'A', 'demo', '..', '.', 'x y', 'ü', '~');
  const separator = fc.constantFrom('/', '\\');
  const path = fc
    .tuple(
      fc.constantFrom(
        '',
        '/',
        '\\',
        'D:\\',
        'd:/',
        'C:',
        '\\\\server\\share\\',
        '\\\\?\\D:\\',
        'file:///D:/',
      ),
      fc.array(fc.tuple(segment, separator), { maxLength: 6 }),
    )
    .map(([root, parts]) => root + parts.flat().join(''));
  const workspace = fc.constantFrom('D:\\a\\demo', 'd:/A/demo', '\\\\server\\share\\demo', '/a/demo');
  fc.assert(
    fc.property(workspace, path, (root, recorded) => {
      const { shown, absolute } = pathsIn(root);
      const there = shown(recorded, root);
      const same = (one: string) =>
        absolute(one, root)
          .replace(/[\\/]$/, '')
          .toLowerCase();
      expect(same(there)).toBe(same(recorded));
      expect(there).not.toMatch(/^\.\.(?:\/|$)/);
    }),
  );
});
