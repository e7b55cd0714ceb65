// An MCP server over stdio with two tools: `add` gives a sum, `fail` reports an error.
import { createInterface } from 'node:readline';

const tools = [
  {
    name: 'add',
    description: 'Adds two numbers',
    inputSchema: {
      type: 'object',
      properties: { a: { type: 'number' }, b: { type: 'number' } },
      required: ['a', 'b'],
    },
    annotations: { readOnlyHint: true },
  },
  {
    name: 'fail',
    description: 'Always fails',
    inputSchema: { type: 'object', properties: {} },
    annotations: { readOnlyHint: true },
  },
];

function answer(method, params) {
  if (method === 'initialize') {
    const { protocolVersion } = params;
    return { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'tiny', version: '1.0.0' } };
  }
  if (method === 'tools/list') return { tools };
  if (method !== 'tools/call') return {};
  if (params.name === 'fail') return { content: [{ type: 'text', text: 'boom' }], isError: true };
  return { content: [{ type: 'text', text: String(params.arguments.a + params.arguments.b) }] };
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id !== undefined)
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result: answer(method, params) })}\n`);
});
