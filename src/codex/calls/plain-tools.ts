// Reads calls of all other tools: MCP tools in each spelling that Codex used, tools of clients, and Codex's own tools
// that have no reader.
import type { Claims } from '../session/evidence.js';
import type { Session } from '../session/session.js';
import type { Call, CallReading } from './call.js';

/** Namespaces of Codex's own tools. They differ between releases and do not name an MCP server. */
export const CODEX_NAMESPACES = new Set([
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
  // `server__tool` until 0.46, then `mcp__server__tool` until 0.114. The name of a server can contain `__` too.
  const [, server, tool = ''] = /^(?:mcp__)?(.+?)__(.+)$/.exec(name) ?? [];
  return server === undefined || session.clientTools.has(name)
    ? { tool_name: name, server: null }
    : { tool_name: tool, server };
}

/** Codex's own tools for agents, goals and questions. They answer in JSON if they did what was asked. */
const TOOLS_WITH_JSON = new Set([
  'spawn_agent',
  'send_input',
  'send_message',
  'followup_task',
  'interrupt_agent',
  'resume_agent',
  'close_agent',
  'wait_agent',
  'list_agents',
  'get_goal',
  'create_goal',
  'update_goal',
  'request_user_input',
  'request_permissions',
]);

/** How a successful answer begins. The sentence occurs in a sub-agent's copy of its parent's history. */
const ANSWER = /^(?:\{|$|You are the newly spawned agent)/;

/** Returns whether Codex refused: on success it answers in JSON or not at all, else with its reason. */
export const isRefusedInWords = ({ tool_name, server }: Claims, text: string): boolean =>
  server === null && TOOLS_WITH_JSON.has(tool_name ?? '') && !ANSWER.test(text);

/**
 * Returns whether an MCP server reported an error, in the form of the releases before 0.42. They record the whole
 * answer, later ones only its texts or its structured content.
 */
export function isErrorOfServer({ server }: Claims, text: string): boolean {
  if (typeof server !== 'string' || !/^\{"content":\[[\s\S]*"isError":true/.test(text)) return false;
  try {
    const { content, isError } = JSON.parse(text) as Record<string, unknown>;
    return Array.isArray(content) && isError === true;
  } catch {
    return false;
  }
}
