-- Views over a folder of exports, for DuckDB 1.3 or later: actions, changes, sessions, runs, problems.
-- The types are stated. DuckDB would guess them from some of the files, and then fail at the first other one.
--
-- Set the folder, then load this file. An export is any folder below it with an actions.ndjson and a manifest.json:
--
--   duckdb -cmd "SET VARIABLE exports = 'exports'" -cmd ".read codex-actions.sql"
--
-- "export" is the path of an export's folder below that one, and joins the views. Within an export, session_id and
-- sequence name an action. Words of SQL that are names of columns ("timestamp", "from", "count") need quotes.
--
-- Made from the contract by `npm run docs`: do not edit.

SET TimeZone = 'UTC';

CREATE OR REPLACE MACRO export_of(filename) AS
  ltrim(substr(parse_dirpath(filename), length(getvariable('exports')) + 1), '/\');

-- One row for each completed action: a line of an actions.ndjson.
CREATE OR REPLACE VIEW actions AS
SELECT
  export_of(filename) AS export,
  "schema_version",
  "session_id",
  "sequence",
  "turn_id",
  "turn_index",
  "timestamp",
  "action_type",
  "tool_name",
  "command",
  "changed_paths",
  "line",
  "status",
  "session",
  "turn",
  "reason",
  "turn_ids",
  "count",
  "argv",
  "cwd",
  "exit_code",
  "initiator",
  "sandbox_permissions",
  "call_id",
  "started_at",
  "duration_ms",
  "redacted",
  "changes",
  "server",
  "inner_actions"
FROM read_json(
  getvariable('exports') || '/**/actions.ndjson', format = 'newline_delimited', filename = true,
  maximum_object_size = 67108864, columns = {
    "schema_version": 'BIGINT',
    "session_id": 'VARCHAR',
    "sequence": 'BIGINT',
    "turn_id": 'VARCHAR',
    "turn_index": 'BIGINT',
    "timestamp": 'TIMESTAMPTZ',
    "action_type": 'VARCHAR',
    "tool_name": 'VARCHAR',
    "command": 'VARCHAR',
    "changed_paths": 'VARCHAR[]',
    "line": 'BIGINT',
    "status": 'VARCHAR',
    "session": 'STRUCT("codex_version" VARCHAR, "originator" VARCHAR, "source" VARCHAR, "cwd" VARCHAR, "model_provider" VARCHAR, "git" STRUCT("commit" VARCHAR, "branch" VARCHAR, "repository_url" VARCHAR), "parent_session_id" VARCHAR, "forked_from_session_id" VARCHAR, "agent_path" VARCHAR, "agent_role" VARCHAR)',
    "turn": 'STRUCT("model" VARCHAR, "sandbox" VARCHAR, "network_access" BOOLEAN, "approval_policy" VARCHAR, "approvals_reviewer" VARCHAR, "trigger" VARCHAR)',
    "reason": 'VARCHAR',
    "turn_ids": 'VARCHAR[]',
    "count": 'BIGINT',
    "argv": 'VARCHAR[]',
    "cwd": 'VARCHAR',
    "exit_code": 'BIGINT',
    "initiator": 'VARCHAR',
    "sandbox_permissions": 'VARCHAR',
    "call_id": 'VARCHAR',
    "started_at": 'TIMESTAMPTZ',
    "duration_ms": 'BIGINT',
    "redacted": 'BOOLEAN',
    "changes": 'STRUCT("path" VARCHAR, "change" VARCHAR, "from" VARCHAR, "added_lines" BIGINT, "removed_lines" BIGINT)[]',
    "server": 'VARCHAR',
    "inner_actions": 'VARCHAR'
  });

-- One row for each file that a patch changed, or aimed at.
CREATE OR REPLACE VIEW changes AS
SELECT
  export,
  "session_id",
  "sequence",
  "timestamp",
  "tool_name",
  "status",
  change."path" AS "path",
  change."change" AS "change",
  change."from" AS "from",
  change."added_lines" AS "added_lines",
  change."removed_lines" AS "removed_lines",
  (regexp_matches(change."path", '^(/|\.\.(/|$)|[A-Za-z]:[\\/]|\\\\)') OR coalesce(regexp_matches(change."from", '^(/|\.\.(/|$)|[A-Za-z]:[\\/]|\\\\)'), false)) AS is_outside
FROM (SELECT *, unnest(changes) AS change FROM actions WHERE action_type = 'file_change');

CREATE OR REPLACE VIEW manifests AS
SELECT export_of(filename) AS export, * EXCLUDE (filename)
FROM read_json(
  getvariable('exports') || '/**/manifest.json', format = 'unstructured', filename = true,
  maximum_object_size = 67108864, columns = {
    "schema_version": 'BIGINT',
    "exporter": 'STRUCT("name" VARCHAR, "version" VARCHAR)',
    "run": 'STRUCT("repository" VARCHAR, "workflow" VARCHAR, "job" VARCHAR, "run_id" VARCHAR, "run_attempt" VARCHAR, "sha" VARCHAR, "ref" VARCHAR, "event_name" VARCHAR, "server_url" VARCHAR, "run_number" BIGINT, "workflow_ref" VARCHAR, "actor" VARCHAR, "head_sha" VARCHAR, "pull_request" BIGINT, "job_index" BIGINT, "check_run_id" VARCHAR, "artifact_name" VARCHAR)',
    "homes": 'STRUCT("path" VARCHAR, "state" VARCHAR)[]',
    "scope": 'STRUCT("since" TIMESTAMPTZ, "since_from" VARCHAR, "sessions_before" BIGINT, "sessions_not_asked_for" BIGINT, "sessions_of_other_runners" BIGINT, "sessions_with_only_old_times" BIGINT)',
    "sessions": 'STRUCT("session_id" VARCHAR, "rollouts" STRUCT("home" BIGINT, "path" VARCHAR, "sha256" VARCHAR, "bytes" BIGINT, "lines" BIGINT, "open" VARCHAR, "first_sequence" BIGINT)[], "codex_version" VARCHAR, "format" VARCHAR, "actions" MAP(VARCHAR, BIGINT), "incomplete" STRUCT("call_id" VARCHAR, "tool_name" VARCHAR, "command" VARCHAR, "turn_id" VARCHAR, "started_at" TIMESTAMPTZ, "rollout" BIGINT, "line" BIGINT)[], "incomplete_count" BIGINT, "opaque_programs" BIGINT, "partly_recorded_programs" BIGINT, "injected" BIGINT, "imported_turns" BIGINT, "duplicates_merged" BIGINT, "contradictions" BIGINT, "copied_lines" BIGINT, "usage" STRUCT("input_tokens" BIGINT, "cached_input_tokens" BIGINT, "output_tokens" BIGINT, "reasoning_output_tokens" BIGINT), "ignored" MAP(VARCHAR, BIGINT), "unrecognised" MAP(VARCHAR, BIGINT), "problems" STRUCT("code" VARCHAR, "rollout" BIGINT, "line" BIGINT)[], "problem_count" BIGINT, "only_old_times" BOOLEAN, "outside_scope" BIGINT, "redactions" BIGINT)[]',
    "unread": 'STRUCT("home" BIGINT, "path" VARCHAR, "reason" VARCHAR)[]',
    "workspace": 'STRUCT("complete" BOOLEAN, "problem" VARCHAR, "base" STRUCT("commit" VARCHAR, "from" VARCHAR), "repositories" STRUCT("path" VARCHAR, "base" STRUCT("commit" VARCHAR, "from" VARCHAR), "problem" VARCHAR)[], "changed_without_patch" VARCHAR[], "changed_without_patch_count" BIGINT, "patched_without_change" VARCHAR[], "patched_without_change_count" BIGINT, "commits" STRUCT("repository" VARCHAR, "commit" VARCHAR, "committed_at" TIMESTAMPTZ, "session_ids" VARCHAR[])[], "commits_count" BIGINT, "codex_home_count" BIGINT, "undecided_count" BIGINT)',
    "redaction": 'STRUCT("enabled" BOOLEAN, "by_kind" MAP(VARCHAR, BIGINT))',
    "totals": 'STRUCT("sessions" BIGINT, "sessions_outside_scope" BIGINT, "records" BIGINT, "actions" MAP(VARCHAR, BIGINT), "commands" BIGINT, "failed_commands" BIGINT, "declined" BIGINT, "changed_paths" BIGINT, "outside_workspace" BIGINT, "incomplete" BIGINT, "opaque_programs" BIGINT, "partly_recorded_programs" BIGINT, "injected" BIGINT, "imported_turns" BIGINT, "duplicates_merged" BIGINT, "contradictions" BIGINT, "usage" STRUCT("input_tokens" BIGINT, "cached_input_tokens" BIGINT, "output_tokens" BIGINT, "reasoning_output_tokens" BIGINT), "unrecognised" BIGINT, "problems" BIGINT, "outside_scope" BIGINT, "unread" BIGINT, "unread_by_reason" MAP(VARCHAR, BIGINT), "open_rollouts" BIGINT, "redactions" BIGINT, "unsandboxed_turns" BIGINT, "worth_a_look" MAP(VARCHAR, BIGINT))'
  });

-- One row for each session of an export.
CREATE OR REPLACE VIEW sessions AS
SELECT
  export,
  session."session_id" AS "session_id",
  session."rollouts" AS "rollouts",
  session."codex_version" AS "codex_version",
  session."format" AS "format",
  session."actions" AS "actions",
  session."incomplete_count" AS "incomplete_count",
  session."opaque_programs" AS "opaque_programs",
  session."partly_recorded_programs" AS "partly_recorded_programs",
  session."injected" AS "injected",
  session."imported_turns" AS "imported_turns",
  session."duplicates_merged" AS "duplicates_merged",
  session."contradictions" AS "contradictions",
  session."copied_lines" AS "copied_lines",
  session."usage" AS "usage",
  session."ignored" AS "ignored",
  session."unrecognised" AS "unrecognised",
  session."problem_count" AS "problem_count",
  session."only_old_times" AS "only_old_times",
  session."outside_scope" AS "outside_scope",
  session."redactions" AS "redactions"
FROM (SELECT export, unnest(sessions) AS session FROM manifests);

-- One row for each export, with the workflow run that made it.
CREATE OR REPLACE VIEW runs AS
SELECT
  export,
  "schema_version",
  "exporter"."name" AS "exporter_name",
  "exporter"."version" AS "exporter_version",
  "run"."repository" AS "repository",
  "run"."workflow" AS "workflow",
  "run"."job" AS "job",
  "run"."run_id" AS "run_id",
  "run"."run_attempt" AS "run_attempt",
  "run"."sha" AS "sha",
  "run"."ref" AS "ref",
  "run"."event_name" AS "event_name",
  "run"."server_url" AS "server_url",
  "run"."run_number" AS "run_number",
  "run"."workflow_ref" AS "workflow_ref",
  "run"."actor" AS "actor",
  "run"."head_sha" AS "head_sha",
  "run"."pull_request" AS "pull_request",
  "run"."job_index" AS "job_index",
  "run"."check_run_id" AS "check_run_id",
  "run"."artifact_name" AS "artifact_name",
  "homes",
  "scope"."since" AS "since",
  "scope"."since_from" AS "since_from",
  "scope"."sessions_before" AS "sessions_before",
  "scope"."sessions_not_asked_for" AS "sessions_not_asked_for",
  "scope"."sessions_of_other_runners" AS "sessions_of_other_runners",
  "scope"."sessions_with_only_old_times" AS "sessions_with_only_old_times",
  "workspace",
  "redaction"."enabled" AS "redaction_enabled",
  "redaction"."by_kind" AS "redaction_by_kind",
  "totals"."sessions" AS "sessions",
  "totals"."sessions_outside_scope" AS "sessions_outside_scope",
  "totals"."records" AS "records",
  "totals"."actions" AS "actions",
  "totals"."commands" AS "commands",
  "totals"."failed_commands" AS "failed_commands",
  "totals"."declined" AS "declined",
  "totals"."changed_paths" AS "changed_paths",
  "totals"."outside_workspace" AS "outside_workspace",
  "totals"."incomplete" AS "incomplete",
  "totals"."opaque_programs" AS "opaque_programs",
  "totals"."partly_recorded_programs" AS "partly_recorded_programs",
  "totals"."injected" AS "injected",
  "totals"."imported_turns" AS "imported_turns",
  "totals"."duplicates_merged" AS "duplicates_merged",
  "totals"."contradictions" AS "contradictions",
  "totals"."usage" AS "usage",
  "totals"."unrecognised" AS "unrecognised",
  "totals"."problems" AS "problems",
  "totals"."outside_scope" AS "outside_scope",
  "totals"."unread" AS "unread",
  "totals"."unread_by_reason" AS "unread_by_reason",
  "totals"."open_rollouts" AS "open_rollouts",
  "totals"."redactions" AS "redactions",
  "totals"."unsandboxed_turns" AS "unsandboxed_turns",
  "totals"."worth_a_look" AS "worth_a_look"
FROM manifests;

-- What could not be read, and calls that never came back.
CREATE OR REPLACE VIEW problems AS
WITH
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
FROM (SELECT export, unnest(unread) AS place FROM read);
