// Short spellings of what a client asks of the app server.
import type { ClientRequest } from '../scenario.ts';

/** A turn that is waited for, or with `until` left to itself once a message mentions that text. */
export function turn(text: string, until?: string): ClientRequest {
  const params = { input: [{ type: 'text', text }] };
  return { method: 'turn/start', params, ...(until === undefined ? {} : { until }) };
}

/** Asked of the first thread of the recording. */
export const ofFirst = (method: string): ClientRequest => ({
  method,
  params: { threadId: '{{thread 0}}' },
});

export function start(params: Readonly<Record<string, unknown>> = {}): ClientRequest {
  return { method: 'thread/start', params };
}
