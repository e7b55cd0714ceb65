// The second line: the rules that the agent ran under, and the turns that ran under other rules.
import { isUnsandboxed } from '../../contract/v1/unsandboxed.js';
import { plural } from '../../shared/text.js';
import { total } from '../endings.js';
import { code } from '../markdown.js';
import type { RulesRow } from '../summary-data.js';
import type { Page } from './page.js';

type Rules = RulesRow['rules'];

/** How many deviations are described, and how many turns are named for each. */
const MAX = { turns: 3, deviations: 5 };

/** The recorded rules. They do not prove that a command ran inside the sandbox, and the line never says so. */
export function rulesLine({ data, manifest, level }: Page): string {
  const [usual, ...others] = data.rules;
  if (usual === undefined || (others.length === 0 && isUnknown(usual.rules)))
    return total(data.commands) > 0 ? '**Ran under** rules that are not recorded.' : '';
  const shown = level.listed === 0 ? [] : others.slice(0, MAX.deviations);
  const more = others.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const asked = manifest.totals.worth_a_look.escalated ?? 0;
  const everywhere = others.length === 0 && usual.count > 1 ? ', in each recorded turn' : '';
  return [
    `**Ran under:** ${[...model(usual.rules), ...inWords(usual.rules)].join(', ')}${everywhere}.`,
    ...shown.map((row) => `${turnsOf(row, data.sessionCount > 1)}: ${deviation(row.rules, usual.rules)}.`),
    ...(more > 0 ? [`${plural(more, 'further turn')} under other rules.`] : []),
    ...(asked > 0 ? [`**${plural(asked, 'command')}** asked to leave the sandbox.`] : []),
  ].join(' ');
}

const isUnknown = (rules: Rules): boolean => Object.values(rules).every((value) => value === null);

const model = ({ model }: Rules): string[] => (model === null ? [] : [`model ${code(model)}`]);

function inWords(rules: Rules): string[] {
  return [sandbox(rules), network(rules), ...approvals(rules)].filter((words) => words !== '');
}

function sandbox(rules: Rules): string {
  if (rules.sandbox === null) return 'sandbox not recorded';
  return isUnsandboxed(rules) ? `**no sandbox** (${code(rules.sandbox)})` : `sandbox ${code(rules.sandbox)}`;
}

const network = ({ network_access: on }: Rules): string =>
  on === null ? '' : `network ${on ? '**on**' : 'off'}`;

function approvals({ approval_policy, approvals_reviewer }: Rules): string[] {
  if (approval_policy === null) return ['approvals not recorded'];
  const isByUser =
    approvals_reviewer === null || approvals_reviewer === 'user' || approval_policy === 'never';
  return [
    `approvals ${code(approval_policy)}`,
    ...(isByUser ? [] : [`answered by ${code(approvals_reviewer)}`]),
  ];
}

/** `Turns 2, 3 and 4 more of session 1`. */
function turnsOf({ turns, count }: RulesRow, withSession: boolean): string {
  const [first] = turns;
  if (first === undefined) return plural(count, 'turn');
  const same = turns.filter(({ session }) => session === first.session).slice(0, MAX.turns);
  const numbers = same.map(({ turn }) => `${turn + 1}`).join(', ');
  const more = count - same.length;
  const place = withSession ? ` of session ${first.session}` : '';
  const rest = more > 0 ? ` and ${plural(more, 'other')}` : '';
  return `Turn${same.length > 1 ? 's' : ''} ${numbers}${place}${rest}`;
}

/** What differs from the usual rules. */
function deviation(rules: Rules, usual: Rules): string {
  if (isUnknown(rules)) return 'not recorded';
  const known = new Set(inWords(usual));
  const words = inWords(rules).filter((part) => !known.has(part));
  const otherModel = rules.model === usual.model ? [] : model(rules);
  return [...otherModel, ...words].join(', ') || 'otherwise recorded';
}
