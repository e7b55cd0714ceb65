// What the scripted model asks its tools for: the truth that no recording and no announcement holds whole.
import { calledAction } from './called-action.ts';
import { at, parseJson, textAt } from './json.ts';
import type { ResponseItem } from './scenario.ts';

/** One call of a tool, in the words of the record that should stand for it. */
export interface Asked {
  readonly tool: string;
  /** A command, or the characters that were typed. */
  readonly command?: string;
  /** The paths that a patch names. */
  readonly paths?: readonly string[];
  /** How the call ended, where the scenario knows it. */
  readonly status?: 'completed' | 'failed' | 'declined' | 'running';
}

/** A call with the id of the program that made it, or with its own where no program did. */
export interface AskedByCall extends Asked {
  readonly callId: string;
}

/** What one scripted call asks for; nothing when it only looks after a command that runs. */
export function asksOf(item: ResponseItem): Asked[] {
  const tool = textAt(item, 'name') ?? '';
  const typed = at(parseJson(textAt(item, 'arguments') ?? ''), 'chars');
  const ends = item.ends === undefined ? {} : { status: item.ends };
  if (tool === 'write_stdin')
    return typeof typed === 'string' && typed !== '' ? [{ tool, command: typed }] : [];
  const action = calledAction(item, []);
  if (action?.kind === 'command' && action.command !== '')
    return [{ tool, command: action.command, ...ends }];
  if (action?.kind === 'file_change')
    return [{ tool, paths: action.changes.map(({ path }) => path), ...ends }];
  return [{ tool, ...ends }];
}
