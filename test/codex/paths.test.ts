import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../src/codex/paths.js';

describe('a recorded path, as the contract writes it', () => {
  const { shown } = pathsIn('/home/runner/work/demo/demo');

  it.each([
    ['/home/runner/work/demo/demo/src/a.ts', 'src/a.ts'],
    ['/home/runner/work/demo/demo', '.'],
    ['/home/runner/work/demo/demo/', '.'],
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

  it('is relative to the workspace when nothing else is said', () => {
    expect(shown('a/b.ts', null)).toBe('a/b.ts');
    expect(shown('../b.ts', null)).toBe('/home/runner/work/demo/b.ts');
    expect(pathsIn(null).shown('a/b.ts', null)).toBe('a/b.ts');
    expect(pathsIn(null).shown('/w/a.ts', null)).toBe('/w/a.ts');
  });
});

it.each([
  ['D:\\a\\demo\\demo\\src\\a.ts', 'src/a.ts'],
  ['d:\\A\\demo\\demo\\src\\a.ts', 'src/a.ts'],
  ['file:///D:/a/demo/demo/b.ts', 'b.ts'],
  ['file://server/share/b.ts', '\\\\server\\share\\b.ts'],
  ['C:\\Users\\x', 'C:\\Users\\x'],
  ['/usr/bin', '/usr/bin'],
])('on Windows: %s', (recorded, expected) => {
  expect(pathsIn('D:\\a\\demo\\demo').shown(recorded, null)).toBe(expected);
});
