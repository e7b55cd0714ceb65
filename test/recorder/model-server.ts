// Plays the model: a Responses API on loopback that gives each request the next scripted reply.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AskedByCall, asksOf } from './asked.ts';
import { listAt, parseJson, textAt } from './json.ts';
import type { Era } from './models.ts';
import { fillIn } from './placeholders.ts';
import type { Reply, Scenario } from './scenario.ts';
import { serverSentEvents } from './server-sent-events.ts';

export interface ModelServer {
  readonly baseUrl: string;
  /** Every request that Codex made, for finding out why a scenario went another way than planned. */
  readonly requests: readonly unknown[];
  /** What the programs that the model sent ask for, and its calls of which the scenario says how they end. */
  readonly asked: readonly AskedByCall[];
  close(): Promise<void>;
}

const FAREWELL: Reply = [
  { type: 'message', id: 'msg_end', role: 'assistant', content: [{ type: 'output_text', text: 'done' }] },
];

export async function startModelServer(
  conversations: Scenario['conversations'],
  era: Era,
): Promise<ModelServer> {
  const waiting = new Map(Object.entries(conversations).map(([name, replies]) => [name, [...replies]]));
  const requests: unknown[] = [];
  const asked: AskedByCall[] = [];

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parseJson(await readText(request));
    if (request.method !== 'POST' || request.url !== '/v1/responses') {
      response.writeHead(404).end();
      return;
    }
    requests.push(body);
    const reply = waiting.get(conversationOf(body, [...waiting.keys()]))?.shift() ?? FAREWELL;
    if ('httpStatus' in reply) {
      response.writeHead(reply.httpStatus, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'scripted failure', type: 'server_error' } }));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const items = fillIn(reply, body, era).map((filled) => {
      const { asks, ends, ...item } = filled;
      const asksFor = asks ?? (ends === undefined ? [] : asksOf(filled));
      asked.push(...asksFor.map((one) => ({ callId: textAt(item, 'call_id') ?? '', ...one })));
      return item;
    });
    response.end(serverSentEvents(`resp_${requests.length}`, items));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the model server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A sub-agent is known by its task, which only its own messages hold. */
function conversationOf(body: unknown, names: readonly string[]): string {
  const messages = listAt(body, 'input').filter((item) => /message$/.test(textAt(item, 'type') ?? 'message'));
  const text = JSON.stringify(messages.filter((item) => !isFromModel(item)));
  // What a sub-agent inherited stands before its own task, so the name that comes last is its own.
  const last = names
    .map((name) => ({ name, position: name === 'main' ? -1 : text.lastIndexOf(name) }))
    .filter(({ position }) => position >= 0)
    .sort((one, other) => other.position - one.position)[0];
  return last?.name ?? 'main';
}

/** Before 0.138 a task was put in the mouth of the assistant, as a letter. */
function isFromModel(item: unknown): boolean {
  const isLetter = textAt(listAt(item, 'content')[0], 'text')?.startsWith('{"author":') === true;
  return textAt(item, 'role') === 'assistant' && !isLetter;
}

async function readText(request: IncomingMessage): Promise<string> {
  if (request.headers['content-encoding'] !== undefined) {
    throw new Error(
      `requests are not read in ${request.headers['content-encoding']}: switch that off in the config`,
    );
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
