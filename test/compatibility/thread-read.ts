// Reads recordings with Codex itself: what its app server returns of each thread, as a client would ask for it.
import { cp } from 'node:fs/promises';
import { type Action, identityOf } from '../recorder/action.ts';
import { announcedByAppServer } from '../recorder/announced-by-app-server.ts';
import { startChild } from '../recorder/child.ts';
import { codexConfig } from '../recorder/codex-config.ts';
import type { Codex } from '../recorder/install.ts';
import { listAt } from '../recorder/json.ts';
import { type Connection, connectionTo } from '../recorder/json-rpc.ts';
import { threadIds } from '../recorder/rollouts.ts';
import { scenarios } from '../recorder/scenarios/index.ts';
import { configure, type Stage, setStage } from '../recorder/stage.ts';
import { type Measure, measureOf } from './measures.ts';
import { type Reader, readTwice } from './read-twice.ts';
import type { Recording } from './recordings.ts';

/** The measures that the table shows, in the order of their columns. */
export const READ_MEASURES = ['commands', 'file changes', 'MCP calls'] as const satisfies readonly Measure[];

export interface ReadByCodex {
  /** How many of the announced actions Codex returns. Those of unread recordings are not among them. */
  readonly found: Readonly<Record<(typeof READ_MEASURES)[number], number>>;
  /** Recordings for which Codex gave no answer, twice. */
  readonly unread: readonly { readonly scenario: string; readonly why: string }[];
}

const LIMIT_MS = 120_000;
const NOWHERE = 'http://127.0.0.1:9/v1';

/** Counts how many of the announced actions Codex finds in its own files. */
export async function readByCodex(codex: Codex, recordings: readonly Recording[]): Promise<ReadByCodex> {
  const stage = await setStage();
  try {
    await prepare(codex, stage, recordings);
    const { found, unread } = await readTwice(recordings, () => openReader(codex, stage));
    const actions = found.flat();
    const count = (measure: Measure) => actions.filter((action) => measureOf(action) === measure).length;
    const [commands = 0, changes = 0, mcp = 0] = READ_MEASURES.map(count);
    return {
      found: { commands, 'file changes': changes, 'MCP calls': mcp },
      unread: unread.map(({ recording: { scenario }, why }) => ({ scenario, why })),
    };
  } finally {
    await stage.remove();
  }
}

async function openReader(codex: Codex, stage: Stage): Promise<Reader<Recording, Action[]>> {
  const child = startChild([...codex.command, 'app-server'], {
    cwd: stage.workspace,
    env: stage.env,
    timeoutMs: LIMIT_MS,
    onLine: (line) => connection.receive(line),
  });
  const connection = connectionTo(child, () => ({}));
  const close = async () => {
    child.kill();
    await child.ended.catch(() => undefined);
  };
  try {
    const clientInfo = { name: 'comparison', title: 'Comparison', version: '1.0.0' };
    await connection.ask('initialize', { clientInfo, capabilities: { experimentalApi: true } });
    connection.tell('initialized');
  } catch (error) {
    await close();
    throw error;
  }
  return { read: (recording) => foundOf(recording, connection), close };
}

async function prepare(codex: Codex, stage: Stage, recordings: readonly Recording[]): Promise<void> {
  const [scenario] = scenarios.values();
  if (scenario === undefined) throw new Error('there are no scenarios');
  // A thread can only be taken up where its model provider is configured; its tools are not needed.
  await configure(stage, {
    ...codexConfig(codex.release, scenario, NOWHERE, stage.workspace),
    mcp_servers: {},
  });
  // The ids of threads differ, so the homes fit into one.
  for (const { codexHome } of recordings) await cp(codexHome, stage.codexHome, { recursive: true });
}

async function foundOf(
  { codexHome, workspace, truth }: Recording,
  connection: Connection,
): Promise<Action[]> {
  const items: unknown[] = [];
  for (const threadId of await threadIds(codexHome)) items.push(...(await itemsOf(threadId, connection)));
  const messages = items.map((item) => ({ method: 'item/completed', params: { item } }));
  const left = announcedByAppServer(messages).map(({ action }) => identityOf(within(workspace, action)));
  return [...truth.actions, ...truth.also].filter((action) => {
    const position = left.indexOf(identityOf(action));
    if (position >= 0) left.splice(position, 1);
    return position >= 0;
  });
}

/**
 * None when Codex cannot open the thread. Of a paginated thread that this Codex has not run itself it returns what
 * the thread inherits and no more, until it is taken up; and an archived one it does not take up.
 */
async function itemsOf(threadId: string, connection: Connection): Promise<unknown[]> {
  await answerTo('thread/unarchive', { threadId }, connection);
  await answerTo('thread/resume', { threadId }, connection);
  const thread = await answerTo('thread/read', { threadId, includeTurns: true }, connection);
  return listAt(thread, 'thread', 'turns').flatMap((turn) => listAt(turn, 'items'));
}

/** Undefined when the answer is an error. Rejects when there is no answer at all. */
async function answerTo(method: string, params: object, connection: Connection): Promise<unknown> {
  try {
    return await connection.ask(method, params);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(`${method}: `)) return undefined;
    throw error;
  }
}

function within(workspace: string, action: Action): Action {
  if (action.kind !== 'file_change') return action;
  const changes = action.changes.map(({ path, change }) => ({
    path: path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path,
    change,
  }));
  return { ...action, changes };
}
