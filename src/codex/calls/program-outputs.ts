// Collects the outputs of a program: its own, and after it yielded those of the polls of its cell.
import type { Ending } from '../programs/printed.js';
import type { Action, Position } from '../session/action.js';
import type { Session } from '../session/session.js';
import { textsOf } from './output-texts.js';
import type { Outcome } from './tool-output.js';

/** Returns the program that an output belongs to: the action is the program, or a poll of the program's cell. */
export function programOf(action: Action | null, { actions, programs }: Session): Action | null {
  if (action === null) return null;
  if (programs.has(action)) return action;
  const polled = action.polls === null ? null : actions.runningAs(action.polls);
  return polled !== null && programs.has(polled) ? polled : null;
}

/**
 * Whether an output begins with the head that Codex writes. A program may send texts to the model before it ends, and
 * these have no head.
 */
export const isHeadOfProgram = ({ ended, running, process_ended }: Outcome): boolean =>
  ended !== null || running !== null || process_ended;

interface ProgramOutput {
  readonly output: unknown;
  readonly outcome: Outcome;
  readonly at: Position;
}

export function addProgramOutput(
  program: Action,
  { output, outcome, at }: ProgramOutput,
  { programs }: Session,
): void {
  // A poll of a cell that is gone says nothing about the program.
  if (!isHeadOfProgram(outcome) || outcome.ended === 'not_run') return;
  const [head = '', ...entries] = textsOf(output);
  programs.addOutput(program, entries, endingOfProgram(head, outcome), at);
}

function endingOfProgram(head: string, { ended, running }: Outcome): Ending {
  if (running !== null) return 'running';
  if (ended === 'interrupted' || ended === 'completed') return ended;
  return head.startsWith('Script terminated') ? 'terminated' : 'failed';
}
