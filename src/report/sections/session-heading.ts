// The line that stands for a session when it is closed. HTML, for Markdown cannot fold.

import { plural } from '../../shared/text.js';
import { duration } from '../duration.js';
import { endings, total } from '../endings.js';
import { bold, htmlCode } from '../html.js';
import type { SessionRow, TurnCounts } from '../summary-data.js';

/** A step to the right for each generation; past a few the line would be all indent. */
const MAX_INDENTS = 6;

export function sessionHeading(session: SessionRow): string {
  const { number, depth, turns, durationMs, commands } = session;
  const indent = depth > 0 ? `${'&emsp;'.repeat(Math.min(depth, MAX_INDENTS) - 1)}↳ ` : '';
  const parts = [
    ...who(session),
    ...turnsOf(turns),
    total(commands) === 0
      ? 'no commands'
      : [plural(total(commands), 'command'), ...endings(commands, bold)].join(', '),
    ...(durationMs === null ? [] : [duration(durationMs)]),
  ];
  return `${indent}${bold(`Session ${number}`)} · ${parts.join(' · ')}`;
}

/** Without the program that asked and its release, the session's id has to say which one it is. */
function who({ depth, id, isSubAgent, agent, originator, codexVersion }: SessionRow): string[] {
  const names = [originator, codexVersion].filter((name) => name !== null).map(htmlCode);
  const program = names.length > 0 ? names.join(' ') : htmlCode(id);
  if (!isSubAgent) return [program];
  const subAgent = agent === null ? 'sub-agent' : `sub-agent ${htmlCode(agent)}`;
  // Under its parent, which says the rest.
  return depth > 0 ? [subAgent] : [`${subAgent} of a session that is not here`, program];
}

/** A recording that marks no turns does not say how many there were. */
function turnsOf({ all, areMarked, failed, interrupted, rolledBack }: TurnCounts): string[] {
  const noun = (count: number) => (areMarked ? `${count}` : plural(count, 'turn'));
  const parts = [
    areMarked && all > 0 && plural(all, 'turn'),
    failed > 0 && bold(`${noun(failed)} failed`),
    interrupted > 0 && `${noun(interrupted)} interrupted`,
    rolledBack > 0 && `${noun(rolledBack)} rolled back`,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? [parts.join(', ')] : [];
}
