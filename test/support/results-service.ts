// A results service for tests: the real artifact client uploads to it, over real HTTP, without leaving the machine.
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Answer, twirpError } from './answer.ts';
import type { BlobStore } from './blob-store.ts';
import { memoryBlobs } from './block-blobs.ts';
import { blobCalls, type Call, type Faults, faultAnswer, faultSource, twirpCalls } from './faults.ts';
import { backendIds, runtimeToken } from './runtime-token.ts';
import { type Artifact, artifactMethods } from './twirp.ts';

const twirpPath = '/twirp/github.actions.results.api.v1.ArtifactService/';

export interface ReceivedRequest {
  readonly call: Call | 'unknown';
  readonly userAgent: string | undefined;
  /** The Twirp message, parsed; undefined for blobs. */
  readonly message: unknown;
  /** Length of the body in bytes. */
  readonly size: number;
  /** What was answered; undefined when a fault left it without an answer, or the answer is not out yet. */
  status: number | undefined;
}

export interface ResultsServiceOptions {
  readonly faults?: Faults;
  /** Where blobs live when not in this service's memory. Faults of blob calls are then out of its hands. */
  readonly blobs?: BlobStore;
}

export interface ResultsService {
  /** The variables that the runner gives to actions. */
  readonly env: { readonly ACTIONS_RUNTIME_TOKEN: string; readonly ACTIONS_RESULTS_URL: string };
  /** Every request in order of arrival. */
  readonly requests: readonly ReceivedRequest[];
  /** Finalized artifacts by name. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
  /** Ends open connections too, so that a stalled one holds nobody up. */
  close(): Promise<void>;
}

interface Incoming {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly message: unknown;
}

export async function startResultsService(options: ResultsServiceOptions = {}): Promise<ResultsService> {
  const { faults = {}, blobs } = options;
  const misplaced = blobs && blobCalls.find((call) => call in faults);
  if (misplaced) {
    throw new Error(
      `The fault for ${misplaced} cannot strike: blobs live elsewhere. Leave out either the fault or the option "blobs".`,
    );
  }
  const token = runtimeToken(backendIds);
  const nextFault = faultSource(faults);
  const requests: ReceivedRequest[] = [];
  const artifacts = new Map<string, Artifact>();
  const memory = memoryBlobs(() => origin);
  const methods = artifactMethods(blobs ?? memory, artifacts);

  async function answerTo(call: Call, { url, headers, body, message }: Incoming): Promise<Answer> {
    const blobCall = blobCalls.find((known) => known === call);
    if (blobCall) return memory.answer(blobCall, url, headers, body);
    if (headers.authorization !== `Bearer ${token}`) {
      return twirpError(401, 'unauthenticated', 'the bearer token is not that of ACTIONS_RUNTIME_TOKEN');
    }
    const method = twirpCalls.find((known) => known === call);
    if (method && message !== undefined) return methods[method](message);
    return twirpError(400, 'malformed', `${call} needs a JSON body`);
  }

  /** Undefined when a fault leaves the request without an answer. */
  async function handle(request: IncomingMessage): Promise<Answer | undefined> {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', origin);
    const body = await buffer(request);
    const call = twirpCallOf(method, url) ?? memory.callOf(method, url) ?? 'unknown';
    const message = headers['content-type']?.startsWith('application/json') ? parseJson(body) : undefined;
    const userAgent = headers['user-agent'];
    const received: ReceivedRequest = { call, userAgent, message, size: body.length, status: undefined };
    requests.push(received);
    if (call === 'unknown') {
      received.status = 404;
      return twirpError(404, 'bad_route', `no such call: ${method} ${url.pathname}`);
    }

    const fault = nextFault(call);
    const connection = fault && 'connection' in fault ? fault.connection : undefined;
    if (connection === 'stall') return undefined;
    if (connection === 'cut') return void request.socket.destroy();
    const answer =
      fault && 'status' in fault
        ? faultAnswer(call, fault)
        : await answerTo(call, { url, headers, body, message });
    if (connection === 'cut-after') return void request.socket.destroy();
    received.status = answer.status;
    return answer;
  }

  const server = createServer((request, response) => {
    handle(request)
      // 400, because the client would try a 500 again for half a minute before anyone sees the reason.
      .catch((error) => twirpError(400, 'internal', `the results service itself failed: ${error}`))
      .then((answer) => answer && response.writeHead(answer.status, { ...answer.headers }).end(answer.body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  return {
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `${origin}/` },
    requests,
    artifacts,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

function twirpCallOf(method: string, { pathname }: URL): Call | undefined {
  if (method !== 'POST' || !pathname.startsWith(twirpPath)) return undefined;
  return twirpCalls.find((call) => call === pathname.slice(twirpPath.length));
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
