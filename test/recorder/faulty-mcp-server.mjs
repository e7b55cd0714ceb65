// An MCP server over stdio that shows how calls go wrong: errors of the protocol, errors of tools, no answer.
import { createInterface } from 'node:readline';

const NAMES = ['structured', 'tool_error', 'protocol_error', 'never_answers', 'destroy'];
const tools = NAMES.map((name) => ({
  name,
  description: name,
  inputSchema: { type: 'object', properties: {} },
  annotations: name === 'destroy' ? { destructiveHint: true, readOnlyHint: false } : { readOnlyHint: true },
}));
const ONE = 'notes://one';

function answer(method, params) {
  switch (method) {
    case 'initialize': {
      const { protocolVersion } = params;
      const capabilities = { tools: {}, resources: {} };
      return { result: { protocolVersion, capabilities, serverInfo: { name: 'faulty', version: '1.0.0' } } };
    }
    case 'tools/list':
      return { result: { tools } };
    case 'resources/list':
      return { result: { resources: [{ uri: ONE, name: 'one' }] } };
    case 'resources/templates/list':
      return { result: { resourceTemplates: [] } };
    case 'resources/read':
      if (params.uri === ONE) return { result: { contents: [{ uri: ONE, text: 'CANARY-OUTPUT-note' }] } };
      return { error: { code: -32002, message: 'there is no such resource' } };
    case 'tools/call':
      return called(params.name);
    default:
      return { result: {} };
  }
}

function called(name) {
  switch (name) {
    case 'structured':
      return { result: { content: [], structuredContent: { isError: true, count: 1 } } };
    case 'tool_error':
      return { result: { content: [{ type: 'text', text: 'the tool failed' }], isError: true } };
    case 'protocol_error':
      return { error: { code: -32000, message: 'the protocol failed' } };
    case 'never_answers':
      return undefined;
    default:
      return { result: { content: [{ type: 'text', text: name }] } };
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  const answered = id === undefined ? undefined : answer(method, params);
  if (answered !== undefined)
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answered })}\n`);
});
