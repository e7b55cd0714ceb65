// The requests of the artifact protocol as they stand in JSON: proto3, default values left out, int64 as text.
import { z } from 'zod';
import { backendIds } from './runtime-token.ts';

const ids = {
  workflow_run_backend_id: z.literal(backendIds.workflow_run_backend_id),
  workflow_job_run_backend_id: z.literal(backendIds.workflow_job_run_backend_id),
};
const name = z.string().min(1);
const int64 = z.string().regex(/^\d+$/).transform(Number);

export const createRequest = z.strictObject({
  ...ids,
  name,
  version: z.int(),
  mime_type: z.string().optional(),
  expires_at: z.iso.datetime().optional(),
});

export const finalizeRequest = z.strictObject({
  ...ids,
  name,
  size: int64.default(0),
  hash: z.string().startsWith('sha256:'),
});

export const listRequest = z.strictObject({
  ...ids,
  name_filter: z.string().optional(),
  id_filter: int64.optional(),
});

export const namedRequest = z.strictObject({ ...ids, name });
