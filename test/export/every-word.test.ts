// Each word of the manifest's closed lists comes out of a real export. A new word without a case here fails.
import { once } from 'node:events';
import { symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemCode, unreadReason } from '../../src/contract/v1/manifest.ts';
import { exportActions } from '../../src/export.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { zstd } from '../disk/zstd.ts';
import { command, DAY, fillHome, ID, line, meta, nameOf } from './home.ts';

const MIB = 1024 * 1024;
const FILE = `${DAY}/${nameOf(ID)}`;

/** What the manifest of a home says is wrong with it. */
async function wordsOf(
  content: string | Uint8Array,
  path = FILE,
  change: (codexHome: string) => Promise<unknown> = async () => {},
): Promise<string[]> {
  const codexHome = await tempFolder();
  await fillHome(codexHome, { [path]: content });
  await change(codexHome);
  const { sessions, unread } = await exportActions({ codexHome, workspace: '/' }, () => {});
  return [
    ...sessions.flatMap(({ problems }) => problems.map(({ code }) => code)),
    ...unread.map((each) => each.reason),
  ];
}

const tooManyChanges = Object.fromEntries(
  Array.from({ length: 10_001 }, (_, index) => [`/${index}`, { type: 'add' }]),
);
const damaged = () => Buffer.concat([zstd(meta()), Buffer.from('no zstd')]);

/** Node removes the socket when the process ends. */
const socketAt = (path: string) => once(createServer().listen(path).unref(), 'listening');

/** No recording causes these: other tests break the disk and the code. */
const WITHOUT_A_RECORDING = ['read_failed', 'internal_error', 'permission_denied', 'too_many', 'unreadable'];

const CASES: Readonly<Record<string, () => Promise<string[]>>> = {
  bad_json: () => wordsOf(`${meta()}{"timestamp":\n${command('x')}`),
  truncated_last_line: () => wordsOf(`${meta()}{"timestamp":`),
  line_too_long: () => wordsOf(`${meta()}${'x'.repeat(32 * MIB + 1)}\n`),
  nul_bytes: () => wordsOf(`${meta()}\0\0\0\n`),
  invalid_utf8: () => wordsOf(Buffer.from(meta() + command('\xff'), 'latin1')),
  unexpected_shape: () => wordsOf(meta() + line('event_msg', { type: 'thread_rolled_back', num_turns: 'x' })),
  too_much: () =>
    wordsOf(meta() + line('event_msg', { type: 'patch_apply_end', call_id: 'c', changes: tooManyChanges })),
  corrupt_compression: () => wordsOf(damaged(), `${FILE}.zst`),
  link: () =>
    wordsOf(meta(), FILE, (home) => symlink(join(home, FILE), join(home, DAY, 'rollout-link.jsonl'))),
  not_a_file: () => wordsOf(meta(), FILE, (home) => socketAt(join(home, DAY, 'rollout-socket.jsonl'))),
  unsupported_format: () => wordsOf('x', `${FILE}.gz`),
  other_file: () => wordsOf('x', `${DAY}/notes.txt`),
  empty: () => wordsOf(''),
  git_lfs_pointer: () => wordsOf('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
  no_record: () => wordsOf('no record\n'),
  too_deep: () => wordsOf(meta(), `sessions/${'a/'.repeat(17)}${nameOf(ID)}`),
  too_large: () => wordsOf(meta(), FILE, (home) => truncate(join(home, FILE), 2 * 1024 * 1024 * MIB)),
};

it.each(Object.entries(CASES))(
  'a home with one kind of damage is only reported as %s',
  async (word, words) => {
    expect(await words()).toEqual([word]);
  },
);

it('every problem code and every reason for an unread place has a case', () => {
  const cases = [...Object.keys(CASES), ...WITHOUT_A_RECORDING];
  expect(cases.sort()).toEqual([...problemCode.options, ...unreadReason.options].sort());
});
