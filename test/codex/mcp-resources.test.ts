// Codex's tools for the resources of MCP servers have one server name, however a release records them.
import { describe, expect, it } from 'vitest';
import { recordedServer } from '../../src/codex/calls/mcp-resources.ts';
import { call, completed, item, line, meta, output, project, started } from './rollout.ts';

const TOOLS = ['list_mcp_resources', 'list_mcp_resource_templates', 'read_mcp_resource'];
const begin = [meta(), started()];

/** @param recorded The server in Codex's own record: `codex` where the call names none. */
const formats = (tool: string, args: Record<string, unknown>, recorded: string) => {
  const made = call('c1', tool, args);
  const answer = output('c1', '{"resources":[]}');
  const event = line('event_msg', {
    type: 'mcp_tool_call_end',
    call_id: 'c1',
    invocation: { server: recorded, tool, arguments: args },
    result: { Ok: { content: [], isError: false } },
  });
  const done = item({ type: 'McpToolCall', id: 'c1', server: recorded, tool, status: 'completed' });
  return { call: [made, answer], event: [made, event, answer], item: [made, done, answer] };
};

const serversIn = (lines: Record<string, unknown>[]) =>
  project(...begin, ...lines, completed()).records.flatMap((record) =>
    record.action_type === 'tool_call' ? [[record.tool_name, record.server, record.status]] : [],
  );

describe.each(TOOLS)('%s', (tool) => {
  it.each([
    ['a server', { server: 'docs' }, 'docs', 'docs'],
    ['a server that is called codex', { server: 'codex' }, 'codex', 'codex'],
    ['no server', {}, 'codex', null],
    ['an empty server', { server: '' }, 'codex', null],
    ['a server that is no text', { server: 7 }, 'codex', null],
  ])('names %s: the record has it in every format', (_, args, recorded, expected) => {
    for (const lines of Object.values(formats(tool, args, recorded)))
      expect(serversIn(lines)).toEqual([[tool, expected, 'completed']]);
  });
});

it('a tool of an MCP server that is called codex keeps its server', () => {
  const done = item({ type: 'McpToolCall', id: 'c1', server: 'codex', tool: 'search', status: 'completed' });
  expect(serversIn([done])).toEqual([['search', 'codex', 'completed']]);
});

it.each([
  ['docs', 'read_mcp_resource', 'docs'],
  ['codex', 'read_mcp_resource', undefined],
  ['codex', 'search', 'codex'],
])('the recorded server %s of %s means %j', (server, tool, meant) => {
  expect(recordedServer(server, tool)).toBe(meant);
});

it('a call has no server if its arguments are not an object', () => {
  const made = line('response_item', {
    type: 'function_call',
    name: 'read_mcp_resource',
    arguments: '"docs"',
    call_id: 'c1',
  });
  expect(serversIn([made, output('c1', '{}')])).toEqual([['read_mcp_resource', null, 'completed']]);
});
