// What a session is known by while its lines pass: times, folders, and the names of the workspace.
import { describe, expect, it } from 'vitest';
import { createLineWatch, type WatchFor } from '../../src/read/line-watch.ts';
import { namesOfWorkspace, otherNamesOf } from '../../src/read/workspace-paths.ts';
import { lineOf } from '../codex/rollout.ts';

const SINCE = '2026-11-22T10:00:00.500Z';

function watched(watchFor: WatchFor, ...lines: string[]) {
  const watch = createLineWatch(watchFor);
  for (const [index, text] of lines.entries()) watch.see(lineOf(text, index + 1));
  const { hasTime, hasTimeSince, hasPlace } = watch;
  return { hasTime, hasTimeSince, hasPlace };
}

describe('the time of a line', () => {
  const at = (time: string) => `{"timestamp":"${time}","type":"x"}`;

  it.each([
    ['exactly then', SINCE, true],
    ['a millisecond later', '2026-11-22T10:00:00.501Z', true],
    ['a millisecond earlier', '2026-11-22T10:00:00.499Z', false],
    ['in the same second, without milliseconds', '2026-11-22T10:00:00Z', true],
    ['in the second before, without milliseconds', '2026-11-22T09:59:59Z', false],
  ])('%s counts as expected', (_, time, hasTimeSince) => {
    expect(watched({ since: SINCE }, at(time))).toEqual({ hasTime: true, hasTimeSince, hasPlace: false });
  });

  it('counts if only one of several lines is of that time', () => {
    expect(
      watched({ since: SINCE }, at('2026-11-22T09:00:00Z'), at(SINCE), at('2026-11-22T09:00:00Z')),
    ).toEqual({
      hasTime: true,
      hasTimeSince: true,
      hasPlace: false,
    });
  });

  it('is unknown if the line has no time at its beginning', () => {
    expect(watched({ since: SINCE }, '{}')).toMatchObject({ hasTime: false, hasTimeSince: false });
    expect(watched({ since: SINCE }, `{"text":"${'x'.repeat(64)}",${at(SINCE).slice(1)}`)).toMatchObject({
      hasTime: false,
    });
  });

  it('is not looked for if no time was asked for', () => {
    expect(watched({}, at(SINCE))).toMatchObject({ hasTime: false, hasTimeSince: false });
  });
});

describe('the working directory in a line', () => {
  const inFolder = (cwd: string) => `{"payload":{"cwd":${JSON.stringify(cwd)}}}`;
  const isPlace = (places: readonly string[], ...lines: string[]) => watched({ places }, ...lines).hasPlace;

  it('belongs to the job if it is one of its folders or below', () => {
    expect(isPlace(['/a', '/w'], inFolder('/w'))).toBe(true);
    expect(isPlace(['/w'], inFolder('/w/b'))).toBe(true);
    expect(isPlace(['C:\\w'], inFolder('C:\\w\\b'))).toBe(true);
  });

  it('does not belong to the job otherwise, or if the job has no folders', () => {
    expect(isPlace(['/w'], inFolder('/v'), '{"text":"/w"}')).toBe(false);
    expect(isPlace([], inFolder('/w'))).toBe(false);
  });

  it('counts if one of several lines has it', () => {
    expect(isPlace(['/w'], inFolder('/w'), inFolder('/v'))).toBe(true);
  });
});

describe('the names of the workspace', () => {
  it.each([
    ['/home/runner/work/demo/demo', ['/github/workspace', '/__w/demo/demo']],
    ['/home/runner/work/demo/demo/', ['/github/workspace', '/__w/demo/demo']],
    ['/home/runner/work/demo/other', ['/github/workspace']],
    ['/w', ['/github/workspace']],
    ['/mnt/d/a/b', ['/github/workspace', 'd:\\a\\b']],
    ['D:\\a\\b', ['/github/workspace', '/mnt/d/a/b']],
    ['d:/a/b', ['/github/workspace', '/mnt/d/a/b']],
    ['D:\\a\\a', ['/github/workspace', '/__w/a/a', '/mnt/d/a/a']],
  ])('%s is also known as %j', (workspace, names) => {
    expect(otherNamesOf(workspace)).toEqual(names);
  });

  it('begin with the given path and end with the given aliases, each once', () => {
    expect(namesOfWorkspace({ workspace: '/no/such', workspaceAliases: ['/x', '/no/such', '/x'] })).toEqual([
      '/no/such',
      '/github/workspace',
      '/x',
    ]);
  });

  it('are none without a workspace', () => {
    expect(namesOfWorkspace({ workspace: null, workspaceAliases: ['/x'] })).toEqual([]);
  });
});
