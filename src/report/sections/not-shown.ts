// The last section: everything that is known to be missing from the summary.
import type { Manifest } from '../../contract/v1/manifest.js';
import { compare } from '../../shared/order.js';
import { clip } from '../../shared/text.js';
import { ending } from '../endings.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import type { ActionRow, SummaryData } from '../summary-data.js';
import { timeInWords } from '../time-in-words.js';
import { described } from './action-table.js';
import { bullet } from './bullet.js';
import { leftOut } from './left-out.js';
import type { Page } from './page.js';
import { problems, unreadPlaces } from './unread.js';
import { workspacePoints } from './workspace.js';

export function notShownSection(page: Page): string {
  const { data, manifest, level } = page;
  const points = [
    ...incompleteCalls(manifest, level.listed),
    ...unsettledActions(data),
    ...programs(data, manifest),
    ...counts(data, manifest),
    ...redactedKinds(manifest),
    ...workspacePoints(manifest, level.listed),
    ...unrecognisedKinds(manifest, level.listed),
    ...problems(manifest, level.listed),
    ...unreadPlaces(manifest, level.listed),
    ...leftOut(page),
    ...insideOfCommands(manifest),
  ];
  return points.length === 0 ? '' : `### What this does not show\n\n${points.join('\n')}`;
}

/**
 * A point that is always true where commands ran. Without it, an otherwise empty list would look as if everything were
 * known.
 */
function insideOfCommands({ totals, workspace }: Manifest): string[] {
  if (totals.commands === 0) return [];
  const wrote = workspace === null ? 'which files they wrote' : 'what they wrote outside the workspace';
  return [bullet(`What commands did inside: ${wrote}, what they sent, what they printed.`)];
}

function incompleteCalls({ sessions, totals }: Manifest, listed: number): string[] {
  if (totals.incomplete === 0) return [];
  const named = sessions.flatMap(({ incomplete }) => incomplete).slice(0, listed);
  const names = named.map(({ tool_name, command, call_id }) => {
    const text = command ?? tool_name ?? call_id;
    return text === null ? 'a call without a name' : code(clip(text, CUT.command));
  });
  const lead = `Calls that never came back: ${totals.incomplete}`;
  return [bullet(lead, names, totals.incomplete - names.length)];
}

function unsettledActions({ unsettled: { rows, leftOut } }: SummaryData): string[] {
  if (rows.length + leftOut === 0) return [];
  const lead = `Actions whose outcome is not recorded: ${rows.length + leftOut}`;
  return [
    bullet(
      lead,
      rows.map((row) => `${described(row)}: ${ending(row)}`),
      leftOut,
    ),
  ];
}

/** Programs whose actions were not all recorded, and where their sources are. */
function programs({ programs: { rows, leftOut } }: SummaryData, { totals }: Manifest): string[] {
  const points = [
    {
      count: totals.opaque_programs,
      what: 'Programs whose actions Codex did not record',
      known: 'Only their source is known.',
      of: rows.filter(({ innerActions }) => innerActions === 'none'),
    },
    {
      count: totals.partly_recorded_programs,
      what: 'Programs that Codex recorded in part',
      known: 'Only their source shows all of their calls.',
      of: rows.filter(({ innerActions }) => innerActions === 'partly'),
    },
  ];
  return points
    .filter(({ count }) => count > 0)
    .map(({ count, what, known, of }) => {
      const places = placesOf(of);
      const where = places === '' ? '' : ` (${places}${leftOut > 0 ? ', …' : ''})`;
      return bullet(`${what}: ${count}${where}. ${known}`);
    });
}

/** `session 1: #4, #7; session 2: #3`. */
function placesOf(rows: readonly ActionRow[]): string {
  const numbers = new Map<number, string[]>();
  for (const { session, sequence } of rows)
    numbers.set(session, [...(numbers.get(session) ?? []), `#${sequence}`]);
  return [...numbers].map(([session, of]) => `session ${session}: ${of.join(', ')}`).join('; ');
}

function counts({ turns }: SummaryData, { totals, scope }: Manifest): string[] {
  const since = timeInWords(scope);
  const points: [number, string, string][] = [
    [
      totals.contradictions,
      'Records that contradict others',
      'A call and its completion differ, a thread lacks an item, or a copied line has no original.',
    ],
    [
      totals.injected,
      'Calls left out because a client put them into the history',
      'Codex did not record that they ran.',
    ],
    [totals.imported_turns, 'Turns that another agent performed', 'Codex only imported them.'],
    [turns.rolledBack, 'Turns that were rolled back', 'What they did stays done and is listed.'],
    [
      totals.open_rollouts,
      'Rollouts that may not be finished',
      'Codex was still writing, or was killed. What came later is not here.',
    ],
    [totals.outside_scope, 'Actions left out', `They are from before ${since}.`],
    [scope.sessions_before, 'Sessions left out', `They did nothing since ${since}.`],
    [
      scope.sessions_with_only_old_times,
      'Sessions in which every time is old',
      `Their files changed since ${since}, so they are exported in full.`,
    ],
    [scope.sessions_of_other_runners, 'Sessions left out', 'Another runner on this machine ran them.'],
    [
      scope.sessions_not_asked_for,
      'Sessions left out',
      'Only others were asked for, or another user ran them outside of this workspace.',
    ],
  ];
  return points
    .filter(([count]) => count > 0)
    .map(([count, what, why]) => bullet(`${what}: ${count}. ${why}`));
}

function redactedKinds({ redaction, totals }: Manifest): string[] {
  if (totals.redactions === 0) return [];
  const kinds = Object.entries(redaction.by_kind).map(([kind, count]) => `${code(kind)} ×${count}`);
  return [bullet(`Possible secrets that were replaced: ${totals.redactions}`, kinds, 0)];
}

function unrecognisedKinds({ sessions, totals }: Manifest, listed: number): string[] {
  if (totals.unrecognised === 0) return [];
  const countOf = new Map<string, number>();
  for (const [kind, count] of sessions.flatMap(({ unrecognised }) => Object.entries(unrecognised))) {
    countOf.set(kind, (countOf.get(kind) ?? 0) + count);
  }
  const kinds = [...countOf].sort(([one, ones], [two, twos]) => twos - ones || compare(one, two));
  const items = kinds.slice(0, listed).map(([kind, count]) => `${code(clip(kind, CUT.identity))} ×${count}`);
  const lead = `Records of kinds that this version does not know: ${totals.unrecognised}`;
  return [bullet(lead, items, kinds.length - items.length)];
}
