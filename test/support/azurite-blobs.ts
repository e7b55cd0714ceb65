// Keeps the service's blobs in a real Azure Storage endpoint (Azurite in tests), by addresses signed here by hand.
import { createHmac, randomUUID } from 'node:crypto';
import { type BlobStore, contentDisposition, type DownloadAs } from './blob-store.ts';

export interface BlobEndpoint {
  /** Address of the storage account, such as `http://127.0.0.1:10000/account`. */
  readonly url: string;
  /** The account's key, base64. */
  readonly key: string;
}

/** Oldest version whose string to sign has this form, so that any later emulator knows it. */
const version = '2020-12-06';

/**
 * A store in a fresh container of the endpoint.
 * @throws when the endpoint does not answer, or refuses the container.
 */
export async function openAzuriteBlobs(endpoint: BlobEndpoint): Promise<BlobStore> {
  const container = `artifacts-${randomUUID()}`;
  const created = await fetch(`${endpoint.url}/${container}?restype=container&${accountSas(endpoint)}`, {
    method: 'PUT',
  });
  if (!created.ok) {
    throw new Error(
      `The blob endpoint ${endpoint.url} refused a new container: ${created.status} ${await created.text()} ` +
        'Check that url and key belong to one account.',
    );
  }
  const address = (blob: string, permissions: string, as?: DownloadAs) =>
    `${endpoint.url}/${container}/${blob}?${blobSas(endpoint, `${container}/${blob}`, permissions, as)}`;

  return {
    uploadUrl: (blob) => address(blob, 'cw'),
    downloadUrl: (blob, as) => address(blob, 'r', as),
    async read(blob) {
      const response = await fetch(address(blob, 'r'));
      if (response.status === 404) return undefined;
      if (!response.ok) {
        throw new Error(
          `Reading blob ${blob} back from ${endpoint.url} failed: ${response.status} ${await response.text()}`,
        );
      }
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** A service SAS for one blob: Microsoft's "Create a service SAS", version 2020-12-06 and later. */
function blobSas(
  endpoint: BlobEndpoint,
  path: string,
  permissions: string,
  as?: DownloadAs,
): URLSearchParams {
  const expiry = inOneHour();
  const disposition = as ? contentDisposition(as.fileName) : '';
  const contentType = as?.contentType ?? '';
  const resource = `/blob/${account(endpoint)}/${path}`;
  const fields = [
    [permissions, '', expiry, resource, '', '', '', version, 'b', '', ''],
    ['', disposition, '', '', contentType],
  ];
  return withoutBlanks({
    sv: version,
    sr: 'b',
    sp: permissions,
    se: expiry,
    rscd: disposition,
    rsct: contentType,
    sig: hmac(endpoint, fields.flat().join('\n')),
  });
}

/** An account SAS that may create containers: a service SAS cannot. */
function accountSas(endpoint: BlobEndpoint): URLSearchParams {
  const expiry = inOneHour();
  const fields = [account(endpoint), 'c', 'b', 'c', '', expiry, '', '', version, '', ''];
  const sig = hmac(endpoint, fields.join('\n'));
  return withoutBlanks({ sv: version, ss: 'b', srt: 'c', sp: 'c', se: expiry, sig });
}

function account({ url }: BlobEndpoint): string {
  return new URL(url).pathname.slice(1);
}

function inOneHour(): string {
  return `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;
}

function hmac({ key }: BlobEndpoint, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
}

function withoutBlanks(parameters: Record<string, string>): URLSearchParams {
  return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
}
