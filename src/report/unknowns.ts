// What the export does not know, in sentences for a reviewer.
import type { Manifest, UnreadReason, WorkspaceProblem } from '../contract/v1/manifest.js';
import { plural } from '../shared/text.js';
import type { SummaryData } from './summary-data.js';

/** Reasons for unread places that may hide a session. Links and other files rarely do. */
const MAY_HIDE_SESSIONS: readonly UnreadReason[] = [
  'permission_denied',
  'unsupported_format',
  'no_record',
  'git_lfs_pointer',
  'empty',
  'too_many',
  'too_large',
  'unreadable',
];

/** Usual in many jobs, and so not worth a warning. */
const EXPECTED: readonly (WorkspaceProblem | null)[] = [null, 'no_git', 'not_a_work_tree'];

export const placesThatMayHideSessions = ({ totals }: Manifest): number =>
  MAY_HIDE_SESSIONS.reduce((sum, reason) => sum + (totals.unread_by_reason[reason] ?? 0), 0);

/** What is in the recordings and could not be read. */
export function unreadParts(manifest: Manifest): string[] {
  const { scope, totals } = manifest;
  const places = placesThatMayHideSessions(manifest);
  return [
    ...counted(places, `${plural(places, 'place')} could not be read`),
    ...counted(totals.problems, `${plural(totals.problems, 'line')} could not be read completely`),
    ...counted(
      totals.contradictions,
      `${plural(totals.contradictions, 'record contradicts', 'records contradict')} what is recorded elsewhere`,
    ),
    ...counted(
      scope.sessions_with_only_old_times,
      `the files of ${plural(scope.sessions_with_only_old_times, 'session')} changed in this job, but every time in them is older`,
    ),
    ...counted(
      totals.unrecognised,
      `${plural(totals.unrecognised, 'record is', 'records are')} of kinds that this version does not know`,
    ),
  ];
}

/** Everything that is not known, including what was never recorded. */
export function unknowns({ unsettled }: SummaryData, manifest: Manifest): string[] {
  const { totals, workspace } = manifest;
  const open = unsettled.rows.length + unsettled.leftOut;
  const unpatched = workspace?.changed_without_patch_count ?? 0;
  return [
    ...counted(totals.incomplete, `${plural(totals.incomplete, 'call')} never came back`),
    ...counted(open, `the outcome of ${plural(open, 'action')} is not recorded`),
    ...counted(
      totals.opaque_programs,
      `${plural(totals.opaque_programs, 'program')} may have run commands that were not recorded`,
    ),
    ...counted(
      totals.partly_recorded_programs,
      `${plural(totals.partly_recorded_programs, 'program')} made calls that were not recorded`,
    ),
    ...unreadParts(manifest),
    ...counted(unpatched, `${plural(unpatched, 'file')} changed on disk without a recorded patch`),
    ...(EXPECTED.includes(workspace?.problem ?? null) ? [] : ['not every file was compared with git']),
  ];
}

function counted(count: number, words: string): string[] {
  return count > 0 ? [words] : [];
}
