// Runs `codex app-server` with a client that does what a scenario says, and keeps what it announces.
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.ts';
import { clientAnswers } from './client-answers.ts';
import type { Codex } from './install.ts';
import { at, textAt } from './json.ts';
import { type Connection, connectionTo } from './json-rpc.ts';
import { isWithin } from './release-order.ts';
import { threadIds } from './rollouts.ts';
import type { ClientRequest, Scenario } from './scenario.ts';
import { SETTLE_MS, type Stage } from './stage.ts';

const RUN_LIMIT_MS = 120_000;
const OPENS_THREAD = /^thread\/(start|resume|fork)$/;
const ENDS_WITH_TURN = /^(turn\/.*|review\/start|thread\/(compact\/start|shellCommand))$/;

export async function appServerRun(
  codex: Codex,
  stage: Stage,
  requests: readonly ClientRequest[],
  answers: Scenario['answers'],
): Promise<readonly unknown[]> {
  const known = requests.filter((request) => isWithin(codex.release, request));
  if (known.length === 0) return [];
  const child = startChild([...codex.command, 'app-server'], {
    cwd: stage.workspace,
    env: stage.env,
    timeoutMs: RUN_LIMIT_MS,
    onLine: (line) => connection.receive(line),
  });
  const announced = (id: string) =>
    connection.messages.find((message) => textAt(message, 'params', 'item', 'id') === id);
  const connection = connectionTo(child, clientAnswers(answers ?? [], announced));
  try {
    const clientInfo = { name: 'recorder', title: 'Recorder', version: '1.0.0' };
    await connection.ask('initialize', { clientInfo, capabilities: { experimentalApi: true } });
    connection.tell('initialized');
    let thread: string | undefined;
    for (const request of known) thread = await act(connection, request, thread, stage);
    child.finish();
    await child.ended;
    return connection.messages;
  } finally {
    child.kill();
  }
}

/** Returns the thread that is the current one afterwards. */
async function act(
  connection: Connection,
  { method, params, until, milliseconds }: ClientRequest,
  thread: string | undefined,
  stage: Stage,
): Promise<string | undefined> {
  if (method === 'pause') {
    await pause(milliseconds ?? SETTLE_MS);
    return thread;
  }
  const position = connection.messages.length;
  const turns = turnsOf(connection, thread);
  const ids = { threadId: thread, turnId: turns.at(-1), expectedTurnId: turns.at(-1) };
  const threads = await threadIds(stage.codexHome);
  const filled: unknown = JSON.parse(
    JSON.stringify({ ...ids, ...params }).replace(
      /\{\{(thread|turn) (\d+)\}\}/g,
      (_, what: string, index: string) => (what === 'thread' ? threads : turns)[Number(index)] ?? '',
    ),
  );
  const result = await connection.ask(method, filled);
  if (until !== undefined) {
    await connection.heard((message) => JSON.stringify(message).includes(until), position);
    await pause(SETTLE_MS);
  } else if (ENDS_WITH_TURN.test(method)) {
    await connection.heard(
      (message) =>
        textAt(message, 'method') === 'turn/completed' && textAt(message, 'params', 'threadId') === thread,
      position,
    );
  }
  return OPENS_THREAD.test(method) ? textAt(result, 'thread', 'id') : thread;
}

function turnsOf(connection: Connection, thread: string | undefined): string[] {
  return connection.messages
    .filter((message) => textAt(message, 'method') === 'turn/started')
    .filter((message) => textAt(message, 'params', 'threadId') === thread)
    .flatMap((message) => textAt(at(message, 'params'), 'turn', 'id') ?? []);
}
