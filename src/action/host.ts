// Defines the few operations that the action needs from GitHub. Tests use a plain object in its place.

export type Env = Readonly<Record<string, string | undefined>>;

export interface Host {
  readonly env: Env;
  readonly userHome: string;
  /** Returns the value of an input without whitespace around it, or the empty text if it is not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Prints one line, whatever is in the text. So do the next three. */
  info(text: string): void;
  /** Prints an annotation, which the checks of a pull request show. */
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  appendSummary(markdown: string): Promise<void>;
  readonly artifacts: ArtifactStore;
}

export interface ArtifactStore {
  /**
   * @throws what the artifact client throws. If it had already created the artifact, the name is taken from then on.
   */
  upload(
    name: string,
    folder: string,
    files: readonly string[],
    options: UploadOptions,
  ): Promise<StoredArtifact>;
  /** Returns null if this run has no artifact of that name. */
  find(name: string): Promise<StoredArtifact | null>;
  /** Does nothing if there is no artifact of that name. */
  remove(name: string): Promise<void>;
}

export interface UploadOptions {
  /** 0 uses the repository's setting. */
  readonly retentionDays: number;
  /** From 0, not at all, to 9, the most. */
  readonly compressionLevel: number;
}

export interface StoredArtifact {
  readonly id: number;
  /** SHA-256 of the zip in hex; empty if the service does not return it. */
  readonly digest: string;
}
