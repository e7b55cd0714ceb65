// Short spellings of the Responses items that scenarios are made of.

import type { Asked } from '../asked.ts';
import { OFFERED } from '../offered-call.ts';
import type { ResponseItem } from '../scenario.ts';
import { RUN } from '../shell-call.ts';

export function call(callId: string, name: string, args: object, namespace?: string): ResponseItem {
  const given = { name, ...(namespace === undefined ? {} : { namespace }), arguments: JSON.stringify(args) };
  return { type: 'function_call', id: `fc_${callId}`, call_id: callId, ...given };
}

/** The same, spelled as the release offers the tool; the namespace is for requests that list no tools. */
export function offered(callId: string, name: string, args: object, namespace?: string): ResponseItem {
  return { ...call(callId, name, args, namespace), type: OFFERED };
}

/** A command, through whichever tool the release has for that; the options are further arguments of the call. */
export function run(callId: string, script: string, options: object = {}): ResponseItem {
  return { type: RUN, call_id: callId, script, options };
}

export function custom(callId: string, name: string, input: string): ResponseItem {
  return { type: 'custom_tool_call', id: `ct_${callId}`, call_id: callId, name, input };
}

/** A program of code mode that runs one command. */
export function program(callId: string, script: string): ResponseItem {
  return custom(callId, 'exec', `text(await tools.exec_command({cmd: ${JSON.stringify(script)}}))`);
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

/** A patch as a shell command, which Codex does not run but applies itself. */
export function heredoc(...lines: readonly string[]): string {
  return `apply_patch <<'EOF'\n${patch(...lines)}\nEOF`;
}

/** A program of code mode with what it asks its tools for. */
export function asking(callId: string, source: string, asks: readonly Asked[]): ResponseItem {
  return { ...custom(callId, 'exec', source), asks };
}

/** A call with how it must end, for a program that makes it. */
export function ends(status: NonNullable<Asked['status']>, item: ResponseItem): ResponseItem {
  return { ...item, ends: status };
}

/** A program that makes one call after the other and prints what each gives or throws. */
export function tryAll(callId: string, ...calls: readonly [call: string, asked: Asked][]): ResponseItem {
  const lines = calls.map(
    ([made]) => `try { text(await tools.${made}) } catch (error) { text("caught: " + error) }`,
  );
  return asking(
    callId,
    lines.join('\n'),
    calls.map(([, asked]) => asked),
  );
}
