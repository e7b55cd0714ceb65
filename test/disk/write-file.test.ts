// A file is whole or not there, nothing is left beside it, and an error says which file, why, and what to do.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, symlink, writeFile as write } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFile, writeFile } from '../../src/disk/write-file.ts';
import { deviceIn } from './device.ts';
import { tempFolder } from './temp-folder.ts';

describe('a file that grows', () => {
  it('is at its path once it is finished, with everything that was written', async () => {
    const folder = await tempFolder();
    const file = await createFile(join(folder, 'actions.ndjson'));
    await file.write(['one\n']);
    await file.write(['']);
    await file.write(['€\n']);
    expect(existsSync(join(folder, 'actions.ndjson'))).toBe(false);

    await file.finish();
    await file.discard();
    expect(await readdir(folder)).toEqual(['actions.ndjson']);
    expect(await readFile(join(folder, 'actions.ndjson'), 'utf8')).toBe('one\n€\n');
  });

  it('makes the folders that it needs', async () => {
    const path = join(await tempFolder(), 'a', 'b', 'actions.ndjson');
    await writeFile(path, 'text');
    expect(await readFile(path, 'utf8')).toBe('text');
  });

  it.runIf(process.platform === 'linux')('says so where no folder can be made', async () => {
    const path = '/proc/none/there/actions.ndjson';
    await expect(writeFile(path, 'text')).rejects.toThrow(
      `Could not write ${path}: no folder can be made there; choose another place.`,
    );
  });

  it('leaves nothing behind if it is discarded, and an earlier file stays', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'actions.ndjson');
    await write(path, 'earlier');
    const file = await createFile(path);
    await file.write(['half of']);
    await file.discard();
    expect(await readdir(folder)).toEqual(['actions.ndjson']);
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });

  it('replaces an earlier one', async () => {
    const path = join(await tempFolder(), 'actions.ndjson');
    await write(path, 'something longer');
    await writeFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('is not written through a link at its temporary path', async () => {
    const folder = await tempFolder();
    await write(join(folder, 'precious'), 'precious');
    await symlink('precious', join(folder, `actions.ndjson.${process.pid}.tmp`));
    await writeFile(join(folder, 'actions.ndjson'), 'new');
    expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('precious');
    expect((await readdir(folder)).sort()).toEqual(['actions.ndjson', 'precious']);
  });
});

it('a device is written to and stays a device', async ({ skip }) => {
  const folder = await tempFolder();
  const path = deviceIn(folder, 'null') ?? skip();
  await writeFile(path, 'text');
  expect((await lstat(path)).isCharacterDevice()).toBe(true);
});

describe('an error', () => {
  const failureOf = (path: string) =>
    writeFile(path, 'text').then(
      () => expect.unreachable(),
      ({ code, message }: { code: string; message: string }) => ({ code, message }),
    );
  const IN_THE_WAY = 'something else of that name is in the way; choose another name.';

  it('names a folder of that name', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'out'));
    const message = `Could not write ${folder}/out: a folder of that name is there; choose another name.`;
    expect(await failureOf(join(folder, 'out'))).toEqual({ code: 'write_failed', message });
    expect(await readdir(folder)).toEqual(['out']);
  });

  it('names a folder that appeared during the writing, and nothing is left of the file', async () => {
    const folder = await tempFolder();
    const file = await createFile(join(folder, 'out'));
    await file.write(['text']);
    await mkdir(join(folder, 'out'));
    await expect(file.finish()).rejects.toThrow('a folder of that name is there; choose another name.');
    await file.discard();
    expect(await readdir(folder)).toEqual(['out']);
  });

  it('names a link, which could lead anywhere', async () => {
    const folder = await tempFolder();
    await write(join(folder, 'precious'), 'precious');
    await symlink('precious', join(folder, 'out'));
    expect(await failureOf(join(folder, 'out'))).toMatchObject({
      message: `Could not write ${folder}/out: ${IN_THE_WAY}`,
    });
    expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('precious');
  });

  it('names a pipe, which could block', async () => {
    const folder = await tempFolder();
    execFileSync('mkfifo', [join(folder, 'out')]);
    expect(await failureOf(join(folder, 'out'))).toMatchObject({
      message: expect.stringContaining(IN_THE_WAY),
    });
  });

  it('names a file in the place of a folder', async () => {
    const folder = await tempFolder();
    await write(join(folder, 'file'), '');
    expect(await failureOf(join(folder, 'file', 'out'))).toEqual({
      code: 'write_failed',
      message: `Could not write ${folder}/file/out: ${IN_THE_WAY}`,
    });
  });

  it('names a full disk', async ({ skip }) => {
    const path = deviceIn(await tempFolder(), 'full') ?? skip();
    expect(await failureOf(path)).toEqual({
      code: 'write_failed',
      message: `Could not write ${path}: the disk is full; free some space and run again.`,
    });
  });

  it('has the code of any other failure', async () => {
    const path = join(await tempFolder(), 'x'.repeat(300));
    expect(await failureOf(path)).toEqual({
      code: 'write_failed',
      message: `Could not write ${path}: ENAMETOOLONG.`,
    });
  });

  // Nothing is forbidden to root.
  it.skipIf(process.getuid?.() === 0)('names a missing permission', async () => {
    const folder = await tempFolder();
    await chmod(folder, 0o500);
    onTestFinished(() => chmod(folder, 0o700));
    expect(await failureOf(join(folder, 'out'))).toMatchObject({
      message: `Could not write ${folder}/out: permission denied; choose a folder this user may write to.`,
    });
  });
});
