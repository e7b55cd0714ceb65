// Codex's own tools for the resources of MCP servers. In every format they have the server that the call names, and
// none if it asks all servers.
import { argumentsOf, type ReadTool } from './call.js';

export const RESOURCE_TOOLS = [
  'list_mcp_resources',
  'list_mcp_resource_templates',
  'read_mcp_resource',
] as const;

const NAMES: ReadonlySet<string> = new Set(RESOURCE_TOOLS);

/** What Codex records in place of a server if the call names none. A server can have that name too. */
const NO_SERVER = 'codex';

/** The server in a record of a completed call. Returns undefined if only the call can say which one it is. */
export const recordedServer = (server: string, tool: string): string | undefined =>
  server === NO_SERVER && NAMES.has(tool) ? undefined : server;

export const readResourceCall: ReadTool = (call) => {
  const server = argumentsOf(call)?.server;
  const isNamed = typeof server === 'string' && server !== '';
  return { claims: { type: 'tool_call', tool_name: call.name, server: isNamed ? server : null } };
};
