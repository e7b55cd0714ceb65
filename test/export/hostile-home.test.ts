// The hostile home in a small size: `npm run test:large` exports it in full size, and measures.
import { expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { FULL, GOOD, makeHostileHome } from '../large/hostile-home.ts';
import { checkedExport } from './checked-export.ts';

it('a hostile home gives its good sessions, and counts the rest', async () => {
  const home = await tempFolder();
  await makeHostileHome(home, {
    entries: 200,
    folders: 20,
    lines: 300,
    line: 33 * 1024 * 1024,
    hole: FULL.hole,
    blocks: 3000,
    depth: FULL.depth,
  });
  const { records, manifest } = await checkedExport(home);
  const commands = records.flatMap((record) => record.command ?? []);
  expect(commands.filter((script) => GOOD.includes(script)).sort()).toEqual(GOOD);
  expect(commands.filter((script) => script === 'before')).toHaveLength(7);
  expect(commands).toContain('after');
  const problems = manifest.sessions.flatMap((session) => session.problems.map(({ code }) => code));
  expect(new Set(problems)).toEqual(new Set(['line_too_long', 'bad_json']));
  const reasons = manifest.unread.map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(
    new Set(['link', 'not_a_file', 'too_large', 'empty', 'no_record', 'other_file']),
  );
  // What expands without end holds no record.
  const endless = manifest.unread.filter(({ reason }) => reason === 'no_record');
  expect(endless.map(({ path }) => path)).toEqual([expect.stringMatching(/000009\.jsonl\.zst$/)]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
