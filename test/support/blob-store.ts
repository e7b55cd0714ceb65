// What the results service needs from the place where uploaded bytes live.

/** How a signed download names and types the bytes, whatever the upload said. */
export interface DownloadAs {
  readonly contentType: string;
  readonly fileName: string;
}

export interface BlobStore {
  /** An address that may be written to, and not read. */
  uploadUrl(blob: string): string;
  /** An address that may be read, and not written to. */
  downloadUrl(blob: string, as: DownloadAs): string;
  /** The committed bytes, or undefined when nothing was committed. */
  read(blob: string): Promise<Buffer | undefined>;
}

/** RFC 6266, with the plain name reduced to what needs no escaping. */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w. -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
