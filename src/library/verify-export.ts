// Checks an export: its records against the contract, their counts against the manifest, and the manifest against the
// rollouts.
import { isAbsolute, join, normalize } from 'node:path';
import type { Manifest, SessionEntry } from '../contract/v1/manifest.js';
import { pathsOf } from '../contract/v1/paths.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { digestOf } from '../disk/file-digest.js';
import { ExportError, systemCode } from '../shared/errors.js';
import { type ActionReader, readActions } from './read-actions.js';
import { readManifest } from './read-manifest.js';

export interface VerifyOptions {
  /** Codex homes that may hold the rollouts. The digests of those that are found are compared with the manifest. */
  readonly codexHomes?: readonly string[];
}

export interface Verification {
  /** The first thousand findings, one sentence each. They quote session ids from the export. */
  readonly findings: readonly string[];
  readonly records: number;
  readonly sessions: number;
  /** The number of rollouts whose digest was compared, and of all that the manifest names. */
  readonly rolloutsChecked: number;
  readonly rollouts: number;
}

const MAX_FINDINGS = 1000;

/**
 * Checks the folder of an export: every record, the counts in the manifest, and, if `codexHomes` are given, the digests
 * of the rollouts. Reads the records one at a time, so the folder may be hostile.
 *
 * @throws ExportError `bad_export` if a file is missing or the manifest cannot be read.
 *
 * @example
 * ```ts
 * import { verifyExport } from 'codex-actions-export';
 *
 * const { findings } = await verifyExport('export', { codexHomes: ['codex-home'] });
 * for (const finding of findings) console.error(finding);
 * ```
 */
export async function verifyExport(
  folder: string,
  { codexHomes = [] }: VerifyOptions = {},
): Promise<Verification> {
  const findings: string[] = [];
  const find = (finding: string) => {
    if (findings.length < MAX_FINDINGS) findings.push(finding);
  };
  const manifest = await opened(folder, 'manifest.json', readManifest);
  const seen = await opened(folder, 'actions.ndjson', (path) =>
    countRecords(readActions(path), manifest, find),
  );
  compareSessions(seen, manifest, find);
  compareTotals(seen, manifest, find);
  const rollouts = manifest.sessions.flatMap((session) => session.rollouts);
  const checked = rollouts.filter((rollout) => compareDigest(rollout, codexHomes, find));
  return {
    findings,
    records: seen.records,
    sessions: manifest.sessions.length,
    rolloutsChecked: checked.length,
    rollouts: rollouts.length,
  };
}

type Find = (finding: string) => void;

/** What the records contain. */
interface Seen {
  records: number;
  commands: number;
  failedCommands: number;
  declined: number;
  readonly bySession: Map<string, Map<string, number>>;
}

async function opened<Result>(
  folder: string,
  name: string,
  read: (path: string) => Promise<Result>,
): Promise<Result> {
  const path = join(folder, name);
  try {
    return await read(path);
  } catch (cause) {
    const code = systemCode(cause);
    if (cause instanceof ExportError || code === '') throw cause;
    const what = `Cannot read ${JSON.stringify(path)} (${code}).`;
    throw new ExportError('bad_export', `${what} Name the folder of an unpacked export.`, { cause });
  }
}

async function countRecords(reader: ActionReader, { scope }: Manifest, find: Find): Promise<Seen> {
  const seen: Seen = { records: 0, commands: 0, failedCommands: 0, declined: 0, bySession: new Map() };
  let last: ActionRecord | null = null;
  for await (const record of reader) {
    checkSequence(
      record,
      last,
      { isWhole: scope.since === null, isKnown: seen.bySession.has(record.session_id) },
      find,
    );
    checkPaths(record, find);
    count(record, seen);
    last = record;
  }
  for (const { line, code, detail } of reader.problems)
    find(`Line ${line} is not a record of version 1: ${code}${detail === null ? '' : ` (${detail})`}.`);
  const more = reader.problemCount - reader.problems.length;
  if (more > 0) find(`${more} more lines are not records of version 1.`);
  return seen;
}

function checkSequence(
  { session_id, sequence }: ActionRecord,
  last: ActionRecord | null,
  { isWhole, isKnown }: { isWhole: boolean; isKnown: boolean },
  find: Find,
): void {
  const before = last?.session_id === session_id ? last.sequence : null;
  if (before === null && isKnown) find(`The records of session ${session_id} are not adjacent.`);
  // Records that the scope leaves out at the beginning of a session still count in the sequence.
  const expected = (before ?? -1) + 1;
  const isRight = isWhole ? sequence === expected : sequence >= expected;
  if (!isRight) find(`Session ${session_id} has sequence ${sequence} instead of ${expected}.`);
}

/** A file change names each path twice: in `changes` and in `changed_paths`. */
function checkPaths(record: ActionRecord, find: Find): void {
  if (record.action_type !== 'file_change') return;
  const { session_id, sequence, changed_paths, changes } = record;
  const patched = new Set(pathsOf(changes));
  if (patched.size !== changed_paths.length || !changed_paths.every((path) => patched.has(path)))
    find(`Session ${session_id}, sequence ${sequence}: changed_paths are not the paths of its changes.`);
}

function count({ session_id, action_type, status }: ActionRecord, seen: Seen): void {
  seen.records += 1;
  if (status === 'declined') seen.declined += 1;
  if (action_type === 'command_execution') {
    seen.commands += 1;
    if (status === 'failed') seen.failedCommands += 1;
  }
  const types = seen.bySession.get(session_id) ?? new Map<string, number>();
  types.set(action_type, (types.get(action_type) ?? 0) + 1);
  seen.bySession.set(session_id, types);
}

function compareSessions({ bySession }: Seen, { sessions }: Manifest, find: Find): void {
  const listed = new Map(sessions.map((session) => [session.session_id, session]));
  for (const id of bySession.keys())
    if (!listed.has(id)) find(`Session ${id} has records but is not in the manifest.`);
  const order = sessions.map(({ session_id }) => session_id).filter((id) => bySession.has(id));
  const found = [...bySession.keys()].filter((id) => listed.has(id));
  if (order.join('\n') !== found.join('\n')) find('The sessions are not in the order of the manifest.');
  for (const session of sessions) compareTypes(session, bySession.get(session.session_id) ?? new Map(), find);
}

function compareTypes({ session_id, actions }: SessionEntry, found: ReadonlyMap<string, number>, find: Find) {
  const stated = new Map(Object.entries(actions));
  for (const type of new Set([...stated.keys(), ...found.keys()])) {
    const [is, says] = [found.get(type) ?? 0, stated.get(type) ?? 0];
    if (is !== says) find(`Session ${session_id} has ${is} ${type} records, but the manifest says ${says}.`);
  }
}

function compareTotals(seen: Seen, { totals, sessions }: Manifest, find: Find): void {
  const counts: [name: string, is: number, says: number][] = [
    ['records', seen.records, totals.records],
    ['sessions', sessions.length, totals.sessions],
    ['commands', seen.commands, totals.commands],
    ['failed commands', seen.failedCommands, totals.failed_commands],
    ['declined actions', seen.declined, totals.declined],
  ];
  for (const [name, is, says] of counts)
    if (is !== says) find(`There are ${is} ${name}, but the totals of the manifest say ${says}.`);
}

/** @returns whether the rollout was found. */
function compareDigest(
  { path, sha256, bytes }: SessionEntry['rollouts'][number],
  codexHomes: readonly string[],
  find: Find,
): boolean {
  if (sha256 === '' || isAbsolute(path) || normalize(path).startsWith('..')) return false;
  for (const home of codexHomes) {
    let digest: string | null;
    try {
      digest = digestOf(join(home, path), bytes);
    } catch {
      continue;
    }
    if (digest !== sha256) find(`The rollout ${path} is not the one that was read: its SHA-256 differs.`);
    return true;
  }
  return false;
}
