// docs/query/codex-actions.sql: views over a folder of exports, for DuckDB.
import type { Column, ColumnType } from './columns.ts';
import { quoted, type TableColumn, type Tables } from './tables.ts';

/** What begins a path outside the workspace, in the contract's way to write paths. */
/** Whether a path of a change is outside the workspace: those inside are relative to it. */
const isOutside = (field: string) => `regexp_matches(change."${field}", '${OUTSIDE}')`;
const OUTSIDE = String.raw`^(/|\.\.(/|$)|[A-Za-z]:[\\/]|\\\\)`;

/** Bytes of a line, and of a manifest. Each thread keeps twice as much in memory. */
const MAX_OBJECT = 64 * 1024 * 1024;

const NAMES = { text: 'VARCHAR', integer: 'BIGINT', boolean: 'BOOLEAN', time: 'TIMESTAMPTZ' } as const;

export function duckdbType(type: ColumnType): string {
  switch (type.kind) {
    case 'list':
      return `${duckdbType(type.of)}[]`;
    case 'map':
      return `MAP(VARCHAR, ${duckdbType(type.of)})`;
    case 'record':
      return `STRUCT(${type.columns.map((each) => `${quoted(each.name)} ${duckdbType(each.type)}`).join(', ')})`;
    default:
      return NAMES[type.kind];
  }
}

export const duckdbViews = (
  tables: Tables,
): string => `-- Views over a folder of exports, for DuckDB 1.3 or later: ${VIEWS.join(', ')}.
-- The types are stated. DuckDB would guess them from some of the files, and then fail at the first other one.
--
-- Set the folder, then load this file. An export is any folder below it with an actions.ndjson and a manifest.json:
--
--   duckdb -cmd "SET VARIABLE exports = 'exports'" -cmd ".read codex-actions.sql"
--
-- "export" is the path of an export's folder below that one, and joins the views. Within an export, session_id and
-- sequence name an action. Words of SQL that are names of columns ("timestamp", "from", "count") need quotes.
--
-- Made from the contract by \`npm run docs\`: do not edit.

SET TimeZone = 'UTC';

CREATE OR REPLACE MACRO export_of(filename) AS
  ltrim(substr(parse_dirpath(filename), length(getvariable('exports')) + 1), '/\\');

${view('actions', 'One row for each completed action: a line of an actions.ndjson.', select(tables.actions, read('actions.ndjson', 'newline_delimited', tables.record)))}
${view(
  'changes',
  'One row for each file that a patch changed, or aimed at.',
  `SELECT${list(tables.changes.map((column) => (column.name === 'is_outside' ? `(${isOutside('path')} OR coalesce(${isOutside('from')}, false)) AS is_outside` : named(column))))}
FROM (SELECT *, unnest(changes) AS change FROM actions WHERE action_type = 'file_change')`,
)}
CREATE OR REPLACE VIEW manifests AS
SELECT export_of(filename) AS export, * EXCLUDE (filename)
FROM ${read('manifest.json', 'unstructured', tables.manifest)};

${view('sessions', 'One row for each session of an export.', `SELECT${list(tables.sessions.map(named))}\nFROM (SELECT export, unnest(sessions) AS session FROM manifests)`)}
${view('runs', 'One row for each export, with the workflow run that made it.', select(tables.runs, 'manifests'))}
${view('problems', 'What could not be read, and calls that never came back.', PROBLEMS)}`;

const VIEWS = ['actions', 'changes', 'sessions', 'runs', 'problems'];

/** Reads the manifests once, because reading them is what takes the time. */
const PROBLEMS = `WITH
  read AS MATERIALIZED (SELECT export, sessions, unread FROM manifests),
  each_session AS (SELECT export, unnest(sessions) AS session FROM read)
SELECT
  export, session."session_id" AS session_id, 'line' AS kind, problem."code" AS code,
  session."rollouts"[problem."rollout" + 1]."path" AS path, problem."line" AS line,
  NULL AS call_id, NULL AS turn_id, NULL AS tool_name, NULL AS command, NULL::TIMESTAMPTZ AS started_at
FROM (SELECT export, session, unnest(session."problems") AS problem FROM each_session)
UNION ALL
SELECT
  export, session."session_id", 'incomplete', NULL, session."rollouts"[call."rollout" + 1]."path", call."line",
  call."call_id", call."turn_id", call."tool_name", call."command", call."started_at"
FROM (SELECT export, session, unnest(session."incomplete") AS call FROM each_session)
UNION ALL
SELECT export, NULL, 'unread', place."reason", place."path", NULL, NULL, NULL, NULL, NULL, NULL
FROM (SELECT export, unnest(unread) AS place FROM read)`;

const view = (name: string, meaning: string, body: string) =>
  `-- ${meaning}\nCREATE OR REPLACE VIEW ${name} AS\n${body};\n`;

const select = (columns: readonly TableColumn[], from: string) =>
  `SELECT${list(columns.map((column) => (column.name === 'export' && from !== 'manifests' ? 'export_of(filename) AS export' : named(column))))}\nFROM ${from}`;

const list = (items: readonly string[]) => `\n  ${items.join(',\n  ')}`;

const named = ({ name, from }: TableColumn) =>
  from === name || from === quoted(name) ? from : `${from} AS ${quoted(name)}`;

const read = (file: string, format: string, columns: readonly Column[]) =>
  `read_json(
  getvariable('exports') || '/**/${file}', format = '${format}', filename = true,
  maximum_object_size = ${MAX_OBJECT}, columns = {
${columns.map(({ name, type }) => `    ${quoted(name)}: '${duckdbType(type)}'`).join(',\n')}
  })`;
