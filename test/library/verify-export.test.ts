// Shows what a check of an export finds.
import { readdirSync, readFileSync } from 'node:fs';
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyExport } from '../../src/index.ts';
import { tempFolder } from '../disk/temp-folder.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const fixture = join(FIXTURES, 'basics@0.169.0');

/** As much of a manifest as is damaged here. */
interface Writable {
  sessions: { session_id: string; rollouts: { path: string }[] }[];
}

/** A copy of the export whose lines, and then whose manifest, are changed. */
async function damaged(
  changeLines: (lines: string[]) => string[],
  changeManifest: (manifest: Writable) => void = () => {},
): Promise<string> {
  const folder = await tempFolder();
  const lines = readFileSync(join(fixture, 'actions.ndjson'), 'utf8').trimEnd().split('\n');
  await writeFile(join(folder, 'actions.ndjson'), `${changeLines(lines).join('\n')}\n`);
  const manifest = JSON.parse(await readFile(join(fixture, 'manifest.json'), 'utf8'));
  changeManifest(manifest);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const findings = async (folder: string) => (await verifyExport(folder)).findings;

describe('in an unchanged export', () => {
  const names = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(names.map(({ name }) => name))(
    '%s: it finds nothing, and every rollout is the one that was read',
    async (name) => {
      const folder = join(FIXTURES, name);
      const found = await verifyExport(folder, { codexHomes: [join(folder, 'codex-home')] });
      expect(found.findings).toEqual([]);
      expect(found.rolloutsChecked).toBe(found.rollouts);
    },
  );
});

describe('it finds', () => {
  it('a line that was taken out', async () => {
    const found = await findings(await damaged((lines) => lines.toSpliced(2, 1)));
    expect(found).toContainEqual(expect.stringMatching(/has sequence 3 instead of 2\.$/));
    expect(found).toContainEqual(
      expect.stringMatching(/^There are \d+ records, but the totals of the manifest say \d+\.$/),
    );
  });

  it('a line that was put in twice', async () => {
    const found = await findings(await damaged((lines) => lines.toSpliced(2, 0, lines[2] ?? '')));
    expect(found).toContainEqual(expect.stringMatching(/has sequence 2 instead of 3\.$/));
  });

  it('a failure that was changed to a success', async () => {
    const found = await findings(
      await damaged((lines) =>
        lines.map((line) => line.replace('"status":"failed"', '"status":"completed"')),
      ),
    );
    expect(found).toEqual(['There are 0 failed commands, but the totals of the manifest say 1.']);
  });

  it('a path that was taken out of a patch', async () => {
    const found = await findings(
      await damaged((lines) =>
        lines.map((line) => line.replace(/"changed_paths":\["[^\]]+\]/, '"changed_paths":["elsewhere.txt"]')),
      ),
    );
    expect(found).toEqual([
      expect.stringMatching(/, sequence \d+: changed_paths are not the paths of its changes\.$/),
    ]);
  });

  it('a record that breaks the contract, without quoting it', async () => {
    const found = await findings(
      await damaged((lines) =>
        lines.map((line, index) => (index === 3 ? '{"schema_version":1,"secret":"x"}' : line)),
      ),
    );
    expect(found).toContain('Line 4 is not a record of version 1: unknown_action_type.');
    expect(found.join()).not.toContain('secret');
  });

  it('a session that the manifest does not name', async () => {
    const found = await findings(
      await damaged(
        (lines) => lines,
        (manifest) => {
          for (const session of manifest.sessions) session.session_id = 'another';
        },
      ),
    );
    expect(found).toContainEqual(expect.stringMatching(/has records but is not in the manifest\.$/));
  });

  it('a rollout that was changed since, but not one that only grew', async () => {
    const home = join(await tempFolder(), 'home');
    await cp(join(fixture, 'codex-home'), home, { recursive: true });
    const manifest = JSON.parse(await readFile(join(fixture, 'manifest.json'), 'utf8'));
    const rollout = join(home, manifest.sessions[0].rollouts[0].path);
    await appendFile(rollout, '{}\n');
    expect((await verifyExport(fixture, { codexHomes: [home] })).findings).toEqual([]);
    const text = await readFile(rollout, 'utf8');
    await writeFile(rollout, text.replace('"', "'"));
    expect((await verifyExport(fixture, { codexHomes: [home] })).findings).toEqual([
      expect.stringMatching(/^The rollout sessions\/.* is not the one that was read: its SHA-256 differs\.$/),
    ]);
  });

  it.each(['/etc/passwd', '../../etc/passwd'])('no file outside the home, as %s', async (path) => {
    const folder = await damaged(
      (lines) => lines,
      (manifest) => {
        for (const { rollouts } of manifest.sessions) for (const rollout of rollouts) rollout.path = path;
      },
    );
    const found = await verifyExport(folder, { codexHomes: [join(fixture, 'codex-home')] });
    expect(found).toMatchObject({ findings: [], rolloutsChecked: 0 });
  });
});

it('it says what to do if there is no export', async () => {
  const folder = await tempFolder();
  await expect(verifyExport(folder)).rejects.toMatchObject({
    code: 'bad_export',
    message: `Cannot read ${JSON.stringify(join(folder, 'manifest.json'))} (ENOENT). Name the folder of an unpacked export.`,
  });
});
