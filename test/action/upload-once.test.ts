// Shows that an upload is tried once, does not wait forever, and is not called lost when only its answer was.
import { expect, it } from 'vitest';
import type { ArtifactStore } from '../../src/action/host.ts';
import { uploadOnce } from '../../src/action/upload-once.ts';

const limits = { upload: 1000, find: 1000 };
const wanted = {
  name: 'actions',
  folder: '/f',
  files: ['a'],
  overwrite: false,
  retentionDays: 0,
  compressionLevel: 6,
};
const stored = { id: 7, digest: 'd' };
const never = new Promise<never>(() => {});
const lostAnswer = new Error('Failed to FinalizeArtifact: Unable to make request: ECONNRESET');

/** A store that notes its calls; each answers as it is told, or else as if all went well. */
function store(answers: Partial<Record<keyof ArtifactStore, () => Promise<unknown>>> = {}) {
  const calls: string[] = [];
  const answer = async (call: keyof ArtifactStore, usual: unknown) => {
    calls.push(call);
    return answers[call]?.() ?? usual;
  };
  return {
    calls,
    upload: async () => (await answer('upload', stored)) as typeof stored,
    find: async () => (await answer('find', stored)) as typeof stored | null,
    remove: async () => void (await answer('remove', undefined)),
  };
}

it('an upload makes one call of the client', async () => {
  const { calls, ...artifacts } = store();
  expect(await uploadOnce(artifacts, wanted)).toEqual(stored);
  expect(calls).toEqual(['upload']);
});

it('an upload that overwrites deletes the earlier artifact first', async () => {
  const { calls, ...artifacts } = store();
  await uploadOnce(artifacts, { ...wanted, overwrite: true });
  expect(calls).toEqual(['remove', 'upload']);
});

it('an upload with a lost last answer succeeds if the artifact exists', async () => {
  const { calls, ...artifacts } = store({ upload: () => Promise.reject(lostAnswer) });
  expect(await uploadOnce(artifacts, wanted)).toEqual(stored);
  expect(calls).toEqual(['upload', 'find']);
});

it.for<[string, () => Promise<unknown>]>([
  ['finds nothing', async () => null],
  ['fails as well', () => Promise.reject(new Error('Failed to ListArtifacts'))],
  ['gets no answer either', () => never],
])('the first failure is reported if that check %s', async ([, find]) => {
  const artifacts = store({ upload: () => Promise.reject(lostAnswer), find });
  await expect(uploadOnce(artifacts, wanted, { ...limits, find: 1 })).rejects.toBe(lostAnswer);
});

it('an artifact under a name that was taken is not mistaken for the upload', async () => {
  const taken = new Error('Failed to CreateArtifact: (409) Conflict');
  const { calls, ...artifacts } = store({ upload: () => Promise.reject(taken) });
  await expect(uploadOnce(artifacts, wanted)).rejects.toBe(taken);
  expect(calls).toEqual(['upload']);
});

it.for(['upload', 'remove'] as const)('it ends when %s never answers', async (call) => {
  const artifacts = store({ [call]: () => never });
  await expect(
    uploadOnce(artifacts, { ...wanted, overwrite: true }, { ...limits, upload: 1 }),
  ).rejects.toThrow('did not end within 0.001 s');
});
