// What Codex announced and did not record so that a reader could find it, each with its reason.
import type { ActionStatus } from '../../src/contract/v1/records.ts';
import type { Action } from '../recorder/action.ts';
import { isWithin } from '../recorder/release-order.ts';

interface Reason {
  readonly because: string;
  /** The status of its record instead of the announced one; null when it has no record. */
  readonly instead: ActionStatus | null;
}

export const GAPS = {
  program: {
    because:
      'An action inside a program of code mode that Codex did not record. Before 0.151, and in the older kind of thread, that is every command; before 0.129, patches and MCP calls too; in newer releases, refused calls, text typed into a process, and actions that ended before Codex announced them. If the program’s output does not say how it ended, the program is the record, with its source, and `opaque_programs` or `partly_recorded_programs` counts it.',
    instead: null,
  },
  running: {
    because:
      'A command that ended after its last poll. Its record has the status `running` and no exit code.',
    instead: 'running',
  },
  refused: {
    because:
      'A command that the user refused together with its turn. Codex records it like an interrupted command, so its record says `interrupted`.',
    instead: 'interrupted',
  },
  mcp: {
    because:
      'An MCP tool that reported an error. Releases before 0.129 record that only with extended history; otherwise the record says `completed`.',
    instead: 'completed',
  },
  search: { because: 'A web search. Releases before 0.59 do not record it.', instead: null },
  again: {
    because: 'A command that 0.60 announced again for every poll. It is one action with one record.',
    instead: null,
  },
  quiet: {
    because:
      'A turn without a completed action. Releases before 0.100 do not mark turns, and a turn without a mark has no record.',
    instead: null,
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type Gap = keyof typeof GAPS;

/** What is known of a recording apart from its actions. */
export interface About {
  readonly release: string;
  readonly codeMode: boolean;
  /** The ids of calls that never came back. */
  readonly incomplete?: ReadonlySet<string>;
}

/** The reason why an action is not exported as announced, but so; null when there is none. */
export function gapOf(
  action: Action & { readonly recorded?: string },
  exported: Action | undefined,
  about: About,
  isInProgram = false,
): Gap | null {
  if (exported === undefined && isInProgram) return 'program';
  const gap = expectedGap(action, about);
  return gap !== null && GAPS[gap].instead === (exported?.status ?? null) ? gap : null;
}

function expectedGap(action: Action & { readonly recorded?: string }, about: About): Gap | null {
  switch (action.recorded) {
    case 'still running when last recorded':
      return 'running';
    case 'as interrupted':
      return 'refused';
    case 'outcome not recorded':
      return 'mcp';
    case 'announced before':
      return 'again';
    case 'never':
      return neverRecorded(action, about);
    default:
      return null;
  }
}

function neverRecorded({ kind }: Action, { release, codeMode }: About): Gap | null {
  const isBefore = (before: string) => isWithin(release, { before });
  if (kind === 'web_search' && isBefore('0.59.0')) return 'search';
  if (!codeMode) return null;
  return isBefore(kind === 'command' ? '0.151.0' : '0.129.0') ? 'program' : null;
}
