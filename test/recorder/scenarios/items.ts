// Short spellings of the Responses items that scenarios are made of.
import type { ResponseItem } from '../scenario.ts';

export function call(callId: string, name: string, args: object, namespace?: string): ResponseItem {
  const given = { name, ...(namespace === undefined ? {} : { namespace }), arguments: JSON.stringify(args) };
  return { type: 'function_call', id: `fc_${callId}`, call_id: callId, ...given };
}

export function custom(callId: string, name: string, input: string): ResponseItem {
  return { type: 'custom_tool_call', id: `ct_${callId}`, call_id: callId, name, input };
}

export function localShell(callId: string, command: readonly string[]): ResponseItem {
  const action = { type: 'exec', command, timeout_ms: 5000, working_directory: null, env: {}, user: null };
  return { type: 'local_shell_call', id: `ls_${callId}`, call_id: callId, status: 'completed', action };
}

export function say(text: string): ResponseItem {
  return { type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text }] };
}

export function think(text: string): ResponseItem {
  const summary = [{ type: 'summary_text', text }];
  return { type: 'reasoning', id: 'rs_1', summary, encrypted_content: 'sealed thoughts' };
}

export function searchWeb(id: string, query: string): ResponseItem {
  return { type: 'web_search_call', id, status: 'completed', action: { type: 'search', query } };
}

export function patch(...lines: readonly string[]): string {
  return ['*** Begin Patch', ...lines, '*** End Patch'].join('\n');
}
