// MCP calls that go wrong in each way there is: by the tool, by the protocol, by a time limit, by a wrong name.
import type { Scenario } from '../scenario.ts';
import { call, offered, say } from './items.ts';

export const mcpFailures: Scenario = {
  shows: 'MCP calls that fail by the tool, the protocol, a time limit and a wrong name, and resources',
  since: '0.129.0',
  config: {
    mcp_servers: {
      faulty: { command: 'node', args: ['{{recorder}}/faulty-mcp-server.mjs'], tool_timeout_sec: 1 },
    },
  },
  steps: [{ exec: 'call' }],
  conversations: {
    main: [
      [
        offered('c1', 'structured', {}, 'mcp__faulty'),
        offered('c2', 'tool_error', {}, 'mcp__faulty'),
        offered('c3', 'protocol_error', {}, 'mcp__faulty'),
        offered('c4', 'never_answers', {}, 'mcp__faulty'),
        offered('c5', 'destroy', {}, 'mcp__faulty'),
      ],
      [
        offered('c6', 'list_mcp_resources', { server: 'faulty' }),
        offered('c7', 'read_mcp_resource', { server: 'faulty', uri: 'notes://one' }),
        offered('c8', 'read_mcp_resource', { server: 'faulty', uri: 'notes://none' }),
        offered('c9', 'list_mcp_resources', { server: 'absent' }),
        call('c10', 'no_such_tool', {}, 'mcp__faulty'),
      ],
      [say('done')],
    ],
  },
};
