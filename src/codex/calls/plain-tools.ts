// Every other tool: MCP tools in each spelling there was, clients' tools, and Codex's own that have no reader.
import type { Claims } from '../session/evidence.js';
import type { Session } from '../session/session.js';
import type { Call, CallReading } from './call.js';

/** Namespaces in which Codex groups its own tools. They change with the release, so they are no server. */
const CODEX_NAMESPACES = new Set([
  'functions',
  'multi_agent_v1',
  'agents',
  'collaboration',
  'web',
  'image_gen',
  'clock',
  'skills',
  'memories',
  'notes',
  'history',
]);

export function readPlain(call: Call, session: Session): CallReading {
  return { claims: { type: 'tool_call', ...nameAndServer(call, session) } };
}

function nameAndServer(
  { name, namespace }: Call,
  session: Session,
): { tool_name: string; server: string | null } {
  if (namespace !== null) {
    const server = /^mcp__(.+?)(?:__)?$/.exec(namespace)?.[1];
    return { tool_name: name, server: server ?? (CODEX_NAMESPACES.has(namespace) ? null : namespace) };
  }
  // Until 0.46 `server__tool`, then `mcp__server__tool` until 0.114; a server's own name may hold `__` too.
  const [, server, tool] = /^(?:mcp__)?(.+?)__(.+)$/.exec(name) ?? [];
  return server === undefined || tool === undefined || session.clientTools.has(name)
    ? { tool_name: name, server: null }
    : { tool_name: tool, server };
}

/** Codex's own tools by which an agent handles other agents. */
const AGENT_TOOLS = new Set([
  'spawn_agent',
  'send_input',
  'send_message',
  'followup_task',
  'interrupt_agent',
  'resume_agent',
  'close_agent',
  'wait_agent',
  'list_agents',
]);

/** In a copy of its parent's history, a sub-agent is told who it is. */
const ANSWER = /^(?:\{|$|You are the newly spawned agent)/;

/** Whether Codex tells why it did not do what was asked: it answers in JSON, or not at all, when it did. */
export const isRefusedAgent = ({ tool_name, server }: Claims, text: string): boolean =>
  server === null && AGENT_TOOLS.has(tool_name ?? '') && !ANSWER.test(text);
