// What can be made to go wrong in the results service, per kind of call.
import { type Answer, blobError, twirpError } from './answer.ts';

export const twirpCalls = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
] as const;
export const blobCalls = ['PutBlock', 'PutBlockList', 'PutBlob', 'GetBlob'] as const;

export type TwirpCall = (typeof twirpCalls)[number];
export type BlobCall = (typeof blobCalls)[number];
export type Call = TwirpCall | BlobCall;

/**
 * One fault. Without `times` it strikes every call of its kind, else only the first so many.
 *
 * - `status`, with `message` as the server's own words or `body` as the raw answer, e.g. HTML from a proxy
 * - `connection: 'cut'`: the connection is reset before anything is done
 * - `connection: 'cut-after'`: the work is done, but the answer is lost
 * - `connection: 'stall'`: the request is read and never answered
 */
export type Fault = { readonly times?: number } & (
  | { readonly status: number; readonly message?: string; readonly body?: string }
  | { readonly connection: 'cut' | 'cut-after' | 'stall' }
);
export type Faults = Partial<Record<Call, Fault>>;

/** Hands out the fault for each call in turn, and counts down those that were limited by `times`. */
export function faultSource(faults: Faults): (call: Call) => Fault | undefined {
  const struck = new Map<Call, number>();
  return (call) => {
    const fault = faults[call];
    const before = struck.get(call) ?? 0;
    if (fault === undefined || before >= (fault.times ?? Number.POSITIVE_INFINITY)) return undefined;
    struck.set(call, before + 1);
    return fault;
  };
}

export function faultAnswer(call: Call, fault: Extract<Fault, { status: number }>): Answer {
  const { status, body, message = 'a fault that the test asked for' } = fault;
  if (body !== undefined) return { status, headers: { 'content-type': 'text/html' }, body };
  return blobCalls.some((known) => known === call)
    ? blobError(status, status === 503 ? 'ServerBusy' : 'TestFault', message)
    : twirpError(status, 'test_fault', message);
}
