// Which sessions are found in the homes, in which order, and by which of their lines they are known.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byStart, listSessions } from '../../src/find/inventory.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { fillHome, ID, line, meta, nameOf, OTHER_ID } from '../export/home.ts';

const DAY = 'sessions/2026/11/22';
const named = (time: string, id = ID) => `rollout-${time}-${id}.jsonl`;
const blank = (count: number) => line('event_msg', { type: 'agent_message', message: 'x' }).repeat(count);

async function homeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const home = await tempFolder();
  await fillHome(home, files);
  return home;
}

describe('the rollouts of a session', () => {
  const pathsOf = async (...homes: Readonly<Record<string, string>>[]) => {
    const paths = await Promise.all(homes.map(homeOf));
    const { sessions } = await listSessions(paths.map((path) => ({ path })));
    return sessions.map(({ rollouts }) => rollouts.map(({ home, file }) => `${home} ${file.relativePath}`));
  };

  it('come in the order of the times in their names, from any folder', async () => {
    const [early, late] = [named('2026-11-22T01-00-00'), named('2026-11-22T02-00-00')];
    expect(await pathsOf({ [`${DAY}/${early}`]: meta(), [`archived_sessions/${late}`]: meta() })).toEqual([
      [`0 ${DAY}/${early}`, `0 archived_sessions/${late}`],
    ]);
    expect(await pathsOf({ [`${DAY}/${late}`]: meta(), [`archived_sessions/${early}`]: meta() })).toEqual([
      [`0 archived_sessions/${early}`, `0 ${DAY}/${late}`],
    ]);
  });

  it('of one name come in the order of their paths, then of their homes', async () => {
    const name = nameOf(ID);
    const both = { [`archived_sessions/${name}`]: meta(), [`${DAY}/${name}`]: meta() };
    expect(await pathsOf(both, both)).toEqual([
      [`0 archived_sessions/${name}`, `1 archived_sessions/${name}`, `0 ${DAY}/${name}`, `1 ${DAY}/${name}`],
    ]);
  });
});

describe('the record that names the session of a rollout', () => {
  const idWith = async (linesBefore: number) => {
    const home = await homeOf({ 'sessions/rollout-x.jsonl': blank(linesBefore) + meta(OTHER_ID) });
    return (await listSessions([{ path: home }])).sessions[0]?.id;
  };

  it('counts in the 16th line', async () => {
    expect(await idWith(15)).toBe(OTHER_ID);
  });

  it('does not count in the 17th line', async () => {
    expect(await idWith(16)).toBe('rollout-x.jsonl');
  });

  it('is found after more bytes than one read takes', async () => {
    const long = line('event_msg', { type: 'agent_message', message: 'x'.repeat(200_000) });
    const home = await homeOf({ 'sessions/rollout-x.jsonl': long + meta(OTHER_ID) });
    expect((await listSessions([{ path: home }])).sessions[0]?.id).toBe(OTHER_ID);
  });
});

describe('a home that is limited to folders', () => {
  const found = async (within: readonly string[], ...files: string[]) => {
    const home = await homeOf(
      Object.fromEntries(files.map((text, index) => [`${DAY}/${named(`2026-11-22T0${index}-00-00`)}`, text])),
    );
    const { sessions, elsewhere } = await listSessions([{ path: home, within }]);
    return { rollouts: sessions.flatMap(({ rollouts }) => rollouts).length, elsewhere };
  };
  const inFolder = (cwd: string | null) => meta(ID, { cwd });

  it('has the sessions that ran in any of them or below', async () => {
    expect(await found(['/a', '/b'], inFolder('/b'))).toEqual({ rollouts: 1, elsewhere: 0 });
    expect(await found(['/a'], inFolder('/a/c'))).toEqual({ rollouts: 1, elsewhere: 0 });
  });

  it('leaves out and counts a session that ran in none of them, or in an unknown folder', async () => {
    expect(await found(['/a', '/b'], inFolder('/c'))).toEqual({ rollouts: 0, elsewhere: 1 });
    expect(await found(['/a'], inFolder(null))).toEqual({ rollouts: 0, elsewhere: 1 });
    expect(await found([], inFolder('/a'))).toEqual({ rollouts: 0, elsewhere: 1 });
  });

  it('counts a session of two files once, and not if one of them ran there', async () => {
    expect(await found(['/a'], inFolder('/c'), inFolder('/c'))).toEqual({ rollouts: 0, elsewhere: 1 });
    expect(await found(['/a'], inFolder('/c'), inFolder('/a'))).toEqual({ rollouts: 1, elsewhere: 0 });
  });
});

it('a home that cannot be read is one unread place, and a missing home is not', async () => {
  const unreadOf = async (state: 'unreadable' | 'missing') =>
    (await listSessions([{ path: '/nowhere', state }])).unread.list();
  expect(await unreadOf('unreadable')).toEqual([{ home: 0, path: '.', reason: 'permission_denied' }]);
  expect(await unreadOf('missing')).toEqual([]);
});

it('a rollout that cannot be decompressed is a session by its name, to be counted when it is read', async () => {
  const home = await tempFolder();
  await mkdir(join(home, DAY), { recursive: true });
  await writeFile(join(home, DAY, `${nameOf(ID)}.zst`), 'no zstd');
  const { sessions, unread } = await listSessions([{ path: home }]);
  expect({ sessions: sessions.length, unread: unread.list().length }).toEqual({ sessions: 1, unread: 0 });
});

it('sessions come in the order of their start, then of their ids', () => {
  const session = (id: string, startedAt: string) => ({ id, startedAt, rollouts: [] });
  const sorted = [session('b', '1'), session('a', '2'), session('c', '2')];
  expect(sorted.toReversed().sort(byStart)).toEqual(sorted);
});
