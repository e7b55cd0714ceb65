// The heading of a session, in HTML because it is the title of a folded part.

import { plural } from '../../shared/text.js';
import { duration } from '../duration.js';
import { endings, total } from '../endings.js';
import { bold, htmlCode } from '../html.js';
import type { SessionRow, TurnCounts } from '../summary-data.js';

/** The deepest indent of a sub-agent, in steps. */
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

/** The program that started the session and its release, or the session's id if neither is recorded. */
function who({ depth, id, isSubAgent, agent, originator, codexVersion }: SessionRow): string[] {
  const names = [originator, codexVersion].filter((name) => name !== null).map(htmlCode);
  const program = names.length > 0 ? names.join(' ') : htmlCode(id);
  if (!isSubAgent) return [program];
  const subAgent = agent === null ? 'sub-agent' : `sub-agent ${htmlCode(agent)}`;
  // It stands below its parent, whose heading names the program.
  return depth > 0 ? [subAgent] : [`${subAgent} of a session that is not here`, program];
}

/** The number of turns is only given if the recording marks them. */
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
