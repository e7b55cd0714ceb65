// node scripts/bench/thread-read.mjs HOME COMMAND…: starts Codex's app server, asks it for the whole thread in the home,
// and ends when the answer is there. What a client of Codex would do that wants to know what the agent did.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [home = '', program = '', ...args] = process.argv.slice(2);
const [rollout = ''] = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.jsonl'),
);
const [threadId] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?=\.jsonl$)/.exec(rollout) ?? [];

const server = spawn(program, [...args, 'app-server'], {
  env: { ...process.env, CODEX_HOME: home },
  stdio: ['pipe', 'pipe', 'ignore'],
});
const send = (message) => server.stdin.write(`${JSON.stringify(message)}\n`);
const end = (exitCode, line) => {
  console.log(line);
  server.kill('SIGTERM');
  server.once('exit', () => process.exit(exitCode));
};

createInterface({ input: server.stdout }).on('line', (line) => {
  if (line.startsWith('{"id":1,')) {
    send({ method: 'initialized' });
    send({ id: 2, method: 'thread/read', params: { threadId, includeTurns: true } });
  }
  if (!line.startsWith('{"id":2,')) return;
  const { result, error } = JSON.parse(line);
  if (error !== undefined) end(1, error.message);
  else end(0, `${result.thread.turns.flatMap(({ items }) => items).length} items`);
});
server.on('error', (error) => end(1, error.message));
send({
  id: 1,
  method: 'initialize',
  params: { clientInfo: { name: 'bench', title: 'Bench', version: '1.0.0' } },
});
