export const id = 849;

export const ids = [ 849 ];

export const modules = {
  8572: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Xo: () => isActionType,
      y_: () => readableManifest,
      CS: () => readableRecord
    });
    var schemas = __webpack_require__(8816);
    const count = schemas.Whr().nonnegative();
    const countsByKind = schemas.g1P(schemas.YjP(), count);
    var version = __webpack_require__(4494);
    const schemaVersion = schemas.euz(version.f).meta({
      type: "integer",
      description: "Major version of this contract. Within it, fields may be added."
    });
    var words = __webpack_require__(2531);
    const timestamp = schemas.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const actionStatus = schemas.k5n(words.g4).meta({
      id: "Status",
      description: "How an action ended. declined: an approval or a policy refused it. interrupted: its turn was aborted while it ran. running: no end was recorded. unknown: it ended, but the recording does not say how. A tool call whose output shows no failure is completed. Version 1 gets no further value."
    });
    const actionType = schemas.k5n(words.TH).meta({
      id: "ActionType",
      description: "What kind of record a line is. Version 1 gets no further value."
    });
    const head = type => ({
      schema_version: schemaVersion,
      session_id: schemas.YjP().describe("Codex's id of the thread that performed the action. A sub-agent has a thread of its own."),
      sequence: count.describe("Position among all records of the session, in order of completion: 0, 1, 2 \u2026 without a gap. Records that the scope leaves out count too, so session_id and sequence identify the same action in every export of a session. The exception are actions that still ran at the end: they come last and get another position once their end is recorded."),
      turn_id: schemas.YjP().nullable().describe("Codex's id of the turn. Null if the recording has no ids, or if two processes wrote one rollout and nothing shows which of two turns it was."),
      turn_index: count.nullable().describe("Position of the turn in the session, from 0. Null before the first turn, if the turn is not certain, and in a turn that was imported from another agent, which is not counted. An action that ended after its turn keeps the turn that started it."),
      timestamp: timestamp.nullable().describe("When it completed, as recorded, in UTC with milliseconds; null if that is not recorded or it still ran."),
      action_type: schemas.euz(type).describe("The type of the record. It decides which further fields the record has."),
      tool_name: schemas.YjP().nullable().describe("The tool as Codex names it, such as exec_command, apply_patch or the name of an MCP tool without its server; null for markers and for commands that a user typed."),
      command: schemas.YjP().nullable().describe("For a command, the script as it was written, without its shell wrapper, or the arguments as one shell command. For write_stdin, the characters. For a tool call with inner_actions, the source of the program. Otherwise null."),
      changed_paths: schemas.YOg(schemas.YjP()).describe("Every path that a file change touched, including both ends of a move. A path inside the workspace is relative to it, with / separators; any other one is absolute. Empty for all other types."),
      line: schemas.Whr().positive().describe("1-based line of the completion in its rollout. The manifest says which rollout that is."),
      status: actionStatus
    });
    const performed = {
      call_id: schemas.YjP().nullable().describe("The id that connects a call with its outcome in the recording."),
      started_at: timestamp.nullable().describe("When it started, as recorded, in UTC with milliseconds."),
      duration_ms: count.nullable().describe("How long it took, as recorded, in whole milliseconds."),
      redacted: schemas.zMY().describe("True if a part of this record was replaced by [redacted:<kind>].")
    };
    const sinceSource = schemas.k5n(words.y4).describe("given: the caller gave the time. The others are estimates of when this job started. runner_process: the start of the runner's process for this job. runner_folder: the creation of the folder that the runner makes for this job's steps. machine_start: the start of a machine that was made for this job.");
    const scope = schemas.rej({
      since: timestamp.nullable().describe("RFC 3339 in UTC. Everything that completed before this time is left out and counted: whole sessions that did nothing since then (sessions_before), and actions of other sessions (outside_scope). For records without a time, the time of their file decides. Null: nothing is left out because of its time."),
      since_from: sinceSource.nullable().describe("Where the time comes from; null if there is none."),
      sessions_before: count.describe("Sessions that were left out because they did nothing since that time."),
      sessions_not_asked_for: count.describe("Sessions that were left out because only others were asked for, or because they belong to another user of this machine and ran outside the folders of this job."),
      sessions_of_other_runners: count.describe("Sessions that were left out because they ran in the work folder of another self-hosted runner on this machine."),
      sessions_with_only_old_times: count.describe("Sessions that are exported completely although all their times are older: their file was copied or written since the job started, so their times prove nothing.")
    }).meta({
      id: "Scope",
      description: "What was left out on purpose, and why."
    });
    const homeEntry = schemas.rej({
      path: schemas.YjP().describe("The path as it was given; ~ is the home of the user who made the export."),
      state: schemas.k5n(words.R2).describe("read: it was searched; unread lists the places in it that could not be read. missing: there is no such folder. unreadable: this user may not enter the folder.")
    }).meta({
      id: "Home",
      description: "A Codex home that was to be searched."
    });
    const tokenUsage = schemas.rej({
      input_tokens: count.describe("Tokens that were sent to the model, including cached ones."),
      cached_input_tokens: count.describe("How many of the input tokens came from the cache."),
      output_tokens: count.describe("Tokens that the model generated, including those of its reasoning."),
      reasoning_output_tokens: count.describe("How many of the output tokens are reasoning.")
    }).meta({
      id: "TokenUsage",
      description: "Tokens of model responses, as Codex recorded them."
    });
    const problemCode = schemas.k5n(words.zB);
    const rolloutEntry = schemas.rej({
      home: count.describe("Index into homes."),
      path: schemas.YjP().describe("Path relative to the Codex home, with / separators."),
      sha256: schemas.YjP().describe("Digest of the bytes on disk, up to the size that the file had when it was opened. Empty if the file could not be opened, or if no digest was asked for."),
      bytes: count.describe("Bytes on disk, compressed or not."),
      lines: count.describe("Lines that were read. Each is projected, copied, ignored, unrecognised or a problem. A file that could not be read to its end has one more problem."),
      open: schemas.k5n(words.Bt).nullable().describe("Why the rollout may be unfinished. changed_size: its size changed while it was read. cut_line: its last line is incomplete. turn_without_end: it is the last rollout of its session, and the last turn that began in it has no end. Codex was still writing, or was killed: both look the same. Null if nothing shows that it is unfinished. Recordings that do not mark turns never show it."),
      first_sequence: count.nullable().describe("Sequence of the first record whose line is in this file; null if it has none. Records with status running come last in their session, whichever file they are in.")
    }).meta({
      id: "Rollout",
      description: "A file of a session, as it was read."
    });
    const incompleteCall = schemas.rej({
      call_id: schemas.YjP().nullable().describe("The id that Codex gave the call."),
      tool_name: schemas.YjP().nullable().describe("The tool as Codex names it."),
      command: schemas.YjP().nullable().describe("The first 2,000 characters of the command; null for other tools."),
      turn_id: schemas.YjP().nullable().describe("Codex's id of the turn that made the call."),
      started_at: timestamp.nullable().describe("When the call began, as recorded, in UTC with milliseconds."),
      rollout: count.describe("Index into rollouts."),
      line: schemas.Whr().positive().describe("1-based line of the call in that rollout.")
    }).meta({
      id: "IncompleteCall",
      description: "A call that never came back."
    });
    const recordProblem = schemas.rej({
      code: problemCode.describe("What is wrong with the line. Its content is never quoted."),
      rollout: count.describe("Index into rollouts."),
      line: schemas.Whr().positive().describe("1-based line of that rollout.")
    }).meta({
      id: "Problem",
      description: "A line that could not be read completely."
    });
    const sessionEntry = schemas.rej({
      session_id: schemas.YjP().describe("Codex's id of the thread; the session_id of its records."),
      rollouts: schemas.YOg(rolloutEntry).describe("The files of the session, in the order in which they were read."),
      codex_version: schemas.YjP().nullable().describe("The release that created the session."),
      format: schemas.k5n(words.Fs).describe("Format of its first rollout. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each record also has an ordinal, and completed items are recorded."),
      actions: schemas.jgl(actionType, count).describe("Records by action_type."),
      incomplete: schemas.YOg(incompleteCall).describe("Calls that never came back. They have no record."),
      incomplete_count: count.describe("Number of all incomplete calls. The list ends after the first thousand, or if the lists of incomplete calls and problems of all sessions have 20,000 entries."),
      opaque_programs: count.describe("Programs whose inner actions this release did not record."),
      partly_recorded_programs: count.describe("Programs that made at least one call without a record of its own. The record of such a program has its source."),
      injected: count.describe("Calls that a client put into the history (thread/inject_items), as far as they can be recognised. Codex ran none of them, so they have no record."),
      imported_turns: count.describe("Turns that Codex took from the history of another agent (/import). Codex did nothing in them, so they have no records and no turn_index."),
      duplicates_merged: count.describe("Recorded completions of an action that already had its record."),
      contradictions: count.describe("Contradictions between recorded lines: a call and its completion name different commands or files, an item names a thread that does not have it, or a copied line has no original. The export does not decide which line is true, so look into the rollouts."),
      copied_lines: count.describe("Lines that were copied from another rollout: a parent's history, or another file of the same session. They give no records."),
      usage: tokenUsage.nullable().describe("Tokens of the whole session, including those from before the time in scope. Copied lines do not count. Forks and sub-agents are sessions of their own and have their own usage. Null if none is recorded."),
      ignored: countsByKind.describe("Lines that are known and deliberately not exported, by Codex's name of their kind."),
      unrecognised: countsByKind.describe("Lines whose kind this release does not know, by Codex's name of the kind."),
      problems: schemas.YOg(recordProblem).describe("Lines that could not be read completely. Whatever could be recovered from them is in the records."),
      problem_count: count.describe("Number of all problems. The list ends as that of incomplete does."),
      only_old_times: schemas.zMY().describe("Whether the session is counted in sessions_with_only_old_times of scope."),
      outside_scope: count.describe("Actions that were left out because they completed before the time in scope, and calls that never came back and began before it. In the records that remain, sequence, turn_index and line still count from the start of the session."),
      redactions: count.describe("Number of parts of texts that were replaced by [redacted:<kind>], in its records and in this entry.")
    }).meta({
      id: "SessionEntry",
      description: "What was read of a session, and how well."
    });
    const workflow_run_text = meaning => schemas.YjP().nullable().describe(meaning);
    const workflowRun = schemas.rej({
      repository: workflow_run_text("Owner and name of the repository."),
      workflow: workflow_run_text("Name of the workflow, or its path if it has no name."),
      job: workflow_run_text("Id of the job in the workflow file. All jobs of a matrix have the same id."),
      run_id: workflow_run_text("Id of the run. A re-run keeps it."),
      run_attempt: workflow_run_text("Which attempt of the run it is, from 1."),
      sha: workflow_run_text("Commit that the workflow runs for. For a pull request this is a merge commit; see head_sha."),
      ref: workflow_run_text("Branch, tag or pull request that the workflow runs for, such as refs/heads/main."),
      event_name: workflow_run_text("The event that started the run, such as push."),
      server_url: workflow_run_text("Address of the GitHub server, such as https://github.com."),
      run_number: count.nullable().describe("Number of the run among the runs of its workflow, from 1."),
      workflow_ref: workflow_run_text("Path of the workflow file, with the ref that it was taken from."),
      actor: workflow_run_text("The account that started the run first. Another account may have started a re-run."),
      head_sha: workflow_run_text("Newest commit of the pull request, or of the run that started this one, as the event says; null for other events."),
      pull_request: count.nullable().describe("Number of the pull request that the event is about; null if it is about none."),
      job_index: count.nullable().describe("Position of the job in its matrix, from 0; null if the runner does not state it."),
      check_run_id: workflow_run_text("Id of the check run of this job; null if the runner does not state it."),
      artifact_name: workflow_run_text("Name under which the export is uploaded; null if it is not uploaded.")
    }).meta({
      id: "WorkflowRun",
      description: "The workflow run that made the export."
    });
    const workspaceProblem = schemas.k5n(words.TM);
    const base = schemas.rej({
      commit: schemas.YjP().describe("SHA of the commit."),
      from: schemas.k5n(words.Dr).describe("session: the commit that an exported session recorded, the first one that the repository has. head: the repository has none of these commits, so files that were committed since Codex started count as unchanged.")
    }).meta({
      id: "Base",
      description: "The commit that the work tree was compared with."
    });
    const repositoryCheck = schemas.rej({
      path: schemas.YjP().describe("Top of the work tree, relative to the workspace; a dot for the workspace itself."),
      base: base.nullable().describe("The commit that it was compared with; null if there is no commit yet, or if it was not compared."),
      problem: workspaceProblem.nullable().describe("As for the whole workspace; null if every file was compared.")
    }).meta({
      id: "RepositoryCheck",
      description: "How the comparison of one repository went."
    });
    const newCommit = schemas.rej({
      repository: schemas.YjP().describe("Top of the work tree, as in repositories."),
      commit: schemas.YjP().describe("SHA of the commit."),
      committed_at: timestamp.nullable().describe("The time that the commit states, in UTC. The author of a commit can choose it. Null if its year does not have four digits."),
      session_ids: schemas.YOg(schemas.YjP()).describe("The sessions that ran git commit and started from a commit without this one in its history. If the time of the commit fits the commands of some of them, only these are listed.")
    }).meta({
      id: "NewCommit",
      description: "A commit that is new since a session began."
    });
    const workspaceCheck = schemas.rej({
      complete: schemas.zMY().describe("Whether every file was compared."),
      problem: workspaceProblem.nullable().describe("Why the comparison is not complete; null if it is. undecided_files: some files could not be compared; all others were. With any other problem nothing was compared: the lists are empty and their counts null, unless another repository was compared."),
      base: base.nullable().describe("The commit that the work tree was compared with; null if there is no commit yet, or if it was not compared. If there are several repositories, that of the first."),
      repositories: schemas.YOg(repositoryCheck).describe("The repository that the workspace is in, and the repositories below it in which a session worked, such as checkouts with a path of their own. Empty if there is none."),
      changed_without_patch: schemas.YOg(schemas.YjP()).describe("Paths that differ from the base although no completed file change names them: a command changed them, or something else did, before or beside Codex. Relative to the workspace and sorted. A rename gives two paths, a submodule one. Files that git ignores are never listed."),
      changed_without_patch_count: count.nullable().describe("Number of all these paths. The list ends after the first thousand."),
      patched_without_change: schemas.YOg(schemas.YjP()).describe("Paths inside the workspace that a completed file change names although they do not differ from the base: the change was undone, or, if the base is HEAD, committed. Sorted. Existing files that git ignores are never listed."),
      patched_without_change_count: count.nullable().describe("Number of all these paths. The list ends after the first thousand."),
      commits: schemas.YOg(newCommit).describe("For every session in which a command with git commit succeeded, the commits in the history of HEAD that are not in the history of the commit with which the session started. By session, oldest first. Commits outside the history of HEAD are not listed. Something else may have made or fetched a listed commit."),
      commits_count: count.nullable().describe("Number of all these commits. The list ends after the first thousand. Null if the number is not known: nothing was compared, the repository does not have the commit that a session recorded, or there are more than 10,000."),
      codex_home_count: count.describe("Number of differing paths that are not listed because they are in a Codex home that was read: its sessions, settings and logs."),
      undecided_count: count.describe("Number of files that could not be compared and are in neither list: they are not readable, or git stores them through a filter of the repository, which is not run.")
    }).meta({
      id: "WorkspaceCheck",
      description: "The comparison of the recorded file changes with git."
    });
    const unreadReason = schemas.k5n(words.GO);
    const unreadPlace = schemas.rej({
      home: count.describe("Index into homes."),
      path: schemas.YjP().describe("Path relative to that home; a dot for the home itself."),
      reason: unreadReason.describe("Why it was not read.")
    }).meta({
      id: "UnreadPlace",
      description: "A place that was found and not read."
    });
    const redaction = schemas.rej({
      enabled: schemas.zMY().describe("False: secrets were not searched for, and the texts are as they were recorded."),
      by_kind: countsByKind.describe("Number of replaced parts of texts, by the kind in the placeholder. not-checked: texts that could not be searched and were replaced as a whole.")
    }).meta({
      id: "Redaction",
      description: "What was replaced in the records and in this manifest because it was a known secret or looked like one."
    });
    const totals = schemas.rej({
      sessions: count.describe("Sessions exported."),
      sessions_outside_scope: count.describe("Sessions that were left out: those before the time in scope, those not asked for, and those of other runners."),
      records: count.describe("Lines of actions.ndjson."),
      actions: schemas.jgl(actionType, count).describe("Records by action_type."),
      commands: count.describe("Records with action_type command_execution."),
      failed_commands: count.describe("Commands with status failed."),
      declined: count.describe("Actions with status declined."),
      changed_paths: count.describe("Distinct paths of file changes that completed."),
      outside_workspace: count.describe("How many of these paths are outside the workspace, and therefore absolute."),
      incomplete: count.describe("Calls that never came back."),
      opaque_programs: count.describe("Programs whose inner actions were not recorded."),
      partly_recorded_programs: count.describe("Programs that made at least one call without a record of its own."),
      injected: count.describe("Calls that a client put into the history (thread/inject_items), as far as they can be recognised. Codex ran none of them, so they have no record."),
      imported_turns: count.describe("Turns in all sessions that Codex took from the history of another agent. They have no records."),
      duplicates_merged: count.describe("Recorded completions of actions that already had their record."),
      contradictions: count.describe("Contradictions between recorded lines, in all sessions."),
      usage: tokenUsage.nullable().describe("Tokens of all sessions that record them; null if none of them does."),
      unrecognised: count.describe("Lines whose kind this release does not know."),
      problems: count.describe("Lines that could not be read completely."),
      outside_scope: count.describe("Actions left out of exported sessions because of the scope."),
      unread: count.describe("Places that were found and not read."),
      unread_by_reason: schemas.jgl(unreadReason, count).describe("These places by reason."),
      open_rollouts: count.describe("Rollouts that may not be finished."),
      redactions: count.describe("Number of all replaced parts, including those outside the sessions."),
      unsandboxed_turns: count.describe("Turns that ran without a sandbox (danger-full-access), as far as this is recorded."),
      worth_a_look: schemas.g1P(schemas.YjP(), count).describe("Number of actions that a reviewer should look at, by rule. The rules judge commands that ran and files that changed by their names, so a program with another name can do the same unnoticed. A rule that found nothing is absent. Rules may be added.")
    }).meta({
      id: "Totals",
      description: "Sums over all sessions."
    });
    const manifest = schemas.rej({
      schema_version: schemaVersion,
      exporter: schemas.rej({
        name: schemas.YjP().describe("Name of the program."),
        version: schemas.YjP().describe("Its release.")
      }).meta({
        id: "Exporter",
        description: "What wrote the export."
      }),
      run: workflowRun.nullable().describe("The workflow run that made the export; null outside GitHub Actions."),
      homes: schemas.YOg(homeEntry).describe("The Codex homes that were searched, each once. If two names lead to one folder, the first is listed."),
      scope: scope.describe("What was left out on purpose, and why."),
      sessions: schemas.YOg(sessionEntry).describe("The exported sessions, in order of their start, as in actions.ndjson."),
      unread: schemas.YOg(unreadPlace).describe("Places that were found and not read. Links come last. The list ends after the first thousand; the totals count all."),
      workspace: workspaceCheck.nullable().describe("The comparison of the recorded file changes with git; null if it was not made."),
      redaction,
      totals
    });
    const fileChange = schemas.rej({
      path: schemas.YjP().describe("The path after the change; relative to the workspace if it is inside."),
      change: schemas.k5n(words.Jk).describe("What was done to the file. A move may also have changed its lines."),
      from: schemas.YjP().optional().describe("For a move, the path before it; otherwise absent."),
      added_lines: count.nullable().describe("Number of added lines; null if the recording has no diff."),
      removed_lines: count.nullable().describe("Number of removed lines; null if the recording has no diff.")
    }).meta({
      id: "FileChange",
      description: "What a patch did to one file."
    });
    const sessionInfo = schemas.rej({
      codex_version: schemas.YjP().nullable().describe("The release of Codex that created the session. A newer one may have run later turns."),
      originator: schemas.YjP().nullable().describe("The program that started Codex, by the name that it gives itself."),
      source: schemas.YjP().nullable().describe("Where the session came from: exec, cli, vscode, mcp \u2026, or a group and a member such as subagent:review."),
      cwd: schemas.YjP().nullable().describe("Absolute working directory of the session."),
      model_provider: schemas.YjP().nullable().describe("Who serves the model, as Codex names it."),
      git: schemas.rej({
        commit: schemas.YjP().nullable().describe("SHA of the commit that was checked out."),
        branch: schemas.YjP().nullable().describe("Name of the branch; null if there was none, as after the checkout of a commit."),
        repository_url: schemas.YjP().nullable().describe("URL of the remote, without credentials.")
      }).meta({
        id: "Git",
        description: "The state of the work tree when the session started."
      }),
      parent_session_id: schemas.YjP().nullable().describe("For a sub-agent, the id of the thread that spawned it."),
      forked_from_session_id: schemas.YjP().nullable().describe("For a fork, the id of the thread whose history it continues."),
      agent_path: schemas.YjP().nullable().describe("Place of a sub-agent in the tree of agents, as Codex writes it."),
      agent_role: schemas.YjP().nullable().describe("The role that a sub-agent was given, as Codex names it.")
    }).meta({
      id: "Session",
      description: "What is known about a session when it starts."
    });
    const sessionStarted = schemas.rej({
      ...head("session_started"),
      session: sessionInfo
    }).meta({
      id: "SessionStarted",
      description: "A session began. It is the first record of every session whose start was recorded."
    });
    const turnInfo = schemas.rej({
      model: schemas.YjP().nullable().describe("The model, as Codex names it."),
      sandbox: schemas.YjP().nullable().describe("Codex's word for the sandbox in force: read-only, workspace-write, danger-full-access (none), external-sandbox \u2026 It does not prove that a command ran inside the sandbox: a retry outside leaves no trace."),
      network_access: schemas.zMY().nullable().describe("Whether the sandbox lets commands use the network."),
      approval_policy: schemas.YjP().nullable().describe("Codex's word for when it asks for approval: never, on-request, untrusted, granular \u2026"),
      approvals_reviewer: schemas.YjP().nullable().describe("Who answers approvals, such as user or auto_review."),
      trigger: schemas.YjP().nullable().describe("Codex's word for why the turn began, such as exec.")
    }).meta({
      id: "Turn",
      description: "The rules that were in force in a turn, in Codex's words. A field is null if it was not recorded."
    });
    const turnStarted = schemas.rej({
      ...head("turn_started"),
      turn: turnInfo
    }).meta({
      id: "TurnStarted",
      description: "A turn began."
    });
    const turnCompleted = schemas.rej(head("turn_completed")).meta({
      id: "TurnCompleted",
      description: "A turn ended."
    });
    const turnInterrupted = schemas.rej({
      ...head("turn_interrupted"),
      reason: schemas.YjP().nullable().describe("Codex's word for why, such as interrupted or replaced.")
    }).meta({
      id: "TurnInterrupted",
      description: "A turn was aborted."
    });
    const turnsRolledBack = schemas.rej({
      ...head("turns_rolled_back"),
      turn_ids: schemas.YOg(schemas.YjP()).describe("Ids of the turns that were undone, oldest first. There are fewer than count if turns have no id."),
      count: count.describe("How many turns were undone. Their changes to files and elsewhere are not undone.")
    }).meta({
      id: "TurnsRolledBack",
      description: "Turns were removed from the history."
    });
    const contextCompacted = schemas.rej(head("context_compacted")).meta({
      id: "ContextCompacted",
      description: "The context of the model was replaced by a shorter one."
    });
    const commandExecution = schemas.rej({
      ...head("command_execution"),
      argv: schemas.YOg(schemas.YjP()).nullable().describe("The arguments exactly as recorded; null if only a script was recorded."),
      cwd: schemas.YjP().nullable().describe('Working directory; relative to the workspace if it is inside, "." for the workspace itself.'),
      exit_code: schemas.Whr().nullable().describe("As recorded; null if it is not recorded. Never guessed."),
      initiator: schemas.k5n(words.TE).describe("agent: the model called for it. user: a person typed it into Codex."),
      sandbox_permissions: schemas.k5n(words.vG).nullable().describe("What the call requested beyond the sandbox; the request may have been refused. Null if it requested nothing, and for commands inside programs, for which it is not recorded."),
      ...performed
    }).meta({
      id: "CommandExecution",
      description: "A command that ran, or was declined."
    });
    const fileChangeAction = schemas.rej({
      ...head("file_change"),
      changes: schemas.YOg(fileChange).describe("What a patch changed, or, if it failed or was declined, what it would have changed."),
      ...performed
    }).meta({
      id: "FileChangeAction",
      description: "A patch that was applied, failed to apply, or was declined."
    });
    const toolCall = schemas.rej({
      ...head("tool_call"),
      server: schemas.YjP().nullable().describe("The MCP server, or the namespace of a tool that a client registered. Null for Codex's own tools, except the tools for the resources of MCP servers, which have the server that the call names."),
      inner_actions: schemas.k5n([ "none", "partly" ]).nullable().describe("For a code-mode program, whose source is in command. none: its release recorded no inner actions. partly: at least one call in the program has no record of its own; the others have one. null: any other tool call."),
      ...performed
    }).meta({
      id: "ToolCall",
      description: "Any other completed call of a tool."
    });
    const actionRecord = schemas.gMt("action_type", [ sessionStarted, turnStarted, turnCompleted, turnInterrupted, turnsRolledBack, contextCompacted, commandExecution, fileChangeAction, toolCall ]);
    const readableRecord = acceptingMore(actionRecord);
    const readableManifest = acceptingMore(manifest);
    const isActionType = value => actionType.safeParse(value).success;
    function acceptingMore(schema) {
      if (schema instanceof schemas.bvH) {
        const fields = Object.entries(schema.shape).map(([name, field]) => [ name, acceptingMore(field) ]);
        return schemas._H3(Object.fromEntries(fields));
      }
      if (schema instanceof schemas.naA) return schemas.YOg(acceptingMore(schema.element));
      if (schema instanceof schemas.l1C) return acceptingMore(schema.unwrap()).nullable();
      if (schema instanceof schemas.IiU) return acceptingMore(schema.unwrap()).optional();
      if (schema instanceof schemas.jvo) {
        const [first, ...rest] = schema.options.map(option => acceptingMore(option));
        if (first !== void 0) return schemas.gMt(schema.def.discriminator, [ first, ...rest ]);
      }
      return schema;
    }
  },
  869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => readActions
    });
    var _contract_v1_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
    var _contract_v1_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4494);
    var _disk_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4381);
    var _disk_split_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
    var _shared_line_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7465);
    var _safe_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1761);
    var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6674);
    var _where_wrong_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7384);
    const MAX_LISTED = 1e3;
    function readActions(source, {maxLineBytes = _disk_limits_js__WEBPACK_IMPORTED_MODULE_3__.l6} = {}) {
      const problems = [];
      let problemCount = 0;
      const report = problem => {
        problemCount += 1;
        if (problems.length < MAX_LISTED) problems.push(problem);
      };
      async function* records() {
        for await (const lines of linesOf(source, maxLineBytes)) for (const line of lines) {
          const read = readLine(line);
          if (read === null) continue;
          if ("code" in read) report(read); else yield read.record;
        }
      }
      return {
        problems,
        get problemCount() {
          return problemCount;
        },
        [Symbol.asyncIterator]: records
      };
    }
    async function* linesOf(source, maxLineBytes) {
      const splitter = (0, _disk_split_lines_js__WEBPACK_IMPORTED_MODULE_1__.A)(maxLineBytes);
      for await (const bytes of (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.$)(source)) {
        yield splitter.push(bytes);
        splitter.keep();
      }
      yield splitter.end();
    }
    function readLine(line) {
      const problem = (code, detail = null) => ({
        line: line.number,
        code,
        detail
      });
      if (line.flaw === "line_too_long" || line.flaw === "invalid_utf8") return problem(line.flaw);
      const text = (0, _shared_line_bytes_js__WEBPACK_IMPORTED_MODULE_4__.H)(line);
      if (text.trim() === "") return null;
      let value;
      try {
        value = (0, _safe_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(text);
      } catch {
        return problem("bad_json");
      }
      const {schema_version, action_type} = Object(value);
      if (schema_version !== _contract_v1_version_js__WEBPACK_IMPORTED_MODULE_6__.f) return problem("unknown_version");
      if (!(0, _contract_v1_reader_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(action_type)) return problem("unknown_action_type");
      const {data, error} = _contract_v1_reader_js__WEBPACK_IMPORTED_MODULE_0__.CS.safeParse(value);
      return data === void 0 ? problem("invalid_record", (0, _where_wrong_js__WEBPACK_IMPORTED_MODULE_7__.V)(error)) : {
        record: data
      };
    }
  },
  1605: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readManifest
    });
    var _contract_v1_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
    var _contract_v1_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4494);
    var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);
    var _safe_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1761);
    var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6674);
    var _where_wrong_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7384);
    const MAX_BYTES = 268435456;
    async function readManifest(source) {
      const value = parsed(await textOf(source), source);
      if (Object(value).schema_version !== _contract_v1_version_js__WEBPACK_IMPORTED_MODULE_3__.f) throw bad(source, `is not a manifest of version ${_contract_v1_version_js__WEBPACK_IMPORTED_MODULE_3__.f}. Read it with a release that knows its version`);
      const {data, error} = _contract_v1_reader_js__WEBPACK_IMPORTED_MODULE_0__.y_.safeParse(value);
      if (data === void 0) throw bad(source, `is not a valid manifest. ${(0, _where_wrong_js__WEBPACK_IMPORTED_MODULE_4__.V)(error)}`);
      return data;
    }
    async function textOf(source) {
      const pieces = [];
      let bytes = 0;
      for await (const piece of (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.$)(source)) {
        bytes += piece.length;
        if (bytes > MAX_BYTES) throw bad(source, `is larger than ${MAX_BYTES} bytes, which no manifest is`);
        pieces.push(piece);
      }
      return Buffer.concat(pieces).toString();
    }
    function parsed(text, source) {
      try {
        return (0, _safe_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(text);
      } catch {
        throw bad(source, "is not JSON. Was it cut off?");
      }
    }
    const bad = (source, what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.ze("bad_export", `The manifest in ${JSON.stringify((0, 
    _source_js__WEBPACK_IMPORTED_MODULE_2__.V)(source))} ${what.replace(/\.?$/, ".")}`);
  },
  1761: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => parseSafely
    });
    const DANGEROUS_KEY = "__proto__";
    function parseSafely(text) {
      if (!text.includes(DANGEROUS_KEY) && !text.includes("\\u")) return JSON.parse(text);
      return JSON.parse(text, (key, value) => key === DANGEROUS_KEY ? void 0 : value);
    }
  },
  6674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => bytesOf,
      V: () => nameOf
    });
    var _disk_open_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8049);
    const BLOCK = 131072;
    async function* bytesOf(source) {
      if (typeof source === "string" || source instanceof URL) yield* bytesOfFile(pathOf(source)); else if ("text" in source) yield Buffer.from(source.text); else for await (const piece of source) yield toBuffer(piece);
    }
    const nameOf = source => typeof source === "string" || source instanceof URL ? pathOf(source) : "the text";
    function pathOf(source) {
      if (typeof source === "string") return source;
      return decodeURIComponent(source.pathname);
    }
    function* bytesOfFile(path) {
      const file = (0, _disk_open_file_js__WEBPACK_IMPORTED_MODULE_0__.K)(path);
      try {
        for (let at = 0; at < file.size; ) {
          const block = Buffer.allocUnsafe(BLOCK);
          const read = file.read(block, at);
          if (read === 0) return;
          yield block.subarray(0, read);
          at += read;
        }
      } finally {
        file.close();
      }
    }
    const toBuffer = piece => typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  },
  7384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => whereWrong
    });
    function whereWrong(error) {
      const [issue] = error?.issues ?? [];
      return issue === void 0 ? "" : `/${issue.path.join("/")}: ${issue.message}`;
    }
  }
};
