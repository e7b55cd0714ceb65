-- Tables for the archive of exports in BigQuery. Made from the contract by `npm run docs`: do not edit.
-- docs/query/README.md says how to fill them.

CREATE TABLE IF NOT EXISTS codex.actions
(
  `export` STRING NOT NULL OPTIONS (description = 'Folder of the export. It joins all tables.'),
  `schema_version` INT64 NOT NULL OPTIONS (description = 'Major version of this contract. Within it, fields may be added.'),
  `session_id` STRING NOT NULL OPTIONS (description = 'Codex\'s id of the thread that performed the action. A sub-agent has its own.'),
  `sequence` INT64 NOT NULL OPTIONS (description = 'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move.'),
  `turn_id` STRING OPTIONS (description = 'Codex\'s id of the turn; null in recordings that have none.'),
  `turn_index` INT64 OPTIONS (description = 'Position of that turn in the session, from 0; null before the first turn. An action that ended after its turn keeps the turn that started it.'),
  `timestamp` TIMESTAMP OPTIONS (description = 'When it completed, as recorded, UTC with milliseconds; null when not recorded or still running.'),
  `action_type` STRING NOT NULL OPTIONS (description = 'What kind of record this is; it decides which further fields there are.'),
  `tool_name` STRING OPTIONS (description = 'The tool as Codex names it, such as exec_command, apply_patch or an MCP tool\'s bare name; null for markers and for commands a user typed.'),
  `command` STRING OPTIONS (description = 'Of a command: the script as written, without its shell wrapper, or the arguments joined by shell quoting. Of write_stdin: the characters written. Of an opaque program: its source. Otherwise null.'),
  `changed_paths` ARRAY<STRING> OPTIONS (description = 'Every path a file change touched, both ends of a move; inside the workspace relative to it with / separators, outside absolute. Empty for all else.'),
  `line` INT64 NOT NULL OPTIONS (description = '1-based line of the rollout on which the completion stands; the manifest tells which rollout.'),
  `status` STRING NOT NULL OPTIONS (description = 'How an action ended. declined: approval or policy refused it. interrupted: its turn was aborted under it. running: no end was recorded. unknown: it ended, and the recording does not say how. A tool call that came back without a sign of failure is completed. Version 1 gets no further value.'),
  `session` STRUCT<`codex_version` STRING, `originator` STRING, `source` STRING, `cwd` STRING, `model_provider` STRING, `git` STRUCT<`commit` STRING, `branch` STRING, `repository_url` STRING>, `parent_session_id` STRING, `forked_from_session_id` STRING, `agent_path` STRING, `agent_role` STRING> OPTIONS (description = 'What is known of a session when it starts.'),
  `reason` STRING OPTIONS (description = 'Codex\'s word for why, such as interrupted or replaced.'),
  `turn_ids` ARRAY<STRING> OPTIONS (description = 'The turns undone, oldest first; shorter than count where turns have no id.'),
  `count` INT64 OPTIONS (description = 'How many turns were undone. What they did to files and elsewhere stays done.'),
  `argv` ARRAY<STRING> OPTIONS (description = 'The arguments exactly as recorded; null when only a script was.'),
  `cwd` STRING OPTIONS (description = 'Working directory; relative to the workspace when inside it, "." for itself.'),
  `exit_code` INT64 OPTIONS (description = 'As recorded; null when it is not. Never guessed.'),
  `initiator` STRING OPTIONS (description = 'user: typed by a person into Codex.'),
  `call_id` STRING OPTIONS (description = 'The id by which Codex joins a call and its outcome.'),
  `started_at` TIMESTAMP OPTIONS (description = 'When it started, as recorded, UTC with milliseconds.'),
  `duration_ms` INT64 OPTIONS (description = 'How long it took, as recorded, in whole milliseconds.'),
  `redacted` BOOL OPTIONS (description = 'True when a part of this record was replaced by [redacted:<kind>].'),
  `changes` ARRAY<STRUCT<`path` STRING, `change` STRING, `from` STRING, `added_lines` INT64, `removed_lines` INT64>> OPTIONS (description = 'What a patch changed; when it failed or was declined, what it aimed at.'),
  `server` STRING OPTIONS (description = 'The MCP server, or the namespace of a tool that a client registered; null for Codex\'s own tools.')
);

CREATE TABLE IF NOT EXISTS codex.changes
(
  `export` STRING NOT NULL OPTIONS (description = 'Folder of the export. It joins all tables.'),
  `session_id` STRING NOT NULL OPTIONS (description = 'Codex\'s id of the thread that performed the action. A sub-agent has its own.'),
  `sequence` INT64 NOT NULL OPTIONS (description = 'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move.'),
  `timestamp` TIMESTAMP OPTIONS (description = 'When it completed, as recorded, UTC with milliseconds; null when not recorded or still running.'),
  `tool_name` STRING OPTIONS (description = 'The tool as Codex names it, such as exec_command, apply_patch or an MCP tool\'s bare name; null for markers and for commands a user typed.'),
  `status` STRING NOT NULL OPTIONS (description = 'How an action ended. declined: approval or policy refused it. interrupted: its turn was aborted under it. running: no end was recorded. unknown: it ended, and the recording does not say how. A tool call that came back without a sign of failure is completed. Version 1 gets no further value.'),
  `path` STRING NOT NULL OPTIONS (description = 'The path after the change; relative to the workspace when inside it.'),
  `change` STRING NOT NULL OPTIONS (description = 'What was done to it. A move may have changed its lines too.'),
  `from` STRING OPTIONS (description = 'Of a move: the path before it.'),
  `added_lines` INT64 OPTIONS (description = 'Lines added; null when the recording has no diff.'),
  `removed_lines` INT64 OPTIONS (description = 'Lines removed; null when the recording has no diff.'),
  `is_outside` BOOL NOT NULL OPTIONS (description = 'Whether the path is outside the workspace.')
);

CREATE TABLE IF NOT EXISTS codex.sessions
(
  `export` STRING NOT NULL OPTIONS (description = 'Folder of the export. It joins all tables.'),
  `session_id` STRING NOT NULL OPTIONS (description = 'Codex\'s id of the thread; the session_id of its records.'),
  `rollouts` ARRAY<STRUCT<`home` INT64, `path` STRING, `sha256` STRING, `bytes` INT64, `lines` INT64, `open` STRING, `first_sequence` INT64>> OPTIONS (description = 'The files of the session, in the order in which they were read.'),
  `codex_version` STRING OPTIONS (description = 'The release that created the session.'),
  `format` STRING NOT NULL OPTIONS (description = 'How its first file is written. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each has an ordinal too, and completed items are recorded.'),
  `actions` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'Records by action_type.'),
  `incomplete_count` INT64 NOT NULL OPTIONS (description = 'All of them; the list is cut after the first thousand, and after 20,000 of these and problems in all sessions.'),
  `opaque_programs` INT64 NOT NULL OPTIONS (description = 'Programs whose inner actions this release did not record.'),
  `duplicates_merged` INT64 NOT NULL OPTIONS (description = 'Further completions recorded of an action that already had its record.'),
  `copied_lines` INT64 NOT NULL OPTIONS (description = 'Lines that are another rollout\'s: a parent\'s history, or a copy of the same session. No records are made of them.'),
  `ignored` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'Lines that are known and deliberately not an action, by Codex\'s record kind.'),
  `unrecognised` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'Lines of kinds this version does not know, by Codex\'s record kind.'),
  `problem_count` INT64 NOT NULL OPTIONS (description = 'All of them; the list is cut as that of incomplete is.'),
  `only_old_times` BOOL NOT NULL OPTIONS (description = 'Whether it is one of sessions_with_only_old_times in scope.'),
  `outside_scope` INT64 NOT NULL OPTIONS (description = 'Actions left out because they completed before the time in scope, and calls that never came back left out because they began before. The sequence, turn_index and line of what is left count from the start of the session all the same.'),
  `redactions` INT64 NOT NULL OPTIONS (description = 'Parts of texts replaced by [redacted:<kind>], in its records and here.')
);

CREATE TABLE IF NOT EXISTS codex.runs
(
  `export` STRING NOT NULL OPTIONS (description = 'Folder of the export. It joins all tables.'),
  `schema_version` INT64 NOT NULL OPTIONS (description = 'Major version of this contract. Within it, fields may be added.'),
  `exporter_name` STRING NOT NULL OPTIONS (description = 'Name of the program.'),
  `exporter_version` STRING NOT NULL OPTIONS (description = 'Its release.'),
  `repository` STRING OPTIONS (description = 'Owner and name of the repository.'),
  `workflow` STRING OPTIONS (description = 'Name of the workflow, or its path when it has none.'),
  `job` STRING OPTIONS (description = 'Id of the job in the workflow file. All jobs of a matrix have the same.'),
  `run_id` STRING OPTIONS (description = 'Id of the run. A re-run keeps it.'),
  `run_attempt` STRING OPTIONS (description = 'Which attempt of the run it is, from 1.'),
  `sha` STRING OPTIONS (description = 'Commit that the workflow runs for. For a pull request it is a merge commit: see head_sha.'),
  `ref` STRING OPTIONS (description = 'Branch, tag or pull request that the workflow runs for, such as refs/heads/main.'),
  `event_name` STRING OPTIONS (description = 'The event that started the run, such as push.'),
  `server_url` STRING OPTIONS (description = 'Address of the GitHub server, such as https://github.com.'),
  `run_number` INT64 OPTIONS (description = 'Number of the run among the runs of its workflow, from 1.'),
  `workflow_ref` STRING OPTIONS (description = 'Path of the workflow file, with the ref it was taken from.'),
  `actor` STRING OPTIONS (description = 'The account that started the run first. A re-run may be of another one.'),
  `head_sha` STRING OPTIONS (description = 'Newest commit of the pull request, or of the run that started this one, as the event says; null for other events.'),
  `pull_request` INT64 OPTIONS (description = 'Number of the pull request that the event is about; null if it is about none.'),
  `job_index` INT64 OPTIONS (description = 'Place of the job in its matrix, from 0; null if the runner does not say it.'),
  `check_run_id` STRING OPTIONS (description = 'Id of the check run of this job; null if the runner does not say it.'),
  `artifact_name` STRING OPTIONS (description = 'Name under which the export is uploaded; null if it is not to be.'),
  `homes` ARRAY<STRUCT<`path` STRING, `state` STRING>> OPTIONS (description = 'The Codex homes that were looked into, each once: of two names for one folder the first.'),
  `since` TIMESTAMP OPTIONS (description = 'RFC 3339 UTC, a fact that the export was given. Left out and counted is what completed before: whole sessions that did nothing since, and in others the actions in outside_scope. What has no time of its own goes by the time of its file. Null: nothing is left out for its time.'),
  `since_from` STRING OPTIONS (description = 'Where that time is from; null without one.'),
  `sessions_before` INT64 NOT NULL OPTIONS (description = 'Sessions left out whole because they did nothing since that time.'),
  `sessions_not_asked_for` INT64 NOT NULL OPTIONS (description = 'Sessions left out because only others were asked for, or because they are of another user of this machine and ran elsewhere.'),
  `sessions_of_other_runners` INT64 NOT NULL OPTIONS (description = 'Sessions left out because they ran in the work folder of another self-hosted runner on this machine.'),
  `sessions_with_only_old_times` INT64 NOT NULL OPTIONS (description = 'Sessions exported whole although every time in them is older: their file was changed since the job started, by something that copied or wrote it, so their times say nothing.'),
  `workspace` STRUCT<`complete` BOOL, `problem` STRING, `base` STRUCT<`commit` STRING, `from` STRING>, `repositories` ARRAY<STRUCT<`path` STRING, `base` STRUCT<`commit` STRING, `from` STRING>, `problem` STRING>>, `changed_without_patch` ARRAY<STRING>, `changed_without_patch_count` INT64, `patched_without_change` ARRAY<STRING>, `patched_without_change_count` INT64, `codex_home_count` INT64, `undecided_count` INT64> OPTIONS (description = 'What the recorded file changes say, against what git says; null when it was not checked.'),
  `redaction_enabled` BOOL NOT NULL OPTIONS (description = 'False: secrets were not looked for, and stand as they were recorded.'),
  `redaction_by_kind` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'Parts of texts replaced, by the kind that the placeholder names. not-checked: texts that could not be looked through, and were replaced whole.'),
  `sessions` INT64 NOT NULL OPTIONS (description = 'Sessions exported.'),
  `sessions_outside_scope` INT64 NOT NULL OPTIONS (description = 'Sessions left out whole: those before the time in scope, those not asked for and those of other runners.'),
  `records` INT64 NOT NULL OPTIONS (description = 'Lines of actions.ndjson.'),
  `actions` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'Records by action_type.'),
  `commands` INT64 NOT NULL OPTIONS (description = 'Records with action_type command_execution.'),
  `failed_commands` INT64 NOT NULL OPTIONS (description = 'Commands with status failed.'),
  `declined` INT64 NOT NULL OPTIONS (description = 'Actions with status declined.'),
  `changed_paths` INT64 NOT NULL OPTIONS (description = 'Distinct paths of file changes that completed.'),
  `outside_workspace` INT64 NOT NULL OPTIONS (description = 'Those of them that are outside the workspace, and so absolute.'),
  `incomplete` INT64 NOT NULL OPTIONS (description = 'Calls that never came back.'),
  `opaque_programs` INT64 NOT NULL OPTIONS (description = 'Programs whose inner actions were not recorded.'),
  `duplicates_merged` INT64 NOT NULL OPTIONS (description = 'Further completions recorded of actions that already had their record.'),
  `unrecognised` INT64 NOT NULL OPTIONS (description = 'Lines of kinds that this version does not know.'),
  `problems` INT64 NOT NULL OPTIONS (description = 'Lines that could not be read whole.'),
  `outside_scope` INT64 NOT NULL OPTIONS (description = 'Actions left out of exported sessions because of the scope.'),
  `unread` INT64 NOT NULL OPTIONS (description = 'Places that were found and not read.'),
  `unread_by_reason` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'The same by reason.'),
  `open_rollouts` INT64 NOT NULL OPTIONS (description = 'Rollouts that may not be finished.'),
  `redactions` INT64 NOT NULL OPTIONS (description = 'All parts replaced, those outside any session too.'),
  `worth_a_look` STRUCT<key_value ARRAY<STRUCT<key STRING, value INT64>>> OPTIONS (description = 'Actions that a named rule finds worth a look, by rule: commands that ran and files that changed, found by the names of things. A program may do any of it without being named so. A rule that found nothing is absent. Rules may be added.')
);

CREATE TABLE IF NOT EXISTS codex.problems
(
  `export` STRING NOT NULL OPTIONS (description = 'Folder of the export. It joins all tables.'),
  `session_id` STRING OPTIONS (description = 'The session; null for a place that was not read.'),
  `kind` STRING OPTIONS (description = 'line: a line that could not be read whole. incomplete: a call that never came back. unread: a place that was not read.'),
  `code` STRING OPTIONS (description = 'What is wrong with the line, or why the place was not read.'),
  `path` STRING OPTIONS (description = 'The file in its Codex home, or the place.'),
  `line` INT64 OPTIONS (description = 'The line of that file.'),
  `call_id` STRING OPTIONS (description = 'Of a call: its id.'),
  `turn_id` STRING OPTIONS (description = 'Of a call: the turn that made it.'),
  `tool_name` STRING OPTIONS (description = 'Of a call: its tool.'),
  `command` STRING OPTIONS (description = 'Of a call: its command.'),
  `started_at` TIMESTAMP OPTIONS (description = 'Of a call: when it began.')
);
