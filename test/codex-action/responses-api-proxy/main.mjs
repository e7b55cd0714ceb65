#!/usr/bin/env node
// Stands in for @openai/codex-responses-api-proxy: adds the key, which it reads from standard input, to requests for
// the model, and serves nothing else. Options are the real one's: --server-info FILE, --upstream-url URL, --http-shutdown.
import { writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    'server-info': { type: 'string' },
    'upstream-url': { type: 'string' },
    'http-shutdown': { type: 'boolean' },
  },
});
const key = (await text(process.stdin)).trim();

const server = createServer(async (incoming, response) => {
  if (incoming.method === 'GET' && incoming.url === '/shutdown') {
    response.end(() => process.exit());
    return;
  }
  if (incoming.method !== 'POST' || incoming.url !== '/v1/responses') {
    response.writeHead(403).end();
    return;
  }
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const upstream = request(values['upstream-url'], { method: 'POST', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  upstream.once('error', () => response.writeHead(502).end());
  upstream.end(await buffer(incoming));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  writeFileSync(values['server-info'], `${JSON.stringify({ port, pid: process.pid })}\n`);
});
