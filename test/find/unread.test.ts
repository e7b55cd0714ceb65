// What is said of places that were found and not read.
import { describe, expect, it } from 'vitest';
import { createUnreadPlaces, reasonOf, type Unread } from '../../src/find/unread.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['EACCES', 'permission_denied'],
  ['EPERM', 'permission_denied'],
  ['ELOOP', 'link'],
  ['EMLINK', 'link'],
  ['EINVAL', 'not_a_file'],
  ['ENXIO', 'not_a_file'],
  ['EIO', 'unreadable'],
])('a file that fails to open with %s is reported as %s', (code, reason) => {
  expect(reasonOf(systemError(code))).toBe(reason);
});

describe('places that were not read', () => {
  const place = (home: number, path: string, reason: Unread['reason'] = 'too_deep'): Unread => ({
    home,
    path,
    reason,
  });
  const listOf = (...places: Unread[]) => {
    const unread = createUnreadPlaces();
    for (const each of places) unread.add(each);
    return unread.list().map(({ home, path }) => `${home} ${path}`);
  };

  it('are listed by home, then by path, in any order of arrival', () => {
    const sorted = ['0 b', '0 c', '1 a', '1 b'];
    expect(listOf(place(1, 'b'), place(0, 'c'), place(1, 'a'), place(0, 'b'))).toEqual(sorted);
    expect(listOf(place(0, 'b'), place(0, 'c'), place(1, 'a'), place(1, 'b'))).toEqual(sorted);
  });

  it('are listed last if they hardly ever hide a session', () => {
    const [link, file] = [place(0, 'a', 'link'), place(0, 'b', 'other_file')];
    expect(listOf(link, place(1, 'z'), file, place(0, 'y'))).toEqual(['0 y', '1 z', '0 a', '0 b']);
  });

  it('are counted by reason, including those counted elsewhere', () => {
    const unread = createUnreadPlaces();
    unread.add(place(0, 'a'));
    unread.addAll([place(0, 'b', 'link')], [['link', 7]]);
    expect(unread.list()).toHaveLength(2);
    expect(Object.fromEntries(Object.entries(unread.counts()))).toEqual({ too_deep: 1, link: 7 });
  });
});
