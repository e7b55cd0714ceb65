// What is known of each file of a session once it was read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pathsIn } from '../../src/codex/values/paths.ts';
import type { Rollout } from '../../src/find/inventory.ts';
import { readSession } from '../../src/read/read-session.ts';
import { meta, THREAD } from '../codex/rollout.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1';
const IDENTITY = {
  sessionId: THREAD,
  startedAt: '',
  cwd: null,
  nameTime: '',
  format: 'paginated',
  ancestors: [],
  ownFromOrdinal: null,
  firstTurnId: null,
};
const FIRST = JSON.stringify(meta());

async function read(name: string, lines: readonly string[] | null, sha256?: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'read-session-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  if (lines !== null) writeFileSync(path, `${lines.join('\n')}\n`);
  const rollout = {
    home: 0,
    file: { path, relativePath: name },
    identity: IDENTITY,
  } as unknown as Rollout;
  const options = { sessionOf: () => undefined, ...(sha256 !== undefined && { sha256 }) };
  const files = { id: THREAD, startedAt: '', rollouts: [rollout] };
  const { rollouts } = await readSession(files, pathsIn(null), options);
  return rollouts[0];
}

describe('a file that was read', () => {
  it('has not changed, is no pointer, and has a digest only if one is asked for', async () => {
    const plain = { isPointer: false, hasChanged: false, failure: null };
    expect(await read('a.jsonl', [FIRST])).toMatchObject({ ...plain, entry: { sha256: '', lines: 1 } });
    const { entry } = (await read('a.jsonl', [FIRST], true)) ?? {};
    expect(entry?.sha256).toMatch(/^[\da-f]{64}$/);
  });

  it('is a pointer of Git LFS if its first line says so, but not if a later one does', async () => {
    expect(await read('pointer.jsonl', [POINTER, 'size 12'])).toMatchObject({ isPointer: true });
    expect(await read('later.jsonl', [FIRST, POINTER])).toMatchObject({ isPointer: false });
  });

  it('that cannot be read has a problem in the line after the last, and does not count as changed', async () => {
    expect(await read('missing.jsonl', null)).toMatchObject({
      failure: 'read_failed',
      hasChanged: false,
      account: { problems: [{ code: 'read_failed', line: 1 }] },
    });
  });
});
