// Reads Codex's own tools for the resources of MCP servers. Their server is the one that the call names, or none if it
// asks all servers.
import { argumentsOf, type ReadTool } from './call.js';

export const RESOURCE_TOOLS = [
  'list_mcp_resources',
  'list_mcp_resource_templates',
  'read_mcp_resource',
] as const;

const NAMES: ReadonlySet<string> = new Set(RESOURCE_TOOLS);

/** Codex records this name if the call names no server. A real server can have the same name. */
const NO_SERVER = 'codex';

/** The server in a record of a completed call. Returns undefined if only the call can say which one it is. */
export const recordedServer = (server: string, tool: string): string | undefined =>
  server === NO_SERVER && NAMES.has(tool) ? undefined : server;

export const readResourceCall: ReadTool = (call) => {
  const server = argumentsOf(call)?.server;
  const isNamed = typeof server === 'string' && server !== '';
  return { claims: { type: 'tool_call', tool_name: call.name, server: isNamed ? server : null } };
};
