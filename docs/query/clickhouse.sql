-- Tables for the archive of exports in ClickHouse. Made from the contract by `npm run docs`: do not edit.
-- docs/query/README.md says how to fill them.

CREATE TABLE IF NOT EXISTS actions
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `schema_version` Int64 COMMENT 'Major version of this contract. Within it, fields may be added.',
    `session_id` String COMMENT 'Codex\'s id of the thread that performed the action. A sub-agent has a thread of its own.',
    `sequence` Int64 COMMENT 'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. Records that the scope leaves out count too, so session_id and sequence identify the same action in every export of a session. The exception are actions that still ran at the end: they come last and get another position once their end is recorded.',
    `turn_id` Nullable(String) COMMENT 'Codex\'s id of the turn. Null if the recording has no ids, or if two processes wrote one rollout and nothing shows which of two turns it was.',
    `turn_index` Nullable(Int64) COMMENT 'Position of the turn in the session, from 0. Null before the first turn, if the turn is not certain, and in a turn that was imported from another agent, which is not counted. An action that ended after its turn keeps the turn that started it.',
    `timestamp` Nullable(DateTime64(3, 'UTC')) COMMENT 'When it completed, as recorded, in UTC with milliseconds; null if that is not recorded or it still ran.',
    `action_type` String COMMENT 'The type of the record. It decides which further fields the record has.',
    `tool_name` Nullable(String) COMMENT 'The tool as Codex names it, such as exec_command, apply_patch or the name of an MCP tool without its server; null for markers and for commands that a user typed.',
    `command` Nullable(String) COMMENT 'For a command, the script as it was written, without its shell wrapper, or the arguments as one shell command. For write_stdin, the characters. For a tool call with inner_actions, the source of the program. Otherwise null.',
    `changed_paths` Array(String) COMMENT 'Every path that a file change touched, including both ends of a move. A path inside the workspace is relative to it, with / separators; any other one is absolute. Empty for all other types.',
    `line` Int64 COMMENT '1-based line of the completion in its rollout. The manifest says which rollout that is.',
    `status` String COMMENT 'How an action ended. declined: an approval or a policy refused it. interrupted: its turn was aborted while it ran. running: no end was recorded. unknown: it ended, but the recording does not say how. A tool call whose output shows no failure is completed. Version 1 gets no further value.',
    `session` Tuple(`codex_version` Nullable(String), `originator` Nullable(String), `source` Nullable(String), `cwd` Nullable(String), `model_provider` Nullable(String), `git` Tuple(`commit` Nullable(String), `branch` Nullable(String), `repository_url` Nullable(String)), `parent_session_id` Nullable(String), `forked_from_session_id` Nullable(String), `agent_path` Nullable(String), `agent_role` Nullable(String)) COMMENT 'What is known about a session when it starts.',
    `turn` Tuple(`model` Nullable(String), `sandbox` Nullable(String), `network_access` Nullable(Bool), `approval_policy` Nullable(String), `approvals_reviewer` Nullable(String), `trigger` Nullable(String)) COMMENT 'The rules that were in force in a turn, in Codex\'s words. A field is null if it was not recorded.',
    `reason` Nullable(String) COMMENT 'Codex\'s word for why, such as interrupted or replaced.',
    `turn_ids` Array(String) COMMENT 'Ids of the turns that were undone, oldest first. There are fewer than count if turns have no id.',
    `count` Nullable(Int64) COMMENT 'How many turns were undone. Their changes to files and elsewhere are not undone.',
    `argv` Array(String) COMMENT 'The arguments exactly as recorded; null if only a script was recorded.',
    `cwd` Nullable(String) COMMENT 'Working directory; relative to the workspace if it is inside, "." for the workspace itself.',
    `exit_code` Nullable(Int64) COMMENT 'As recorded; null if it is not recorded. Never guessed.',
    `initiator` Nullable(String) COMMENT 'agent: the model called for it. user: a person typed it into Codex.',
    `sandbox_permissions` Nullable(String) COMMENT 'What the call requested beyond the sandbox; the request may have been refused. Null if it requested nothing, and for commands inside programs, for which it is not recorded.',
    `call_id` Nullable(String) COMMENT 'The id that connects a call with its outcome in the recording.',
    `started_at` Nullable(DateTime64(3, 'UTC')) COMMENT 'When it started, as recorded, in UTC with milliseconds.',
    `duration_ms` Nullable(Int64) COMMENT 'How long it took, as recorded, in whole milliseconds.',
    `redacted` Nullable(Bool) COMMENT 'True if a part of this record was replaced by [redacted:<kind>].',
    `changes` Array(Tuple(`path` Nullable(String), `change` Nullable(String), `from` Nullable(String), `added_lines` Nullable(Int64), `removed_lines` Nullable(Int64))) COMMENT 'What a patch changed, or, if it failed or was declined, what it would have changed.',
    `server` Nullable(String) COMMENT 'The MCP server, or the namespace of a tool that a client registered. Null for Codex\'s own tools, except the tools for the resources of MCP servers, which have the server that the call names.',
    `inner_actions` Nullable(String) COMMENT 'For a code-mode program, whose source is in command. none: its release recorded no inner actions. partly: at least one call in the program has no record of its own; the others have one. null: any other tool call.'
)
ENGINE = MergeTree
ORDER BY (export, session_id, sequence);

CREATE TABLE IF NOT EXISTS changes
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `session_id` String COMMENT 'Codex\'s id of the thread that performed the action. A sub-agent has a thread of its own.',
    `sequence` Int64 COMMENT 'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. Records that the scope leaves out count too, so session_id and sequence identify the same action in every export of a session. The exception are actions that still ran at the end: they come last and get another position once their end is recorded.',
    `timestamp` Nullable(DateTime64(3, 'UTC')) COMMENT 'When it completed, as recorded, in UTC with milliseconds; null if that is not recorded or it still ran.',
    `tool_name` Nullable(String) COMMENT 'The tool as Codex names it, such as exec_command, apply_patch or the name of an MCP tool without its server; null for markers and for commands that a user typed.',
    `status` String COMMENT 'How an action ended. declined: an approval or a policy refused it. interrupted: its turn was aborted while it ran. running: no end was recorded. unknown: it ended, but the recording does not say how. A tool call whose output shows no failure is completed. Version 1 gets no further value.',
    `path` String COMMENT 'The path after the change; relative to the workspace if it is inside.',
    `change` String COMMENT 'What was done to the file. A move may also have changed its lines.',
    `from` Nullable(String) COMMENT 'For a move, the path before it; otherwise absent.',
    `added_lines` Nullable(Int64) COMMENT 'Number of added lines; null if the recording has no diff.',
    `removed_lines` Nullable(Int64) COMMENT 'Number of removed lines; null if the recording has no diff.',
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
    `format` String COMMENT 'Format of its first rollout. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each record also has an ordinal, and completed items are recorded.',
    `actions` Map(String, Int64) COMMENT 'Records by action_type.',
    `incomplete_count` Int64 COMMENT 'Number of all incomplete calls. The list ends after the first thousand, or if the lists of incomplete calls and problems of all sessions have 20,000 entries.',
    `opaque_programs` Int64 COMMENT 'Programs whose inner actions this release did not record.',
    `partly_recorded_programs` Int64 COMMENT 'Programs that made at least one call without a record of its own. The record of such a program has its source.',
    `injected` Int64 COMMENT 'Calls that a client put into the history (thread/inject_items), as far as they can be recognised. Codex ran none of them, so they have no record.',
    `imported_turns` Int64 COMMENT 'Turns that Codex took from the history of another agent (/import). Codex did nothing in them, so they have no records and no turn_index.',
    `duplicates_merged` Int64 COMMENT 'Recorded completions of an action that already had its record.',
    `contradictions` Int64 COMMENT 'Contradictions between recorded lines: a call and its completion name different commands or files, an item names a thread that does not have it, or a copied line has no original. The export does not decide which line is true, so look into the rollouts.',
    `copied_lines` Int64 COMMENT 'Lines that were copied from another rollout: a parent\'s history, or another file of the same session. They give no records.',
    `usage` Tuple(`input_tokens` Nullable(Int64), `cached_input_tokens` Nullable(Int64), `output_tokens` Nullable(Int64), `reasoning_output_tokens` Nullable(Int64)) COMMENT 'Tokens of the whole session, including those from before the time in scope. Copied lines do not count. Forks and sub-agents are sessions of their own and have their own usage. Null if none is recorded.',
    `ignored` Map(String, Int64) COMMENT 'Lines that are known and deliberately not exported, by Codex\'s name of their kind.',
    `unrecognised` Map(String, Int64) COMMENT 'Lines whose kind this release does not know, by Codex\'s name of the kind.',
    `problem_count` Int64 COMMENT 'Number of all problems. The list ends as that of incomplete does.',
    `only_old_times` Bool COMMENT 'Whether the session is counted in sessions_with_only_old_times of scope.',
    `outside_scope` Int64 COMMENT 'Actions that were left out because they completed before the time in scope, and calls that never came back and began before it. In the records that remain, sequence, turn_index and line still count from the start of the session.',
    `redactions` Int64 COMMENT 'Number of parts of texts that were replaced by [redacted:<kind>], in its records and in this entry.'
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
    `workflow` Nullable(String) COMMENT 'Name of the workflow, or its path if it has no name.',
    `job` Nullable(String) COMMENT 'Id of the job in the workflow file. All jobs of a matrix have the same id.',
    `run_id` Nullable(String) COMMENT 'Id of the run. A re-run keeps it.',
    `run_attempt` Nullable(String) COMMENT 'Which attempt of the run it is, from 1.',
    `sha` Nullable(String) COMMENT 'Commit that the workflow runs for. For a pull request this is a merge commit; see head_sha.',
    `ref` Nullable(String) COMMENT 'Branch, tag or pull request that the workflow runs for, such as refs/heads/main.',
    `event_name` Nullable(String) COMMENT 'The event that started the run, such as push.',
    `server_url` Nullable(String) COMMENT 'Address of the GitHub server, such as https://github.com.',
    `run_number` Nullable(Int64) COMMENT 'Number of the run among the runs of its workflow, from 1.',
    `workflow_ref` Nullable(String) COMMENT 'Path of the workflow file, with the ref that it was taken from.',
    `actor` Nullable(String) COMMENT 'The account that started the run first. Another account may have started a re-run.',
    `head_sha` Nullable(String) COMMENT 'Newest commit of the pull request, or of the run that started this one, as the event says; null for other events.',
    `pull_request` Nullable(Int64) COMMENT 'Number of the pull request that the event is about; null if it is about none.',
    `job_index` Nullable(Int64) COMMENT 'Position of the job in its matrix, from 0; null if the runner does not state it.',
    `check_run_id` Nullable(String) COMMENT 'Id of the check run of this job; null if the runner does not state it.',
    `artifact_name` Nullable(String) COMMENT 'Name under which the export is uploaded; null if it is not uploaded.',
    `homes` Array(Tuple(`path` Nullable(String), `state` Nullable(String))) COMMENT 'The Codex homes that were searched, each once. If two names lead to one folder, the first is listed.',
    `since` Nullable(DateTime64(3, 'UTC')) COMMENT 'RFC 3339 in UTC. Everything that completed before this time is left out and counted: whole sessions that did nothing since then (sessions_before), and actions of other sessions (outside_scope). For records without a time, the time of their file decides. Null: nothing is left out because of its time.',
    `since_from` Nullable(String) COMMENT 'Where the time comes from; null if there is none.',
    `sessions_before` Int64 COMMENT 'Sessions that were left out because they did nothing since that time.',
    `sessions_not_asked_for` Int64 COMMENT 'Sessions that were left out because only others were asked for, or because they belong to another user of this machine and ran outside the folders of this job.',
    `sessions_of_other_runners` Int64 COMMENT 'Sessions that were left out because they ran in the work folder of another self-hosted runner on this machine.',
    `sessions_with_only_old_times` Int64 COMMENT 'Sessions that are exported completely although all their times are older: their file was copied or written since the job started, so their times prove nothing.',
    `workspace` Tuple(`complete` Nullable(Bool), `problem` Nullable(String), `base` Tuple(`commit` Nullable(String), `from` Nullable(String)), `repositories` Array(Tuple(`path` Nullable(String), `base` Tuple(`commit` Nullable(String), `from` Nullable(String)), `problem` Nullable(String))), `changed_without_patch` Array(String), `changed_without_patch_count` Nullable(Int64), `patched_without_change` Array(String), `patched_without_change_count` Nullable(Int64), `commits` Array(Tuple(`repository` Nullable(String), `commit` Nullable(String), `committed_at` Nullable(DateTime64(3, 'UTC')), `session_ids` Array(String))), `commits_count` Nullable(Int64), `codex_home_count` Nullable(Int64), `undecided_count` Nullable(Int64)) COMMENT 'The comparison of the recorded file changes with git; null if it was not made.',
    `redaction_enabled` Bool COMMENT 'False: secrets were not searched for, and the texts are as they were recorded.',
    `redaction_by_kind` Map(String, Int64) COMMENT 'Number of replaced parts of texts, by the kind in the placeholder. not-checked: texts that could not be searched and were replaced as a whole.',
    `sessions` Int64 COMMENT 'Sessions exported.',
    `sessions_outside_scope` Int64 COMMENT 'Sessions that were left out: those before the time in scope, those not asked for, and those of other runners.',
    `records` Int64 COMMENT 'Lines of actions.ndjson.',
    `actions` Map(String, Int64) COMMENT 'Records by action_type.',
    `commands` Int64 COMMENT 'Records with action_type command_execution.',
    `failed_commands` Int64 COMMENT 'Commands with status failed.',
    `declined` Int64 COMMENT 'Actions with status declined.',
    `changed_paths` Int64 COMMENT 'Distinct paths of file changes that completed.',
    `outside_workspace` Int64 COMMENT 'How many of these paths are outside the workspace, and therefore absolute.',
    `incomplete` Int64 COMMENT 'Calls that never came back.',
    `opaque_programs` Int64 COMMENT 'Programs whose inner actions were not recorded.',
    `partly_recorded_programs` Int64 COMMENT 'Programs that made at least one call without a record of its own.',
    `injected` Int64 COMMENT 'Calls that a client put into the history (thread/inject_items), as far as they can be recognised. Codex ran none of them, so they have no record.',
    `imported_turns` Int64 COMMENT 'Turns in all sessions that Codex took from the history of another agent. They have no records.',
    `duplicates_merged` Int64 COMMENT 'Recorded completions of actions that already had their record.',
    `contradictions` Int64 COMMENT 'Contradictions between recorded lines, in all sessions.',
    `usage` Tuple(`input_tokens` Nullable(Int64), `cached_input_tokens` Nullable(Int64), `output_tokens` Nullable(Int64), `reasoning_output_tokens` Nullable(Int64)) COMMENT 'Tokens of all sessions that record them; null if none of them does.',
    `unrecognised` Int64 COMMENT 'Lines whose kind this release does not know.',
    `problems` Int64 COMMENT 'Lines that could not be read completely.',
    `outside_scope` Int64 COMMENT 'Actions left out of exported sessions because of the scope.',
    `unread` Int64 COMMENT 'Places that were found and not read.',
    `unread_by_reason` Map(String, Int64) COMMENT 'These places by reason.',
    `open_rollouts` Int64 COMMENT 'Rollouts that may not be finished.',
    `redactions` Int64 COMMENT 'Number of all replaced parts, including those outside the sessions.',
    `unsandboxed_turns` Int64 COMMENT 'Turns that ran without a sandbox (danger-full-access), as far as this is recorded.',
    `worth_a_look` Map(String, Int64) COMMENT 'Number of actions that a reviewer should look at, by rule. The rules judge commands that ran and files that changed by their names, so a program with another name can do the same unnoticed. A rule that found nothing is absent. Rules may be added.'
)
ENGINE = MergeTree
ORDER BY (export);

CREATE TABLE IF NOT EXISTS problems
(
    `export` String COMMENT 'Folder of the export. It joins all tables.',
    `session_id` Nullable(String) COMMENT 'The session; null for a place that was not read.',
    `kind` Nullable(String) COMMENT 'line: a line that could not be read completely. incomplete: a call that never came back. unread: a place that was not read.',
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
