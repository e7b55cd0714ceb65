// Uploads the files of an export as one artifact, and reports the result.
import { basename } from 'node:path';
import { ExportError } from '../shared/errors.js';
import { artifactNameOf, usableName } from './artifact-name.js';
import type { Exported } from './export-to-folder.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Outputs } from './outputs.js';
import { quote } from './printable.js';
import { explainUploadError, isUnsupportedServer, refusedByAct, serverName } from './upload-error.js';
import { uploadOnce } from './upload-once.js';
import { artifactUrl } from './workflow-run.js';

export interface Uploaded {
  readonly artifactName: string;
  readonly artifactUrl: string;
  /** The outputs that describe the artifact. */
  readonly outputs: Partial<Outputs>;
}

/**
 * @returns null if this server takes no artifacts. A warning then says so.
 * @throws ExportError `upload_failed`, saying what to do.
 */
export async function uploadExport(host: Host, inputs: Inputs, exported: Exported): Promise<Uploaded | null> {
  const asked = artifactNameOf(inputs, host.env);
  const name = usableName(asked);
  if (name !== asked)
    host.warning(`An artifact cannot be named ${quote(asked)}. It is uploaded as ${quote(name)}.`);
  try {
    const { id, digest } = await uploadOnce(host.artifacts, {
      name,
      folder: exported.folder,
      files: Object.values(exported.files).map((file) => basename(file)),
      overwrite: inputs.overwrite,
      retentionDays: inputs['retention-days'],
      compressionLevel: inputs['compression-level'],
    });
    const url = artifactUrl(host.env, id);
    // The address comes first: after a name such as one that ends in "login" it would be redacted as a secret.
    host.info(`Uploaded to ${url} as the artifact ${quote(name)}.`);
    return {
      artifactName: name,
      artifactUrl: url,
      outputs: { 'artifact-id': String(id), 'artifact-url': url, 'artifact-digest': digest },
    };
  } catch (error) {
    if (isUnsupportedServer(error)) {
      host.warning(
        `${serverName(host.env)} does not support artifacts of this kind. Set "upload: false", and keep the files in ${quote(exported.folder)} in another way.`,
      );
      return null;
    }
    const refusal = refusedByAct(host.env, error);
    if (refusal !== null) {
      host.warning(
        `The artifact was not uploaded: ${refusal}. Its files are in ${quote(exported.folder)}. To upload on GitHub only, set "upload: \${{ !env.ACT }}".`,
      );
      return null;
    }
    const { why, next, words } = explainUploadError(error, host.env);
    throw new ExportError(
      'upload_failed',
      `The artifact ${quote(name)} was not uploaded: ${why}. ${next} (${words})`,
      {
        cause: error,
      },
    );
  }
}
