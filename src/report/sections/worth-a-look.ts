// What reaches beyond the checkout, above all else: facts that a named rule found, whether they succeeded or not.
import { LOOK_RULES, type LookRule } from '../../contract/v1/look-rules.js';
import { grouped, plural } from '../../shared/text.js';
import { ending } from '../endings.js';
import type { LookRow } from '../facts.js';
import { folded } from '../html.js';
import { type Column, table } from '../markdown.js';
import { excerpt, mixed, place, times } from './action-table.js';
import { KINDS } from './change-kinds.js';
import type { Page } from './page.js';

export const RULE_WORDS = {
  pushed: 'push or merge',
  published: 'publish or deploy',
  'piped-to-shell': 'pipe to an interpreter',
  network: 'network',
  escalated: 'asked to leave the sandbox',
  credentials: 'credentials',
  privileges: 'privileges',
  'outside-workspace': 'outside the workspace',
  'steering-files': 'CI or agent files',
  'git-config': 'git configuration',
  'rewrote-history': 'history rewrite',
  installed: 'package install',
} as const satisfies Record<LookRule, string>;

/** Rows of one rule that stand open. */
const OPEN = 5;

export function worthALookSection({ facts: { looks, sessionCount }, manifest }: Page): string {
  const counts = LOOK_RULES.map((rule) => [rule, manifest.totals.worth_a_look[rule] ?? 0] as const);
  const found = counts.filter(([, count]) => count > 0);
  if (looks.rows.length === 0 && found.length === 0) return '';
  const lead = 'Found by name in what ran and what changed; a program may do any of this unseen.';
  if (looks.rows.length === 0) {
    const words = found.map(([rule, count]) => `${RULE_WORDS[rule]} ×${grouped(count)}`);
    return `### Worth a look\n\n${lead}\n\n${words.join(', ')}`;
  }
  // What it was comes before how it ended: a narrow screen shows the first columns, and most of it succeeded.
  const columns: readonly Column<LookRow>[] = [
    { title: '', cell: ({ rule }) => RULE_WORDS[rule] },
    { title: 'what', cell: (row) => `${excerpt(row.text)}${mixed(row)}` },
    { title: '#', numeric: true, cell: (row) => place(row, sessionCount > 1) },
    { title: 'ended', cell: outcome },
  ];
  const byRule = LOOK_RULES.map((rule) => looks.rows.filter((row) => row.rule === rule));
  const open = byRule.flatMap((rows) => rows.slice(0, OPEN));
  const rest = byRule.flatMap((rows) => rows.slice(OPEN));
  const more = rest.length === 0 ? [] : [folded(plural(rest.length, 'more row'), table(columns, rest))];
  return ['### Worth a look', lead, table(columns, open), ...more].join('\n\n');
}

/** `exit 0, 3 times`; of a file what was done to it. */
function outcome(row: LookRow): string {
  return `${row.change === null ? ending(row) : KINDS[row.change]}${times(row)}`;
}
