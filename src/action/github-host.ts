// GitHub as the action's host: the only file that knows the toolkit.
import { appendFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { ArtifactStore, Host, StoredArtifact } from './host.js';
import { toLine } from './printable.js';

export function githubHost(): Host {
  return {
    env: process.env,
    userHome: homedir(),
    input: core.getInput,
    setOutput: core.setOutput,
    info: (text) => core.info(toLine(text)),
    notice: (text) => core.notice(toLine(text)),
    warning: (text) => core.warning(toLine(text)),
    error: (text) => core.error(toLine(text)),
    // Not core.summary, which writes this system's line ends.
    appendSummary: (markdown) => appendFile(process.env.GITHUB_STEP_SUMMARY ?? '', markdown),
    artifacts: { upload, find, remove },
  };
}

/** Loaded late: it takes longer than all the rest of the start, and not every step uploads. */
async function client() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

const upload: ArtifactStore['upload'] = async (name, folder, files, { retentionDays, compressionLevel }) => {
  const paths = files.map((file) => join(folder, file));
  const stored = await (await client()).uploadArtifact(name, paths, folder, {
    retentionDays,
    compressionLevel,
  });
  return toStored(stored.id, stored.digest);
};

const find: ArtifactStore['find'] = (name) =>
  unlessMissing(async () => {
    const { artifact } = await (await client()).getArtifact(name);
    return toStored(artifact.id, artifact.digest);
  });

const remove: ArtifactStore['remove'] = async (name) => {
  await unlessMissing(async () => (await client()).deleteArtifact(name));
};

/** The service writes a digest as `sha256:<hex>`, the client without the prefix. */
function toStored(id: number | undefined, digest = ''): StoredArtifact {
  if (id === undefined) throw new Error('The artifact client gave no id.');
  return { id, digest: digest.replace(/^sha256:/, '') };
}

async function unlessMissing<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'ArtifactNotFoundError') return null;
    throw error;
  }
}
