// The manifest keeps the contract and tells of the records that are there: as many, in this order, without a gap.
import type { Manifest } from '../../../src/contract/v1/manifest.ts';
import type { ActionRecord } from '../../../src/contract/v1/records.ts';
import type { Reader } from './index.ts';

export function brokenByManifest(
  reader: Reader,
  text: string,
  records: readonly ActionRecord[],
): { told: Manifest | null; broken: string[] } {
  const { data: told, error } = reader.manifestV1.manifest.safeParse(JSON.parse(text));
  if (told === undefined) return { told: null, broken: [`a manifest of the contract: ${error.message}`] };
  const broken = [...brokenOrder(records, told), ...brokenTotals(records, told)];
  // Redaction may have removed the only difference between two ids.
  const ids = told.sessions.map(({ session_id }) => session_id).filter((id) => !id.includes('[redacted:'));
  if (new Set(ids).size !== ids.length) broken.push('one entry a session: an id stands twice');
  return { told, broken };
}

/** Session by session as the manifest lists them, each counted from 0 unless a time was asked for. */
function brokenOrder(records: readonly ActionRecord[], { scope, sessions }: Manifest): string[] {
  const broken: string[] = [];
  let from = 0;
  for (const { session_id, actions, rollouts } of sessions) {
    const count = sum(Object.values(actions));
    const own = records.slice(from, from + count);
    from += count;
    if (own.some((record) => record.session_id !== session_id))
      broken.push(`records by session: ${session_id}`);
    const sequences = own.map(({ sequence }) => sequence);
    if (sequences.some((sequence, index) => sequence <= (sequences[index - 1] ?? -1)))
      broken.push(`a sequence that grows: ${session_id}`);
    if (scope.since === null && sequences.some((sequence, index) => sequence !== index))
      broken.push(`a sequence without a gap: ${session_id}`);
    const longest = Math.max(0, ...rollouts.map(({ lines }) => lines));
    const beyond = own.find(({ line }) => line > longest);
    if (beyond) broken.push(`a record's line is there: line ${beyond.line} of ${longest} in ${session_id}`);
    if (rollouts.some(({ first_sequence }) => first_sequence !== null && !sequences.includes(first_sequence)))
      broken.push(`a first sequence is one of the session's: ${session_id}`);
  }
  if (from !== records.length) broken.push(`every record is counted: ${from} of ${records.length}`);
  return broken;
}

function brokenTotals(records: readonly ActionRecord[], { sessions, totals }: Manifest): string[] {
  const commands = records.filter(({ action_type }) => action_type === 'command_execution');
  const changed = records.flatMap((record) => (record.status === 'completed' ? record.changed_paths : []));
  const expected: Partial<Manifest['totals']> = {
    sessions: sessions.length,
    records: records.length,
    commands: commands.length,
    failed_commands: commands.filter(({ status }) => status === 'failed').length,
    changed_paths: new Set(changed).size,
    problems: sum(sessions.map(({ problem_count }) => problem_count)),
    incomplete: sum(sessions.map(({ incomplete_count }) => incomplete_count)),
    duplicates_merged: sum(sessions.map(({ duplicates_merged }) => duplicates_merged)),
    unrecognised: sum(sessions.flatMap(({ unrecognised }) => Object.values(unrecognised))),
    unread: sum(Object.values(totals.unread_by_reason)),
  };
  return Object.entries(expected).flatMap(([name, count]) => {
    const told = totals[name as keyof typeof totals];
    return told === count ? [] : [`totals are sums: ${name} is ${JSON.stringify(told)} and not ${count}`];
  });
}

const sum = (counts: Iterable<number | undefined>) =>
  [...counts].reduce<number>((all, one) => all + (one ?? 0), 0);
