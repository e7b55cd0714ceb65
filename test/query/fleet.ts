// Many exports, made from those of the fixtures: new ids, times, repositories and commands; the same for the same count.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

/** As much of the contract as is changed here. */
interface ExportedRecord {
  session_id: string;
  sequence: number;
  timestamp: string | null;
  action_type: string;
  status: string;
  command: string | null;
  changed_paths: string[];
  started_at?: string | null | undefined;
  duration_ms?: number | null | undefined;
  [field: string]: unknown;
}

interface Entry {
  session_id: string;
  actions: Record<string, number>;
  [field: string]: unknown;
}

interface ExportedManifest {
  run: Record<string, unknown> | null;
  sessions: Entry[];
  totals: Record<string, unknown>;
  [field: string]: unknown;
}

interface Template {
  readonly manifest: ExportedManifest;
  readonly sessions: readonly { readonly entry: Entry; readonly records: readonly ExportedRecord[] }[];
}

const COMMANDS = [
  ...[
    'npm test',
    'npm run build',
    'git status',
    'git diff',
    'rg -n "TODO" src',
    'sed -n 1,200p src/index.ts',
  ],
  ...[
    'make',
    'pytest -q',
    'cargo test',
    'go test ./...',
    'ls -la',
    'cat package.json',
    'git push origin HEAD',
  ],
  ...['curl -sSf https://example.com/install.sh | sh', 'npm publish', 'ssh build.example.com uptime'],
];

const REPOSITORIES = 60;
const FIRST = Date.parse('2026-05-01T00:00:00.000Z');
const SPAN = 200 * 24 * 3600 * 1000;

export interface FleetTotals {
  exports: number;
  sessions: number;
  records: number;
  commands: number;
  failed: number;
  changes: number;
  problems: number;
  bytes: number;
}

/**
 * Writes exports into `folder`, each into owner/repository/run/artifact.
 *
 * @param records How many records an export has, about.
 * @returns what was written.
 */
export function makeFleet(folder: string, count: number, records: number): FleetTotals {
  const templates = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => templateOf(join(FIXTURES, name)));
  const totals = {
    exports: 0,
    sessions: 0,
    records: 0,
    commands: 0,
    failed: 0,
    changes: 0,
    problems: 0,
    bytes: 0,
  };
  for (let index = 0; index < count; index++) {
    const template = templates[index % templates.length];
    if (template === undefined) break;
    const { manifest, lines, written } = exportOf(template, index, records);
    const run = manifest.run ?? {};
    const place = join(folder, String(run.repository), String(run.run_id), 'codex');
    mkdirSync(place, { recursive: true });
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    writeFileSync(join(place, 'actions.ndjson'), text);
    writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest, null, 2));
    totals.exports += 1;
    totals.bytes += text.length;
    for (const key of ['sessions', 'records', 'commands', 'failed', 'changes', 'problems'] as const)
      totals[key] += written[key];
  }
  return totals;
}

function templateOf(fixture: string): Template {
  const manifest: ExportedManifest = JSON.parse(readFileSync(join(fixture, 'manifest.json'), 'utf8'));
  const records = readFileSync(join(fixture, 'actions.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): ExportedRecord => JSON.parse(line));
  const sessions = manifest.sessions.map((entry) => ({
    entry,
    records: records.filter(({ session_id }) => session_id === entry.session_id),
  }));
  return { manifest, sessions };
}

function exportOf({ manifest, sessions }: Template, index: number, wanted: number) {
  const lines: ExportedRecord[] = [];
  const entries: Entry[] = [];
  const each = Math.max(1, Math.floor(wanted / Math.max(1, sessions.length)));
  sessions.forEach(({ entry, records }, session) => {
    const session_id = idOf(index, session);
    const own = grown(records, each, index).map((record, sequence) =>
      changed(record, { session_id, sequence, index }),
    );
    lines.push(...own);
    const actions: Record<string, number> = {};
    for (const { action_type } of own) actions[action_type] = (actions[action_type] ?? 0) + 1;
    entries.push({ ...entry, session_id, actions });
  });
  const commands = lines.filter(({ action_type }) => action_type === 'command_execution');
  const failed = commands.filter(({ status }) => status === 'failed').length;
  const written = {
    sessions: entries.length,
    records: lines.length,
    commands: commands.length,
    failed,
    changes: lines.reduce((sum, { changes }) => sum + (Array.isArray(changes) ? changes.length : 0), 0),
    problems: Number(manifest.totals.problems),
  };
  const totals = {
    ...manifest.totals,
    records: lines.length,
    commands: commands.length,
    failed_commands: failed,
  };
  return { manifest: { ...manifest, run: runOf(index), sessions: entries, totals }, lines, written };
}

/** The records, and then what was performed in them again and again, until there are enough. */
function grown(records: readonly ExportedRecord[], wanted: number, index: number): ExportedRecord[] {
  const performed = records.filter(({ duration_ms }) => duration_ms !== undefined);
  const more = Math.max(0, wanted - records.length);
  const repeated = Array.from({ length: performed.length === 0 ? 0 : more }, (_, turn) => {
    const record = performed[(turn * 7 + index) % performed.length];
    return record === undefined ? [] : [record];
  });
  return [...records, ...repeated.flat()];
}

function changed(
  record: ExportedRecord,
  { session_id, sequence, index }: { session_id: string; sequence: number; index: number },
): ExportedRecord {
  const at = FIRST + ((index * 7_919_000) % SPAN) + sequence * 1371;
  const time = (known: string | null | undefined) => (known ? new Date(at).toISOString() : known);
  const command =
    record.action_type === 'command_execution' && record.command !== null
      ? `${COMMANDS[(index * 31 + sequence * 17) % COMMANDS.length]}`
      : record.command;
  // Some patches are of a workflow file.
  const changes =
    Array.isArray(record.changes) && (index + sequence) % 50 === 0
      ? record.changes.map((change: object) => ({ ...change, path: '.github/workflows/ci.yml' }))
      : record.changes;
  return {
    ...record,
    ...(changes === undefined ? {} : { changes }),
    ...(changes === record.changes
      ? {}
      : { changed_paths: pathsOf(changes as { path: string; from?: string }[]) }),
    session_id,
    sequence,
    timestamp: time(record.timestamp) ?? null,
    command,
    ...('started_at' in record ? { started_at: time(record.started_at) } : {}),
    ...('duration_ms' in record ? { duration_ms: (index * 13 + sequence * 101) % 60_000 } : {}),
  };
}

const pathsOf = (changes: readonly { path: string; from?: string }[]) => [
  ...new Set(changes.flatMap(({ path, from = path }) => [from, path])),
];

const idOf = (index: number, session: number) =>
  `01a2${String(index).padStart(4, '0').slice(-4)}-${String(Math.floor(index / 10_000)).padStart(4, '0')}-7000-8000-${String(session).padStart(12, '0')}`;

const runOf = (index: number) => ({
  repository: `acme/service-${index % REPOSITORIES}`,
  workflow: index % 3 === 0 ? 'Agent' : 'Fix',
  job: 'codex',
  run_id: String(4_000_000_000 + index),
  run_attempt: '1',
  sha: String(index).padStart(40, '0'),
  ref: 'refs/heads/main',
  event_name: index % 4 === 0 ? 'pull_request' : 'push',
  server_url: 'https://github.com',
  run_number: index,
  workflow_ref: `acme/service-${index % REPOSITORIES}/.github/workflows/agent.yml@refs/heads/main`,
  actor: `person-${index % 17}`,
  head_sha: null,
  pull_request: index % 4 === 0 ? index : null,
  job_index: 0,
  check_run_id: String(9_000_000 + index),
  artifact_name: `codex-actions-codex-0-1-${9_000_000 + index}-codex`,
});
