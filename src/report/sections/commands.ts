// Every command in order, session by session, with what was typed into running programs between them.
import { endings, total } from '../endings.js';
import type { Facts, SessionRow } from '../facts.js';
import { code, plural } from '../markdown.js';
import { actionTable } from './action-table.js';

export function commandsSection({ sessions }: Facts): string {
  if (sessions.length === 0) return '';
  return [
    '### Commands',
    ...sessions.flatMap((session) => [heading(session), actionTable(session.rows)]),
  ].join('\n\n');
}

/** Without the program that asked and its release, the session's id has to say which one it is. */
function heading({ number, id, originator, codexVersion, agent, commands }: SessionRow): string {
  const who = [originator, codexVersion].filter((name) => name !== null).map(code);
  const parts = [
    `Session ${number}`,
    ...(agent === null ? [] : [`sub-agent ${code(agent)}`]),
    who.length > 0 ? who.join(' ') : code(id),
    [plural(total(commands), 'command'), ...endings(commands)].join(', '),
  ];
  return `#### ${parts.join(' · ')}`;
}
