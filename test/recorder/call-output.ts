// Reads how a call ended from the text that the model was given, which is all that many releases record.
import { at, numberAt, parseJson, textAt } from './json.ts';

export interface CallEnd {
  /** The tool was unknown to the release: nothing ran. */
  readonly refused: boolean;
  readonly exitCode: number | null;
  /** The turn was interrupted under it. */
  readonly aborted: boolean;
  /** An approval or a policy refused it. */
  readonly declined: boolean;
  /** Set while the command goes on; later calls name it. */
  readonly session: string | null;
  /** A process ended; where Codex applied a patch itself there was none. */
  readonly processExited: boolean;
  readonly text: string;
}

export function callEnd(output: unknown): CallEnd {
  const text = textOf(output);
  // Only the head is Codex's own; what follows is what the program printed.
  const head = text.split(/^Output:$/m)[0] ?? '';
  const json = parseJson(text);
  const exit =
    /^(?:Exit code:|Process exited with code) (-?\d+)$/m.exec(head)?.[1] ??
    numberAt(json, 'metadata', 'exit_code') ??
    numberAt(json, 'exit_code');
  const session = /^Process running with session ID (\d+)$/m.exec(head)?.[1] ?? at(json, 'session_id');
  return {
    refused: /^unsupported (custom tool )?call: /.test(text),
    aborted: /^(Wall time: \S+ seconds\n)?aborted( by user( after \S+)?)?$/.test(text.trim()),
    declined: exit === undefined && /rejected by user|reject command/.test(text),
    exitCode: exit === undefined ? null : Number(exit),
    session: session === undefined || session === null ? null : String(session),
    processExited: /^Process exited with code /m.test(head) || numberAt(json, 'exit_code') !== undefined,
    text,
  };
}

function textOf(output: unknown): string {
  if (typeof output === 'string') return output;
  if (Array.isArray(output)) return output.map((part) => textAt(part, 'text') ?? '').join('\n');
  return textAt(output, 'content') ?? JSON.stringify(output ?? '');
}
