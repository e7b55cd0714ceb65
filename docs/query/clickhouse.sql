-- Tables for the archive of exports in ClickHouse. Made from the contract by `npm run docs`: do not edit.
-- docs/query/README.md says how to fill them.

CREATE TABLE IF NOT EXISTS actions
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `schema_version` Int64 COMMENT 'Major version of this contract. Within it, fields may be added.',
    `session_id` String COMMENT 'Codex\'s id of the thread that performed the action. A sub-agent has its own.',
    `sequence` Int64 COMMENT 'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move.',
    `turn_id` Nullable(String) COMMENT 'Codex\'s id of the turn. Null in recordings that have none, and where two processes wrote one rollout and nothing says in which of two turns it was.',
    `turn_index` Nullable(Int64) COMMENT 'Position of that turn in the session, from 0. Null before the first turn, where turn_id is not known for certain, and in a turn imported from another agent, which is not counted. An action that ended after its turn keeps the turn that started it.',
    `timestamp` Nullable(DateTime64(3, 'UTC')) COMMENT 'When it completed, as recorded, UTC with milliseconds; null when not recorded or still running.',
    `action_type` String COMMENT 'What kind of record this is; it decides which further fields there are.',
    `tool_name` Nullable(String) COMMENT 'The tool as Codex names it, such as exec_command, apply_patch or an MCP tool\'s bare name; null for markers and for commands a user typed.',
    `command` Nullable(String) COMMENT 'Of a command: the script as written, without its shell wrapper, or the arguments joined by shell quoting. Of write_stdin: the characters written. Of an opaque program: its source. Otherwise null.',
    `changed_paths` Array(String) COMMENT 'Every path a file change touched, both ends of a move; inside the workspace relative to it with / separators, outside absolute. Empty for all else.',
    `line` Int64 COMMENT '1-based line of the rollout on which the completion stands; the manifest tells which rollout.',
    `status` String COMMENT 'How an action ended. declined: approval or policy refused it. interrupted: its turn was aborted under it. running: no end was recorded. unknown: it ended, and the recording does not say how. A tool call that came back without a sign of failure is completed. Version 1 gets no further value.',
    `session` Tuple(`codex_version` Nullable(String), `originator` Nullable(String), `source` Nullable(String), `cwd` Nullable(String), `model_provider` Nullable(String), `git` Tuple(`commit` Nullable(String), `branch` Nullable(String), `repository_url` Nullable(String)), `parent_session_id` Nullable(String), `forked_from_session_id` Nullable(String), `agent_path` Nullable(String), `agent_role` Nullable(String)) COMMENT 'What is known of a session when it starts.',
    `turn` Tuple(`model` Nullable(String), `sandbox` Nullable(String), `network_access` Nullable(Bool), `approval_policy` Nullable(String), `approvals_reviewer` Nullable(String), `trigger` Nullable(String)) COMMENT 'The rules that were in force in a turn, in Codex\'s words; null where it recorded none.',
    `reason` Nullable(String) COMMENT 'Codex\'s word for why, such as interrupted or replaced.',
    `turn_ids` Array(String) COMMENT 'The turns undone, oldest first; shorter than count where turns have no id.',
    `count` Nullable(Int64) COMMENT 'How many turns were undone. What they did to files and elsewhere stays done.',
    `argv` Array(String) COMMENT 'The arguments exactly as recorded; null when only a script was.',
    `cwd` Nullable(String) COMMENT 'Working directory; relative to the workspace when inside it, "." for itself.',
    `exit_code` Nullable(Int64) COMMENT 'As recorded; null when it is not. Never guessed.',
    `initiator` Nullable(String) COMMENT 'user: typed by a person into Codex.',
    `sandbox_permissions` Nullable(String) COMMENT 'What the call asked for beyond the sandbox: a request, not a grant. Null when it asked for nothing, and for commands inside programs, where it is not recorded.',
    `call_id` Nullable(String) COMMENT 'The id by which Codex joins a call and its outcome.',
    `started_at` Nullable(DateTime64(3, 'UTC')) COMMENT 'When it started, as recorded, UTC with milliseconds.',
    `duration_ms` Nullable(Int64) COMMENT 'How long it took, as recorded, in whole milliseconds.',
    `redacted` Nullable(Bool) COMMENT 'True when a part of this record was replaced by [redacted:<kind>].',
    `changes` Array(Tuple(`path` Nullable(String), `change` Nullable(String), `from` Nullable(String), `added_lines` Nullable(Int64), `removed_lines` Nullable(Int64))) COMMENT 'What a patch changed; when it failed or was declined, what it aimed at.',
    `server` Nullable(String) COMMENT 'The MCP server, or the namespace of a tool that a client registered. Null for Codex\'s own tools; those for the resources of MCP servers have the server that the call names.',
    `inner_actions` Nullable(String) COMMENT 'Of a code-mode program, whose source is in command. none: its release recorded no inner actions. partly: at least one call of the program has no record of its own, and the others have. null: any other tool call.'
)
ENGINE = MergeTree
ORDER BY (export, session_id, sequence);

CREATE TABLE IF NOT EXISTS changes
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `session_id` String COMMENT 'Codex\'s id of the thread that performed the action. A sub-agent has its own.',
    `sequence` Int64 COMMENT 'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move.',
    `timestamp` Nullable(DateTime64(3, 'UTC')) COMMENT 'When it completed, as recorded, UTC with milliseconds; null when not recorded or still running.',
    `tool_name` Nullable(String) COMMENT 'The tool as Codex names it, such as exec_command, apply_patch or an MCP tool\'s bare name; null for markers and for commands a user typed.',
    `status` String COMMENT 'How an action ended. declined: approval or policy refused it. interrupted: its turn was aborted under it. running: no end was recorded. unknown: it ended, and the recording does not say how. A tool call that came back without a sign of failure is completed. Version 1 gets no further value.',
    `path` String COMMENT 'The path after the change; relative to the workspace when inside it.',
    `change` String COMMENT 'What was done to it. A move may have changed its lines too.',
    `from` Nullable(String) COMMENT 'Of a move: the path before it.',
    `added_lines` Nullable(Int64) COMMENT 'Lines added; null when the recording has no diff.',
    `removed_lines` Nullable(Int64) COMMENT 'Lines removed; null when the recording has no diff.',
    `is_outside` Bool COMMENT 'Whether the path, or that before a move, is outside the workspace.'
)
ENGINE = MergeTree
ORDER BY (export, session_id, sequence);

CREATE TABLE IF NOT EXISTS sessions
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `session_id` String COMMENT 'Codex\'s id of the thread; the session_id of its records.',
    `rollouts` Array(Tuple(`home` Nullable(Int64), `path` Nullable(String), `sha256` Nullable(String), `bytes` Nullable(Int64), `lines` Nullable(Int64), `open` Nullable(String), `first_sequence` Nullable(Int64))) COMMENT 'The files of the session, in the order in which they were read.',
    `codex_version` Nullable(String) COMMENT 'The release that created the session.',
    `format` String COMMENT 'How its first file is written. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each has an ordinal too, and completed items are recorded.',
    `actions` Map(String, Int64) COMMENT 'Records by action_type.',
    `incomplete_count` Int64 COMMENT 'All of them; the list is cut after the first thousand, and after 20,000 of these and problems in all sessions.',
    `opaque_programs` Int64 COMMENT 'Programs whose inner actions this release did not record.',
    `partly_recorded_programs` Int64 COMMENT 'Programs of which at least one call has no record of its own. Their records have the source.',
    `injected` Int64 COMMENT 'Calls that a client put into the history (thread/inject_items) and that are told apart: Codex ran none of them, so they have no record.',
    `imported_turns` Int64 COMMENT 'Turns that Codex took from the history of another agent (/import). Codex did nothing in them, so they have no records and no turn_index.',
    `duplicates_merged` Int64 COMMENT 'Further completions recorded of an action that already had its record.',
    `contradictions` Int64 COMMENT 'Records that cannot all be true: a call and its completion name different commands or files, an item names a thread that does not have it, or a line that stands as a copy has no original. Each needs a look at the rollouts: none of them is decided here.',
    `copied_lines` Int64 COMMENT 'Lines that are another rollout\'s: a parent\'s history, or a copy of the same session. No records are made of them.',
    `usage` Tuple(`input_tokens` Nullable(Int64), `cached_input_tokens` Nullable(Int64), `output_tokens` Nullable(Int64), `reasoning_output_tokens` Nullable(Int64)) COMMENT 'Tokens of the whole session, also from before the time in scope. Copied lines are not counted, nor are forks and sub-agents: each has its own. Null if none are recorded.',
    `ignored` Map(String, Int64) COMMENT 'Lines that are known and deliberately not an action, by Codex\'s record kind.',
    `unrecognised` Map(String, Int64) COMMENT 'Lines of kinds this version does not know, by Codex\'s record kind.',
    `problem_count` Int64 COMMENT 'All of them; the list is cut as that of incomplete is.',
    `only_old_times` Bool COMMENT 'Whether it is one of sessions_with_only_old_times in scope.',
    `outside_scope` Int64 COMMENT 'Actions left out because they completed before the time in scope, and calls that never came back left out because they began before. The sequence, turn_index and line of what is left count from the start of the session all the same.',
    `redactions` Int64 COMMENT 'Parts of texts replaced by [redacted:<kind>], in its records and here.'
)
ENGINE = MergeTree
ORDER BY (export, session_id);

CREATE TABLE IF NOT EXISTS runs
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `schema_version` Int64 COMMENT 'Major version of this contract. Within it, fields may be added.',
    `exporter_name` String COMMENT 'Name of the program.',
    `exporter_version` String COMMENT 'Its release.',
    `repository` Nullable(String) COMMENT 'Owner and name of the repository.',
    `workflow` Nullable(String) COMMENT 'Name of the workflow, or its path when it has none.',
    `job` Nullable(String) COMMENT 'Id of the job in the workflow file. All jobs of a matrix have the same.',
    `run_id` Nullable(String) COMMENT 'Id of the run. A re-run keeps it.',
    `run_attempt` Nullable(String) COMMENT 'Which attempt of the run it is, from 1.',
    `sha` Nullable(String) COMMENT 'Commit that the workflow runs for. For a pull request it is a merge commit: see head_sha.',
    `ref` Nullable(String) COMMENT 'Branch, tag or pull request that the workflow runs for, such as refs/heads/main.',
    `event_name` Nullable(String) COMMENT 'The event that started the run, such as push.',
    `server_url` Nullable(String) COMMENT 'Address of the GitHub server, such as https://github.com.',
    `run_number` Nullable(Int64) COMMENT 'Number of the run among the runs of its workflow, from 1.',
    `workflow_ref` Nullable(String) COMMENT 'Path of the workflow file, with the ref it was taken from.',
    `actor` Nullable(String) COMMENT 'The account that started the run first. A re-run may be of another one.',
    `head_sha` Nullable(String) COMMENT 'Newest commit of the pull request, or of the run that started this one, as the event says; null for other events.',
    `pull_request` Nullable(Int64) COMMENT 'Number of the pull request that the event is about; null if it is about none.',
    `job_index` Nullable(Int64) COMMENT 'Place of the job in its matrix, from 0; null if the runner does not say it.',
    `check_run_id` Nullable(String) COMMENT 'Id of the check run of this job; null if the runner does not say it.',
    `artifact_name` Nullable(String) COMMENT 'Name under which the export is uploaded; null if it is not to be.',
    `homes` Array(Tuple(`path` Nullable(String), `state` Nullable(String))) COMMENT 'The Codex homes that were looked into, each once: of two names for one folder the first.',
    `since` Nullable(DateTime64(3, 'UTC')) COMMENT 'RFC 3339 UTC, a fact that the export was given. Left out and counted is what completed before: whole sessions that did nothing since, and in others the actions in outside_scope. What has no time of its own goes by the time of its file. Null: nothing is left out for its time.',
    `since_from` Nullable(String) COMMENT 'Where that time is from; null without one.',
    `sessions_before` Int64 COMMENT 'Sessions left out whole because they did nothing since that time.',
    `sessions_not_asked_for` Int64 COMMENT 'Sessions left out because only others were asked for, or because they are of another user of this machine and ran elsewhere.',
    `sessions_of_other_runners` Int64 COMMENT 'Sessions left out because they ran in the work folder of another self-hosted runner on this machine.',
    `sessions_with_only_old_times` Int64 COMMENT 'Sessions exported whole although every time in them is older: their file was changed since the job started, by something that copied or wrote it, so their times say nothing.',
    `workspace` Tuple(`complete` Nullable(Bool), `problem` Nullable(String), `base` Tuple(`commit` Nullable(String), `from` Nullable(String)), `repositories` Array(Tuple(`path` Nullable(String), `base` Tuple(`commit` Nullable(String), `from` Nullable(String)), `problem` Nullable(String))), `changed_without_patch` Array(String), `changed_without_patch_count` Nullable(Int64), `patched_without_change` Array(String), `patched_without_change_count` Nullable(Int64), `commits` Array(Tuple(`repository` Nullable(String), `commit` Nullable(String), `committed_at` Nullable(DateTime64(3, 'UTC')), `session_ids` Array(String))), `commits_count` Nullable(Int64), `codex_home_count` Nullable(Int64), `undecided_count` Nullable(Int64)) COMMENT 'What the recorded file changes say, against what git says; null when it was not checked.',
    `redaction_enabled` Bool COMMENT 'False: secrets were not looked for, and stand as they were recorded.',
    `redaction_by_kind` Map(String, Int64) COMMENT 'Parts of texts replaced, by the kind that the placeholder names. not-checked: texts that could not be looked through, and were replaced whole.',
    `sessions` Int64 COMMENT 'Sessions exported.',
    `sessions_outside_scope` Int64 COMMENT 'Sessions left out whole: those before the time in scope, those not asked for and those of other runners.',
    `records` Int64 COMMENT 'Lines of actions.ndjson.',
    `actions` Map(String, Int64) COMMENT 'Records by action_type.',
    `commands` Int64 COMMENT 'Records with action_type command_execution.',
    `failed_commands` Int64 COMMENT 'Commands with status failed.',
    `declined` Int64 COMMENT 'Actions with status declined.',
    `changed_paths` Int64 COMMENT 'Distinct paths of file changes that completed.',
    `outside_workspace` Int64 COMMENT 'Those of them that are outside the workspace, and so absolute.',
    `incomplete` Int64 COMMENT 'Calls that never came back.',
    `opaque_programs` Int64 COMMENT 'Programs whose inner actions were not recorded.',
    `partly_recorded_programs` Int64 COMMENT 'Programs of which at least one call has no record of its own.',
    `injected` Int64 COMMENT 'Calls that a client put into the history (thread/inject_items) and that are told apart: Codex ran none of them, so they have no record.',
    `imported_turns` Int64 COMMENT 'Turns that Codex took from the history of another agent, of all sessions. They have no records.',
    `duplicates_merged` Int64 COMMENT 'Further completions recorded of actions that already had their record.',
    `contradictions` Int64 COMMENT 'Records that cannot all be true, of all sessions.',
    `usage` Tuple(`input_tokens` Nullable(Int64), `cached_input_tokens` Nullable(Int64), `output_tokens` Nullable(Int64), `reasoning_output_tokens` Nullable(Int64)) COMMENT 'Tokens of all sessions that record them; null if none does.',
    `unrecognised` Int64 COMMENT 'Lines of kinds that this version does not know.',
    `problems` Int64 COMMENT 'Lines that could not be read whole.',
    `outside_scope` Int64 COMMENT 'Actions left out of exported sessions because of the scope.',
    `unread` Int64 COMMENT 'Places that were found and not read.',
    `unread_by_reason` Map(String, Int64) COMMENT 'The same by reason.',
    `open_rollouts` Int64 COMMENT 'Rollouts that may not be finished.',
    `redactions` Int64 COMMENT 'All parts replaced, those outside any session too.',
    `unsandboxed_turns` Int64 COMMENT 'Turns that ran without a sandbox, as far as they are recorded: danger-full-access.',
    `worth_a_look` Map(String, Int64) COMMENT 'Actions that a named rule finds worth a look, by rule: commands that ran and files that changed, found by the names of things. A program may do any of it without being named so. A rule that found nothing is absent. Rules may be added.'
)
ENGINE = MergeTree
ORDER BY (export);

CREATE TABLE IF NOT EXISTS problems
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `session_id` Nullable(String) COMMENT 'The session; null for a place that was not read.',
    `kind` Nullable(String) COMMENT 'line: a line that could not be read whole. incomplete: a call that never came back. unread: a place that was not read.',
    `code` Nullable(String) COMMENT 'What is wrong with the line, or why the place was not read.',
    `path` Nullable(String) COMMENT 'The file in its Codex home, or the place.',
    `line` Nullable(Int64) COMMENT 'The line of that file.',
    `call_id` Nullable(String) COMMENT 'Of a call: its id.',
    `turn_id` Nullable(String) COMMENT 'Of a call: the turn that made it.',
    `tool_name` Nullable(String) COMMENT 'Of a call: its tool.',
    `command` Nullable(String) COMMENT 'Of a call: its command.',
    `started_at` Nullable(DateTime64(3, 'UTC')) COMMENT 'Of a call: when it began.'
)
ENGINE = MergeTree
ORDER BY (export);
