// The few operations that the action needs from GitHub, as an interface. Tests use a plain object in its place.

export type Env = Readonly<Record<string, string | undefined>>;

export interface Host {
  readonly env: Env;
  readonly userHome: string;
  /** Without blanks around it; empty when it is not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Each of these prints one line, whatever is in the text. */
  info(text: string): void;
  /** An annotation that the pull request's checks show. */
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  appendSummary(markdown: string): Promise<void>;
  readonly artifacts: ArtifactStore;
}

export interface ArtifactStore {
  /** @throws what the artifact client throws; the name is then taken if it got as far as creating it. */
  upload(
    name: string,
    folder: string,
    files: readonly string[],
    options: UploadOptions,
  ): Promise<StoredArtifact>;
  /** Null when there is none of that name in this run. */
  find(name: string): Promise<StoredArtifact | null>;
  /** Harmless when there is none of that name. */
  remove(name: string): Promise<void>;
}

export interface UploadOptions {
  /** 0 leaves it to the repository. */
  readonly retentionDays: number;
  /** 0 is none, 9 the most. */
  readonly compressionLevel: number;
}

export interface StoredArtifact {
  readonly id: number;
  /** SHA-256 of the zip in hex; empty when it is not told. */
  readonly digest: string;
}
