// What is counted of a recording, and how well each of it was found again.
import type { Action } from '../recorder/action.ts';
import type { Gap } from './gaps.ts';

export const MEASURES = [
  'commands',
  'exit codes',
  'file changes',
  'MCP calls',
  'other tools',
  'turns',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Count {
  readonly announced: number;
  readonly found: number;
  /** One for each that is not there, or not told whole, because Codex did not record it. */
  readonly gaps: readonly Gap[];
}

export type Counts = Readonly<Record<Measure, Count>>;

export const NONE: Count = { announced: 0, found: 0, gaps: [] };

export function countsOf(of: (measure: Measure) => Count): Counts {
  return {
    commands: of('commands'),
    'exit codes': of('exit codes'),
    'file changes': of('file changes'),
    'MCP calls': of('MCP calls'),
    'other tools': of('other tools'),
    turns: of('turns'),
  };
}

export function sumOf(parts: readonly Count[]): Count {
  return {
    announced: parts.reduce((sum, part) => sum + part.announced, 0),
    found: parts.reduce((sum, part) => sum + part.found, 0),
    gaps: parts.flatMap((part) => part.gaps),
  };
}

export function measureOf(action: Action): Measure {
  switch (action.kind) {
    case 'command':
      return 'commands';
    case 'file_change':
      return 'file changes';
    case 'mcp':
      return 'MCP calls';
    default:
      return 'other tools';
  }
}
