// A host without GitHub: what the action says, sets and uploads ends in plain data.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArtifactStore, Env, Host } from '../../src/action/host.ts';

export interface PlainHostOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Env;
  readonly artifacts?: Partial<ArtifactStore>;
  readonly appendSummary?: Host['appendSummary'];
}

/** Its temporary folder and user's home are fresh, and gone when the test is over; work that was left may still write. */
export async function plainHost({ inputs = {}, env = {}, artifacts, appendSummary }: PlainHostOptions = {}) {
  const root = await mkdtemp(join(tmpdir(), 'plain-host-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const said: string[] = [];
  const outputs: Record<string, string> = {};
  const uploads: Parameters<ArtifactStore['upload']>[] = [];
  const summaries: string[] = [];
  const host: Host = {
    env: { RUNNER_TEMP: root, GITHUB_WORKSPACE: '/workspace', ...env },
    userHome: root,
    input: (name) => inputs[name] ?? '',
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    // Where the test's folders are does not matter to what is said.
    info: (text) => said.push(`info: ${text.replaceAll(root, '/root')}`),
    notice: (text) => said.push(`notice: ${text.replaceAll(root, '/root')}`),
    warning: (text) => said.push(`warning: ${text.replaceAll(root, '/root')}`),
    error: (text) => said.push(`error: ${text.replaceAll(root, '/root')}`),
    appendSummary: appendSummary ?? (async (markdown) => void summaries.push(markdown)),
    artifacts: {
      upload: async (...upload) => {
        uploads.push(upload);
        return { id: 7, digest: 'd1' };
      },
      find: async () => null,
      remove: async () => {},
      ...artifacts,
    },
  };
  return { host, codexHome: join(root, '.codex'), said, outputs, uploads, summaries };
}

/** For a job that nobody cancels. */
export const neverStopped = (): AbortSignal => new AbortController().signal;
