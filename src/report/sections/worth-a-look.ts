// What is worth a look: what rules found in commands and changed files, whether it succeeded or not.
import type { LookRule } from '../../contract/v1/look-rules.js';
import { isUnsandboxed } from '../../contract/v1/unsandboxed.js';
import { grouped, plural } from '../../shared/text.js';
import { ending } from '../endings.js';
import { folded } from '../html.js';
import { type Column, code, table } from '../markdown.js';
import type { LookRow, SummaryData, ToolRow } from '../summary-data.js';
import { excerpt, mixed, numberTitle, place, times } from './action-table.js';
import { KINDS } from './change-kinds.js';
import { inOrder, openRows, type ShownRow, withShared } from './look-rows.js';
import type { Page } from './page.js';
import { byServer, callsOf } from './tools.js';

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

/** The tables of the section. What a reviewer asks for first comes first. */
const GROUPS: readonly { readonly title: string; readonly holds: (row: LookRow) => boolean }[] = [
  { title: 'Left the machine, or tried to', holds: ({ leaves }) => leaves },
  { title: 'Other access and changes', holds: ({ leaves, rules }) => !leaves && !isInstall(rules) },
  { title: 'Installed packages', holds: ({ leaves, rules }) => !leaves && isInstall(rules) },
];

/** Whether an action only installs packages, in the sandbox or not. */
const isInstall = (rules: readonly LookRule[]): boolean =>
  rules.includes('installed') && rules.every((rule) => rule === 'installed' || rule === 'escalated');

const LEAD = 'Found by the names of programs and files. A program can do any of this without such a name.';

export function worthALookSection({ data, manifest }: Page): string {
  const { looks, tools } = data;
  const counts = RULES.map((rule) => [rule, manifest.totals.worth_a_look[rule] ?? 0] as const);
  const found = counts.filter(([, count]) => count > 0);
  const byTools = callsOfServers(tools.rows);
  if (looks.rows.length + found.length === 0)
    return byTools === '' ? '' : `### Worth a look\n\nNothing found by name. ${byTools}`;
  if (looks.rows.length === 0) {
    const words = found.map(([rule, count]) => `${RULE_WORDS[rule]} ×${grouped(count)}`);
    return ['### Worth a look', LEAD, words.join(', '), byTools].filter((text) => text !== '').join('\n\n');
  }
  const [leaving = '', ...others] = GROUPS.map(({ title, holds }) =>
    group(title, looks.rows.filter(holds), data),
  );
  const first = leaving || `#### ${GROUPS[0]?.title}: nothing found`;
  return ['### Worth a look', LEAD, first, byTools, ...others].filter((text) => text !== '').join('\n\n');
}

function group(title: string, rows: readonly LookRow[], { rules, sessionCount }: SummaryData): string {
  if (rows.length === 0) return '';
  const isUsual = rules[0] !== undefined && isUnsandboxed(rules[0].rules);
  const isEveryRow = rows.length > 1 && rows.every(({ unsandboxed }) => unsandboxed);
  // How an action ended comes before what it was, because a narrow screen cuts the last columns.
  const columns: readonly Column<ShownRow>[] = [
    { title: 'rule', cell: (row) => rulesOf(row, isUsual || isEveryRow) },
    { title: 'ended', cell: outcome },
    { title: 'what', cell: what },
    { title: numberTitle(sessionCount), numeric: true, cell: (row) => place(row, sessionCount > 1) },
  ];
  const { open, rest } = openRows(withShared(inOrder(rows, RULES)));
  const more = rest.length === 0 ? [] : [folded(plural(rest.length, 'more row'), table(columns, rest))];
  const all = isEveryRow && !isUsual ? ' (all with no sandbox)' : '';
  return [`#### ${title}${all}`, table(columns, open), ...more].join('\n\n');
}

/**
 * @param isKnown Whether another line already says that there was no sandbox: for most turns, or for the whole table.
 */
function rulesOf({ rules, unsandboxed }: LookRow, isKnown: boolean): string {
  const words: string[] = RULES.filter((rule) => rules.includes(rule)).map((rule) => RULE_WORDS[rule]);
  return [...words, ...(unsandboxed && !isKnown ? ['no sandbox'] : [])].join(', ');
}

function what(row: ShownRow): string {
  const { texts, moreTexts, moreActions } = row;
  const more = moreTexts + moreActions;
  return `${texts.map(excerpt).join(', ')}${more > 0 ? ` and ${more} more` : ''}${mixed(row)}`;
}

/**
 * Names the servers whose tools were called. They are other programs that may send anything anywhere, and no rule looks
 * into their calls.
 */
function callsOfServers(tools: readonly ToolRow[]): string {
  const servers = byServer(tools).filter(({ name }) => name !== null);
  if (servers.length === 0) return '';
  const named = servers
    .slice(0, MAX_SERVERS)
    .map(({ name, tools }) => `${code(name ?? '')}: ${callsOf(tools, MAX_TOOLS)}`);
  const more = servers.length - named.length;
  const who = [...named, ...(more > 0 ? [`${more} more under Tools`] : [])].join('; ');
  return `**Not looked into:** calls of MCP servers and client tools, which can send anything. ${who}.`;
}

/** The most servers and tools that are named here; the table of tools has all. */
const MAX_SERVERS = 3;
const MAX_TOOLS = 5;

/** `exit 0, 3 times` for a command; what was done to a file. */
function outcome(row: LookRow): string {
  return `${row.change === null ? ending(row) : KINDS[row.change]}${times(row)}`;
}
