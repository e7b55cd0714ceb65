// The artifact service behind its five Twirp methods: names, sizes, hashes, and who may say what when.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Answer, json, twirpError } from './answer.ts';
import { createRequest, finalizeRequest, listRequest, namedRequest } from './artifact-requests.ts';
import type { BlobStore } from './blob-store.ts';
import type { TwirpCall } from './faults.ts';
import { backendIds } from './runtime-token.ts';
import { sha256 } from './sha256.ts';
import { unzip } from './unzip.ts';

/** An artifact as a reader of the run would find it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  /** RFC 3339; undefined when the repository's own retention applies. */
  readonly expiresAt: string | undefined;
  /** What was uploaded: a zip, or the file itself when it was not zipped. */
  readonly bytes: Buffer;
  /** `sha256:` and the hex digest of `bytes`. */
  readonly digest: string;
  /** The zip's files by name. Throws when the artifact is no zip. */
  entries(): Map<string, Buffer>;
}

interface Reserved {
  readonly id: number;
  readonly blob: string;
  readonly createdAt: string;
  readonly request: z.infer<typeof createRequest>;
}

type Methods = Record<TwirpCall, (message: unknown) => Promise<Answer>>;

/** Answers the methods, and keeps `artifacts` to those that were finalized and not deleted. */
export function artifactMethods(blobs: BlobStore, artifacts: Map<string, Artifact>): Methods {
  // A name is taken from CreateArtifact on: on GitHub, too, an upload that never got finalized keeps its name.
  const reserved = new Map<string, Reserved>();
  let nextId = 1000;

  return {
    CreateArtifact: method(createRequest, async (request) => {
      if (reserved.has(request.name)) {
        return twirpError(
          409,
          'already_exists',
          'an artifact with this name already exists on the workflow run',
        );
      }
      const blob = randomUUID();
      reserved.set(request.name, { id: nextId++, blob, createdAt: new Date().toISOString(), request });
      return json(200, { ok: true, signed_upload_url: blobs.uploadUrl(blob) });
    }),

    FinalizeArtifact: method(finalizeRequest, async ({ name, size, hash }) => {
      const found = reserved.get(name);
      if (found === undefined) return notFound(name);
      const bytes = await blobs.read(found.blob);
      if (bytes === undefined)
        return twirpError(400, 'failed_precondition', `nothing was uploaded for ${name}`);
      const digest = `sha256:${sha256(bytes)}`;
      if (bytes.length !== size || digest !== hash) {
        const received = `${bytes.length} bytes with ${digest} were received`;
        return twirpError(400, 'invalid_argument', `${received}, not ${size} bytes with ${hash}`);
      }
      const { mime_type: mimeType = 'application/zip', expires_at: expiresAt } = found.request;
      artifacts.set(name, {
        id: found.id,
        name,
        mimeType,
        expiresAt,
        bytes,
        digest,
        entries: () => unzip(bytes),
      });
      return json(200, { ok: true, artifact_id: String(found.id) });
    }),

    ListArtifacts: method(listRequest, async ({ name_filter: name, id_filter: id }) => {
      const found = [...artifacts.values()].filter(
        (artifact) => (name ?? artifact.name) === artifact.name && (id ?? artifact.id) === artifact.id,
      );
      return json(200, {
        artifacts: found.map((artifact) => ({
          ...backendIds,
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.bytes.length),
          created_at: reserved.get(artifact.name)?.createdAt,
          digest: artifact.digest,
        })),
      });
    }),

    GetSignedArtifactURL: method(namedRequest, async ({ name }) => {
      const artifact = artifacts.get(name);
      const blob = reserved.get(name)?.blob;
      if (artifact === undefined || blob === undefined) return notFound(name);
      const fileName = artifact.mimeType === 'application/zip' ? `${name}.zip` : name;
      return json(200, { signed_url: blobs.downloadUrl(blob, { contentType: artifact.mimeType, fileName }) });
    }),

    DeleteArtifact: method(namedRequest, async ({ name }) => {
      const artifact = artifacts.get(name);
      if (artifact === undefined) return notFound(name);
      artifacts.delete(name);
      reserved.delete(name);
      return json(200, { ok: true, artifact_id: String(artifact.id) });
    }),
  };
}

function method<Schema extends z.ZodType>(
  schema: Schema,
  run: (request: z.infer<Schema>) => Promise<Answer>,
) {
  return async (message: unknown): Promise<Answer> => {
    const request = schema.safeParse(message);
    if (request.success) return run(request.data);
    return twirpError(400, 'malformed', z.prettifyError(request.error));
  };
}

function notFound(name: string): Answer {
  return twirpError(404, 'not_found', `no artifact named ${name} exists on the workflow run`);
}
