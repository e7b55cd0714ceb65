// Uploads an export once, within a time limit. If only the last answer was lost, checks whether the artifact arrived.
import type { ArtifactStore, StoredArtifact, UploadOptions } from './host.js';

export interface Upload extends UploadOptions {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  /** Removes an artifact of that name first. */
  readonly overwrite: boolean;
}

/** In milliseconds. */
export interface Limits {
  /**
   * An upload takes seconds. The client alone would wait up to ten minutes for a stalled transfer, and a quarter of an
   * hour for each answer.
   */
  readonly upload: number;
  /** Shorter, because it only checks whether a failed upload arrived after all. */
  readonly find: number;
}

const LIMITS: Limits = { upload: 5 * 60_000, find: 30_000 };

/**
 * Never tries again, because the first attempt has taken the name for good.
 *
 * @throws what the store throws, or an error that the time is up.
 */
export async function uploadOnce(
  store: ArtifactStore,
  upload: Upload,
  limits = LIMITS,
): Promise<StoredArtifact> {
  const { name, folder, files, overwrite, ...options } = upload;
  try {
    return await withTimeout('upload', limits.upload, async () => {
      if (overwrite) await store.remove(name);
      return store.upload(name, folder, files, options);
    });
  } catch (error) {
    const arrived = isLastCall(error)
      ? await withTimeout('search', limits.find, () => store.find(name)).catch(() => null)
      : null;
    if (arrived === null) throw error;
    return arrived;
  }
}

/**
 * Whether the last call failed. The name was free and all bytes had arrived before it, so an artifact of that name can
 * only be this one.
 */
const isLastCall = (error: unknown) => error instanceof Error && error.message.includes('FinalizeArtifact');

async function withTimeout<Value>(
  operation: string,
  milliseconds: number,
  work: () => Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const limit = `${milliseconds / 1000} s`;
    const error = new Error(`The ${operation} did not end within ${limit}.`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
