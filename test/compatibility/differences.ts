// In what an exported action differs from the announced one that it stands for.
import type { Action } from '../recorder/action.ts';

/** Words by which both sides tell how something ended. */
const ENDED = new Set(['completed', 'failed', 'declined', 'interrupted']);

export const hasEnded = (action: Action): boolean => ENDED.has(action.status);

/** The exit code of a command, unless -1 stands there: then Codex ended the process itself. */
export function exitCodeOf(action: Action): number | null {
  return action.kind === 'command' && action.exit_code !== -1 ? action.exit_code : null;
}

/** In words, one for each difference. */
export function differencesOf(announced: Action, exported: Action): string[] {
  const differences: string[] = [];
  const differ = (what: string, is: unknown, was: unknown) => {
    if (is !== was) differences.push(`${what} ${is}, was ${was}`);
  };
  const isToldBetter = endedByCodex(announced) && exported.status !== 'completed';
  if (hasEnded(announced) && !isToldBetter) differ('status', exported.status, announced.status);
  if (exported.kind === 'command') differ('exit code', exported.exit_code, exitCodeOf(announced));
  if (announced.kind === 'file_change' && exported.kind === 'file_change')
    differ('changes', changesOf(exported), changesOf(announced));
  return differences;
}

/** Codex calls a command that it ended itself failed; the contract may say more exactly how. */
function endedByCodex(action: Action): boolean {
  return action.kind === 'command' && action.exit_code === -1 && action.status === 'failed';
}

function changesOf({ changes }: Extract<Action, { kind: 'file_change' }>): string {
  return changes
    .map(({ path, change }) => `${change} ${path}`)
    .sort()
    .join(', ');
}
