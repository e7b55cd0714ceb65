// The blob endpoint that the end-to-end tests were started with.
import type { BlobEndpoint } from '../support/azurite-blobs.ts';

/** @throws when the tests were started without one. */
export function blobEndpoint(): BlobEndpoint {
  const { BLOB_ENDPOINT_URL: url, BLOB_ENDPOINT_KEY: key } = process.env;
  if (url === undefined || key === undefined) {
    throw new Error('There is no blob endpoint. Start the end-to-end tests by: npm run test:e2e');
  }
  return { url, key };
}
