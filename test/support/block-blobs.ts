// A block-blob store in memory: just enough of Azure's protocol for the artifact client to upload and download.
import { createHmac, randomBytes } from 'node:crypto';
import { type Answer, blobError } from './answer.ts';
import { type BlobStore, contentDisposition } from './blob-store.ts';
import type { BlobCall } from './faults.ts';

export interface BlockBlobs extends BlobStore {
  /** Which call a request is, or undefined when it is none that this store knows. */
  callOf(method: string, url: URL): BlobCall | undefined;
  answer(call: BlobCall, url: URL, headers: NodeJS.Dict<string | string[]>, body: Buffer): Answer;
}

interface Blob {
  readonly uncommitted: Map<string, Buffer>;
  committed?: { readonly bytes: Buffer; readonly contentType: string };
}

/** The Azure SDK wants an account and a container in front of a blob's name when the host is an IP address. */
const container = '/blobs/artifacts/';

/** `origin` is asked for late because the port is known only once the server listens. */
export function memoryBlobs(origin: () => string): BlockBlobs {
  const key = randomBytes(32);
  const blobs = new Map<string, Blob>();

  const sign = (path: string, query: URLSearchParams) =>
    createHmac('sha256', key)
      .update([path, ...['sp', 'rsct', 'rscd'].map((name) => query.get(name) ?? '')].join('\n'))
      .digest('base64');

  const signed = (blob: string, query: Record<string, string>) => {
    const url = new URL(container + blob, origin());
    url.search = new URLSearchParams(query).toString();
    url.searchParams.set('sig', sign(url.pathname, url.searchParams));
    return url.href;
  };

  return {
    uploadUrl: (blob) => signed(blob, { sp: 'cw' }),
    downloadUrl: (blob, { contentType, fileName }) =>
      signed(blob, { sp: 'r', rsct: contentType, rscd: contentDisposition(fileName) }),
    read: async (blob) => blobs.get(container + blob)?.committed?.bytes,
    callOf,

    answer(call, url, headers, body) {
      const query = url.searchParams;
      if (query.get('sig') !== sign(url.pathname, query)) {
        return blobError(403, 'AuthenticationFailed', 'The signature does not fit the address.');
      }
      if (query.get('sp') !== (call === 'GetBlob' ? 'r' : 'cw')) {
        return blobError(403, 'AuthorizationPermissionMismatch', `The address is not signed for ${call}.`);
      }
      const blob: Blob = blobs.get(url.pathname) ?? { uncommitted: new Map() };
      blobs.set(url.pathname, blob);
      if (call === 'PutBlock') return putBlock(blob, query.get('blockid') ?? '', body);
      if (call === 'GetBlob') return getBlob(blob, query);
      const contentType = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
      const bytes = call === 'PutBlob' ? body : joinBlocks(blob, body.toString());
      if (bytes === undefined) {
        return blobError(400, 'InvalidBlockList', 'The list names a block that was not put.');
      }
      blob.committed = { bytes, contentType };
      return { status: 201, headers: { etag: '"1"', 'last-modified': new Date().toUTCString() } };
    },
  };
}

function callOf(method: string, url: URL): BlobCall | undefined {
  if (!url.pathname.startsWith(container)) return undefined;
  if (method === 'GET') return 'GetBlob';
  if (method !== 'PUT') return undefined;
  const comp = url.searchParams.get('comp');
  if (comp === 'block') return 'PutBlock';
  if (comp === 'blocklist') return 'PutBlockList';
  return comp === null ? 'PutBlob' : undefined;
}

function putBlock({ uncommitted }: Blob, id: string, body: Buffer): Answer {
  const [other] = uncommitted.keys();
  if (id === '' || (other !== undefined && other.length !== id.length)) {
    return blobError(400, 'InvalidBlobOrBlock', 'All block ids of a blob must have one length, above 0.');
  }
  uncommitted.set(id, body);
  return { status: 201 };
}

function joinBlocks({ uncommitted }: Blob, list: string): Buffer | undefined {
  const blocks: Buffer[] = [];
  for (const [, id = ''] of list.matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)) {
    const block = uncommitted.get(id);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  uncommitted.clear();
  return Buffer.concat(blocks);
}

function getBlob({ committed }: Blob, query: URLSearchParams): Answer {
  if (committed === undefined)
    return blobError(404, 'BlobNotFound', 'Nothing was committed at this address.');
  const disposition = query.get('rscd');
  return {
    status: 200,
    headers: {
      'content-type': query.get('rsct') ?? committed.contentType,
      ...(disposition && { 'content-disposition': disposition }),
    },
    body: committed.bytes,
  };
}
