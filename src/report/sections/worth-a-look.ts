// What reaches beyond the checkout, above all else: facts that a named rule found, whether they succeeded or not.
import type { LookRule } from '../../contract/v1/look-rules.js';
import { grouped, plural } from '../../shared/text.js';
import { ending, total } from '../endings.js';
import { folded } from '../html.js';
import { type Column, code, table } from '../markdown.js';
import type { LookRow, ToolRow } from '../summary-data.js';
import { excerpt, mixed, numberTitle, place, times } from './action-table.js';
import { KINDS } from './change-kinds.js';
import type { Page } from './page.js';

export const RULE_WORDS = {
  pushed: 'push or merge',
  published: 'publish or deploy',
  'piped-to-shell': 'pipe to an interpreter',
  credentials: 'credentials',
  network: 'network',
  privileges: 'privileges',
  'outside-workspace': 'outside the workspace',
  'steering-files': 'CI or agent files',
  escalated: 'asked to leave the sandbox',
  'git-config': 'git configuration',
  'rewrote-history': 'history rewrite',
  installed: 'package install',
} as const satisfies Record<LookRule, string>;

/** In the order in which a reviewer wants to read them. */
const RULES = Object.keys(RULE_WORDS) as LookRule[];

/** Rows of one rule that stand open. */
const OPEN = 5;

const SERVERS_NAMED = 3;

export function worthALookSection({ data: { looks, sessionCount, tools }, manifest }: Page): string {
  const counts = RULES.map((rule) => [rule, manifest.totals.worth_a_look[rule] ?? 0] as const);
  const found = counts.filter(([, count]) => count > 0);
  if (looks.rows.length === 0 && found.length === 0) return '';
  const lead = `Found by name in what ran and what changed; a program may do any of this unseen.${callsOfServers(tools.rows)}`;
  if (looks.rows.length === 0) {
    const words = found.map(([rule, count]) => `${RULE_WORDS[rule]} ×${grouped(count)}`);
    return `### Worth a look\n\n${lead}\n\n${words.join(', ')}`;
  }
  // A narrow screen cuts the last columns, so how it ended comes before what it was.
  const columns: readonly Column<LookRow>[] = [
    { title: 'rule', cell: ({ rule }) => RULE_WORDS[rule] },
    { title: 'ended', cell: outcome },
    { title: 'what', cell: (row) => `${excerpt(row.text)}${mixed(row)}` },
    { title: numberTitle(sessionCount), numeric: true, cell: (row) => place(row, sessionCount > 1) },
  ];
  const byRule = RULES.map((rule) => looks.rows.filter((row) => row.rule === rule));
  const open = byRule.flatMap((rows) => rows.slice(0, OPEN));
  const rest = byRule.flatMap((rows) => rows.slice(OPEN));
  const more = rest.length === 0 ? [] : [folded(plural(rest.length, 'more row'), table(columns, rest))];
  return ['### Worth a look', lead, table(columns, open), ...more].join('\n\n');
}

/** A server is another program, which may send anything anywhere: no rule looks into its calls. */
function callsOfServers(tools: readonly ToolRow[]): string {
  const ofServers = tools.filter(({ server }) => server !== null);
  if (ofServers.length === 0) return '';
  const calls = ofServers.reduce((sum, { calls }) => sum + total(calls), 0);
  const names = [...new Set(ofServers.map(({ server }) => server))].flatMap((name) =>
    name === null ? [] : [name],
  );
  const first = names.slice(0, SERVERS_NAMED).map((name) => code(name));
  const more = names.length - first.length;
  const who = [...first, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return ` Not looked into: ${plural(calls, 'call')} of ${who}, listed under Tools: a server may send anything.`;
}

/** `exit 0, 3 times`; of a file what was done to it. */
function outcome(row: LookRow): string {
  return `${row.change === null ? ending(row) : KINDS[row.change]}${times(row)}`;
}
