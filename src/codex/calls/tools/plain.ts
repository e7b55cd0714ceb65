// Every other tool: MCP tools in each spelling there was, clients' tools, and Codex's own that have no reader.

import type { Session } from '../../session/session.js';
import type { Call, CallReading } from '../call.js';

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
  return { facts: { type: 'tool_call', ...named(call, session) } };
}

function named({ name, namespace }: Call, session: Session): { tool_name: string; server: string | null } {
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
