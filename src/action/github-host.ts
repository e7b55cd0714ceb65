// Implements the host with GitHub's toolkit; no other file knows it. Imports two inner modules of @actions/core,
// because its index loads an OpenID client with an HTTP stack, which takes longer than an export.
import { appendFile, existsSync } from 'node:fs';
import { EOL, homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';
import { ExportError } from '../shared/errors.js';
import type { ArtifactStore, Host, StoredArtifact } from './host.js';
import { toLine } from './printable.js';

export function githubHost(): Host {
  return {
    env: process.env,
    userHome: homedir(),
    input: (name) => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
    setOutput,
    info: (text) => void process.stdout.write(toLine(text) + EOL),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    // Not with core.summary, which writes the line ends of this system.
    appendSummary: (markdown) => promisify(appendFile)(process.env.GITHUB_STEP_SUMMARY ?? '', markdown),
    artifacts: { upload, find, remove },
  };
}

function setOutput(name: string, value: string): void {
  try {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  } catch (cause) {
    if (existsSync(process.env.GITHUB_OUTPUT ?? '')) throw cause;
    throw new ExportError(
      'write_failed',
      'Could not write the outputs of this step: GITHUB_OUTPUT does not name a file. The runner makes one for each step. Elsewhere, set it to an empty file.',
      { cause },
    );
  }
}

const annotate = (level: string) => (text: string) => issueCommand(level, {}, toLine(text));

/** Loads the client late, because that takes longer than the rest of the start and not every step uploads. */
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
