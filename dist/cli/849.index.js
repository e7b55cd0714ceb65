export const id = 849;

export const ids = [ 849 ];

export const modules = {
  8572: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Xo: () => isActionType,
      y_: () => readableManifest,
      CS: () => readableRecord
    });
    var schemas = __webpack_require__(0);
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
      description: "How an action ended. declined: approval or policy refused it. interrupted: its turn was aborted under it. running: no end was recorded. unknown: it ended, and the recording does not say how. A tool call that came back without a sign of failure is completed. Version 1 gets no further value."
    });
    const actionType = schemas.k5n(words.TH).meta({
      id: "ActionType",
      description: "What kind of record a line is. Version 1 gets no further value."
    });
    const head = type => ({
      schema_version: schemaVersion,
      session_id: schemas.YjP().describe("Codex's id of the thread that performed the action. A sub-agent has its own."),
      sequence: count.describe("Position among all records of the session, in order of completion: 0, 1, 2 \u2026 without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move."),
      turn_id: schemas.YjP().nullable().describe("Codex's id of the turn. Null in recordings that have none, and where two processes wrote one rollout and nothing says in which of two turns it was."),
      turn_index: count.nullable().describe("Position of that turn in the session, from 0. Null before the first turn, where turn_id is not known for certain, and in a turn imported from another agent, which is not counted. An action that ended after its turn keeps the turn that started it."),
      timestamp: timestamp.nullable().describe("When it completed, as recorded, UTC with milliseconds; null when not recorded or still running."),
      action_type: schemas.euz(type).describe("What kind of record this is; it decides which further fields there are."),
      tool_name: schemas.YjP().nullable().describe("The tool as Codex names it, such as exec_command, apply_patch or an MCP tool's bare name; null for markers and for commands a user typed."),
      command: schemas.YjP().nullable().describe("Of a command: the script as written, without its shell wrapper, or the arguments joined by shell quoting. Of write_stdin: the characters written. Of an opaque program: its source. Otherwise null."),
      changed_paths: schemas.YOg(schemas.YjP()).describe("Every path a file change touched, both ends of a move; inside the workspace relative to it with / separators, outside absolute. Empty for all else."),
      line: schemas.Whr().positive().describe("1-based line of the rollout on which the completion stands; the manifest tells which rollout."),
      status: actionStatus
    });
    const performed = {
      call_id: schemas.YjP().nullable().describe("The id by which Codex joins a call and its outcome."),
      started_at: timestamp.nullable().describe("When it started, as recorded, UTC with milliseconds."),
      duration_ms: count.nullable().describe("How long it took, as recorded, in whole milliseconds."),
      redacted: schemas.zMY().describe("True when a part of this record was replaced by [redacted:<kind>].")
    };
    const sinceSource = schemas.k5n(words.y4).describe("given: it was asked for. The others are when this job started, as its runner tells without saying so: the start of the runner's process for this job; the birth of the folder that the runner makes for this job's steps; on a machine that is made for one job, the start of the machine.");
    const scope = schemas.rej({
      since: timestamp.nullable().describe("RFC 3339 UTC, a fact that the export was given. Left out and counted is what completed before: whole sessions that did nothing since, and in others the actions in outside_scope. What has no time of its own goes by the time of its file. Null: nothing is left out for its time."),
      since_from: sinceSource.nullable().describe("Where that time is from; null without one."),
      sessions_before: count.describe("Sessions left out whole because they did nothing since that time."),
      sessions_not_asked_for: count.describe("Sessions left out because only others were asked for, or because they are of another user of this machine and ran elsewhere."),
      sessions_of_other_runners: count.describe("Sessions left out because they ran in the work folder of another self-hosted runner on this machine."),
      sessions_with_only_old_times: count.describe("Sessions exported whole although every time in them is older: their file was changed since the job started, by something that copied or wrote it, so their times say nothing.")
    }).meta({
      id: "Scope",
      description: "What was left out on purpose, and why."
    });
    const homeEntry = schemas.rej({
      path: schemas.YjP().describe("As it was named; ~ is the home of the user who made the export."),
      state: schemas.k5n(words.R2).describe("read: its sessions were looked for; places in it that could not be read are in unread. missing: there is no such folder. unreadable: it is there and this user may not enter it.")
    }).meta({
      id: "Home",
      description: "A Codex home that was looked into."
    });
    const tokenUsage = schemas.rej({
      input_tokens: count.describe("Sent to the model, cached ones included."),
      cached_input_tokens: count.describe("Those of them that came from the cache."),
      output_tokens: count.describe("Made by the model, those of its reasoning included."),
      reasoning_output_tokens: count.describe("Those of them that are reasoning.")
    }).meta({
      id: "TokenUsage",
      description: "Tokens of model responses, as Codex recorded them."
    });
    const problemCode = schemas.k5n(words.zB);
    const rolloutEntry = schemas.rej({
      home: count.describe("Index into homes."),
      path: schemas.YjP().describe("Relative to the Codex home, / separators."),
      sha256: schemas.YjP().describe("Of the bytes as they stand on disk, up to the size the file had when it was opened. Empty when it could not be opened, or was not asked for."),
      bytes: count.describe("As they stand on disk, compressed or not."),
      lines: count.describe("Lines read. Each is projected from, copied, ignored, unrecognised or a problem; a file that could not be read to its end has one problem more."),
      open: schemas.k5n(words.Bt).nullable().describe("Why it may not be finished. changed_size: it had another size when it had been read. cut_line: its last line is not whole. turn_without_end: it is the last of its session, and the last turn marked as begun in it has no end. Codex was still writing then, or was killed, which looks the same. Null when nothing says so; what marks no turns may be unfinished all the same."),
      first_sequence: count.nullable().describe("Sequence of the first record whose line is in this file; null when it gave none. Records with status running come last in their session, whichever file they stand in.")
    }).meta({
      id: "Rollout",
      description: "A file of a session, as it was read."
    });
    const incompleteCall = schemas.rej({
      call_id: schemas.YjP().nullable().describe("The id that Codex gave the call."),
      tool_name: schemas.YjP().nullable().describe("The tool as Codex names it."),
      command: schemas.YjP().nullable().describe("Its first 2,000 characters."),
      turn_id: schemas.YjP().nullable().describe("Codex's id of the turn that made the call."),
      started_at: timestamp.nullable().describe("When it began, as recorded, UTC with milliseconds."),
      rollout: count.describe("Index into rollouts."),
      line: schemas.Whr().positive().describe("1-based line of that rollout on which the call stands.")
    }).meta({
      id: "IncompleteCall",
      description: "A call that never came back."
    });
    const recordProblem = schemas.rej({
      code: problemCode.describe("What is wrong with the line. Its content is not told."),
      rollout: count.describe("Index into rollouts."),
      line: schemas.Whr().positive().describe("1-based line of that rollout.")
    }).meta({
      id: "Problem",
      description: "A line that could not be read whole."
    });
    const sessionEntry = schemas.rej({
      session_id: schemas.YjP().describe("Codex's id of the thread; the session_id of its records."),
      rollouts: schemas.YOg(rolloutEntry).describe("The files of the session, in the order in which they were read."),
      codex_version: schemas.YjP().nullable().describe("The release that created the session."),
      format: schemas.k5n(words.Fs).describe("How its first file is written. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each has an ordinal too, and completed items are recorded."),
      actions: schemas.jgl(actionType, count).describe("Records by action_type."),
      incomplete: schemas.YOg(incompleteCall).describe("Calls that never came back: no record is made of them."),
      incomplete_count: count.describe("All of them; the list is cut after the first thousand, and after 20,000 of these and problems in all sessions."),
      opaque_programs: count.describe("Programs whose inner actions this release did not record."),
      partly_recorded_programs: count.describe("Programs of which at least one call has no record of its own. Their records have the source."),
      injected: count.describe("Calls that a client put into the history (thread/inject_items) and that are told apart: Codex ran none of them, so they have no record."),
      imported_turns: count.describe("Turns that Codex took from the history of another agent (/import). Codex did nothing in them, so they have no records and no turn_index."),
      duplicates_merged: count.describe("Further completions recorded of an action that already had its record."),
      contradictions: count.describe("Records that cannot all be true: a call and its completion name different commands or files, an item names a thread that does not have it, or a line that stands as a copy has no original. Each needs a look at the rollouts: none of them is decided here."),
      copied_lines: count.describe("Lines that are another rollout's: a parent's history, or a copy of the same session. No records are made of them."),
      usage: tokenUsage.nullable().describe("Tokens of the whole session, also from before the time in scope. Copied lines are not counted, nor are forks and sub-agents: each has its own. Null if none are recorded."),
      ignored: countsByKind.describe("Lines that are known and deliberately not an action, by Codex's record kind."),
      unrecognised: countsByKind.describe("Lines of kinds this version does not know, by Codex's record kind."),
      problems: schemas.YOg(recordProblem).describe("Lines that could not be read whole; what could be recovered of them is in the records."),
      problem_count: count.describe("All of them; the list is cut as that of incomplete is."),
      only_old_times: schemas.zMY().describe("Whether it is one of sessions_with_only_old_times in scope."),
      outside_scope: count.describe("Actions left out because they completed before the time in scope, and calls that never came back left out because they began before. The sequence, turn_index and line of what is left count from the start of the session all the same."),
      redactions: count.describe("Parts of texts replaced by [redacted:<kind>], in its records and here.")
    }).meta({
      id: "SessionEntry",
      description: "What was read of a session, and how well."
    });
    const workflow_run_text = meaning => schemas.YjP().nullable().describe(meaning);
    const workflowRun = schemas.rej({
      repository: workflow_run_text("Owner and name of the repository."),
      workflow: workflow_run_text("Name of the workflow, or its path when it has none."),
      job: workflow_run_text("Id of the job in the workflow file. All jobs of a matrix have the same."),
      run_id: workflow_run_text("Id of the run. A re-run keeps it."),
      run_attempt: workflow_run_text("Which attempt of the run it is, from 1."),
      sha: workflow_run_text("Commit that the workflow runs for. For a pull request it is a merge commit: see head_sha."),
      ref: workflow_run_text("Branch, tag or pull request that the workflow runs for, such as refs/heads/main."),
      event_name: workflow_run_text("The event that started the run, such as push."),
      server_url: workflow_run_text("Address of the GitHub server, such as https://github.com."),
      run_number: count.nullable().describe("Number of the run among the runs of its workflow, from 1."),
      workflow_ref: workflow_run_text("Path of the workflow file, with the ref it was taken from."),
      actor: workflow_run_text("The account that started the run first. A re-run may be of another one."),
      head_sha: workflow_run_text("Newest commit of the pull request, or of the run that started this one, as the event says; null for other events."),
      pull_request: count.nullable().describe("Number of the pull request that the event is about; null if it is about none."),
      job_index: count.nullable().describe("Place of the job in its matrix, from 0; null if the runner does not say it."),
      check_run_id: workflow_run_text("Id of the check run of this job; null if the runner does not say it."),
      artifact_name: workflow_run_text("Name under which the export is uploaded; null if it is not to be.")
    }).meta({
      id: "WorkflowRun",
      description: "The workflow run that made the export."
    });
    const workspaceProblem = schemas.k5n(words.TM);
    const base = schemas.rej({
      commit: schemas.YjP().describe("SHA of the commit."),
      from: schemas.k5n(words.Dr).describe("session: the first exported session whose recorded commit the repository has. head: there is none, so what was committed since Codex started counts as unchanged.")
    }).meta({
      id: "Base",
      description: "The commit that the work tree was compared with."
    });
    const repositoryCheck = schemas.rej({
      path: schemas.YjP().describe("Top of the work tree, relative to the workspace; a dot for the workspace itself."),
      base: base.nullable().describe("What it was compared with; null when there is no commit yet, or no comparison."),
      problem: workspaceProblem.nullable().describe("As for the whole; null when every file was compared.")
    }).meta({
      id: "RepositoryCheck",
      description: "How the comparison of one repository went."
    });
    const newCommit = schemas.rej({
      repository: schemas.YjP().describe("Top of the work tree, as in repositories."),
      commit: schemas.YjP().describe("SHA of the commit."),
      committed_at: timestamp.nullable().describe("The time that the commit states, UTC. Whoever makes a commit can choose it. Null if it is no time of four-digit years."),
      session_ids: schemas.YOg(schemas.YjP()).describe("The sessions that ran git commit and whose recorded commit does not have it. If the time of the commit fits some of their commands, only these.")
    }).meta({
      id: "NewCommit",
      description: "A commit that is new since a session began."
    });
    const workspaceCheck = schemas.rej({
      complete: schemas.zMY().describe("Whether every file was compared."),
      problem: workspaceProblem.nullable().describe("Why it is not complete. undecided_files: some files could not be compared, all others were. Of any other problem nothing was compared: the lists are empty and their counts null, unless another of the repositories was compared."),
      base: base.nullable().describe("What the work tree was compared with; null when there is no commit yet, or no comparison. Of several repositories, that of the first."),
      repositories: schemas.YOg(repositoryCheck).describe("The repository that the workspace is in, and those below it in which a session worked, as checkouts with a path of their own. Empty when there is none."),
      changed_without_patch: schemas.YOg(schemas.YjP()).describe("Paths that differ from the base and that no completed file change names: a command changed them, or something before or beside Codex. Relative to the workspace, sorted; both ends of a rename; a submodule is one path. Never files that git ignores."),
      changed_without_patch_count: count.nullable().describe("All of them; the list is cut after the first thousand."),
      patched_without_change: schemas.YOg(schemas.YjP()).describe("Paths inside the workspace that a completed file change names and that do not differ from the base: undone since or, where the base is HEAD, committed. Sorted. Never files that git ignores and that exist."),
      patched_without_change_count: count.nullable().describe("All of them; the list is cut after the first thousand."),
      commits: schemas.YOg(newCommit).describe("For every session in which a command with git commit succeeded: the commits that HEAD reaches and that the commit recorded at the start of the session does not. By session, oldest first. Commits that HEAD does not reach are not listed, and a commit may have been made or fetched by something else."),
      commits_count: count.nullable().describe("All of them; the list is cut after the first thousand. Null if it is not known: nothing was compared, the repository does not have the commit that a session recorded, or there are more than 10,000."),
      codex_home_count: count.describe("Paths that differ and are left out of the lists because they are below a Codex home that was read: its sessions, settings and logs."),
      undecided_count: count.describe("Files that could not be compared, and are in neither list: not readable, or stored in a form that a filter of the repository makes, which is not run.")
    }).meta({
      id: "WorkspaceCheck",
      description: "What the recorded file changes say, against what git says."
    });
    const unreadReason = schemas.k5n(words.GO);
    const unreadPlace = schemas.rej({
      home: count.describe("Index into homes."),
      path: schemas.YjP().describe("The path in that home; a dot for itself."),
      reason: unreadReason.describe("Why it was not read.")
    }).meta({
      id: "UnreadPlace",
      description: "A place that was found and not read."
    });
    const redaction = schemas.rej({
      enabled: schemas.zMY().describe("False: secrets were not looked for, and stand as they were recorded."),
      by_kind: countsByKind.describe("Parts of texts replaced, by the kind that the placeholder names. not-checked: texts that could not be looked through, and were replaced whole.")
    }).meta({
      id: "Redaction",
      description: "What was taken out of the records and of this manifest because it looked like a secret."
    });
    const totals = schemas.rej({
      sessions: count.describe("Sessions exported."),
      sessions_outside_scope: count.describe("Sessions left out whole: those before the time in scope, those not asked for and those of other runners."),
      records: count.describe("Lines of actions.ndjson."),
      actions: schemas.jgl(actionType, count).describe("Records by action_type."),
      commands: count.describe("Records with action_type command_execution."),
      failed_commands: count.describe("Commands with status failed."),
      declined: count.describe("Actions with status declined."),
      changed_paths: count.describe("Distinct paths of file changes that completed."),
      outside_workspace: count.describe("Those of them that are outside the workspace, and so absolute."),
      incomplete: count.describe("Calls that never came back."),
      opaque_programs: count.describe("Programs whose inner actions were not recorded."),
      partly_recorded_programs: count.describe("Programs of which at least one call has no record of its own."),
      injected: count.describe("Calls that a client put into the history (thread/inject_items) and that are told apart: Codex ran none of them, so they have no record."),
      imported_turns: count.describe("Turns that Codex took from the history of another agent, of all sessions. They have no records."),
      duplicates_merged: count.describe("Further completions recorded of actions that already had their record."),
      contradictions: count.describe("Records that cannot all be true, of all sessions."),
      usage: tokenUsage.nullable().describe("Tokens of all sessions that record them; null if none does."),
      unrecognised: count.describe("Lines of kinds that this version does not know."),
      problems: count.describe("Lines that could not be read whole."),
      outside_scope: count.describe("Actions left out of exported sessions because of the scope."),
      unread: count.describe("Places that were found and not read."),
      unread_by_reason: schemas.jgl(unreadReason, count).describe("The same by reason."),
      open_rollouts: count.describe("Rollouts that may not be finished."),
      redactions: count.describe("All parts replaced, those outside any session too."),
      unsandboxed_turns: count.describe("Turns that ran without a sandbox, as far as they are recorded: danger-full-access."),
      worth_a_look: schemas.g1P(schemas.YjP(), count).describe("Actions that a named rule finds worth a look, by rule: commands that ran and files that changed, found by the names of things. A program may do any of it without being named so. A rule that found nothing is absent. Rules may be added.")
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
      homes: schemas.YOg(homeEntry).describe("The Codex homes that were looked into, each once: of two names for one folder the first."),
      scope: scope.describe("What was left out on purpose, and why."),
      sessions: schemas.YOg(sessionEntry).describe("In order of their start, as in actions.ndjson."),
      unread: schemas.YOg(unreadPlace).describe("Places that were found and not read: the index of the home, and the path in it, a dot for itself. Links come last. Cut after the first thousand; the totals count all."),
      workspace: workspaceCheck.nullable().describe("What the recorded file changes say, against what git says; null when it was not checked."),
      redaction,
      totals
    });
    const fileChange = schemas.rej({
      path: schemas.YjP().describe("The path after the change; relative to the workspace when inside it."),
      change: schemas.k5n(words.Jk).describe("What was done to it. A move may have changed its lines too."),
      from: schemas.YjP().optional().describe("Of a move: the path before it."),
      added_lines: count.nullable().describe("Lines added; null when the recording has no diff."),
      removed_lines: count.nullable().describe("Lines removed; null when the recording has no diff.")
    }).meta({
      id: "FileChange",
      description: "What a patch did to one file."
    });
    const sessionInfo = schemas.rej({
      codex_version: schemas.YjP().nullable().describe("The release that created the session; later turns may be of a newer one."),
      originator: schemas.YjP().nullable().describe("The program that asked Codex, in its own words."),
      source: schemas.YjP().nullable().describe("Where the session came from: exec, cli, vscode, mcp \u2026, or a group and a member such as subagent:review."),
      cwd: schemas.YjP().nullable().describe("Absolute working directory of the session."),
      model_provider: schemas.YjP().nullable().describe("Who serves the model, as Codex names it."),
      git: schemas.rej({
        commit: schemas.YjP().nullable().describe("SHA of the commit that was checked out."),
        branch: schemas.YjP().nullable().describe("Name of the branch; null when there was none, as after a checkout of a commit."),
        repository_url: schemas.YjP().nullable().describe("URL of the remote, without credentials.")
      }).meta({
        id: "Git",
        description: "The state of the work tree when the session started."
      }),
      parent_session_id: schemas.YjP().nullable().describe("Of a sub-agent: the thread that spawned it."),
      forked_from_session_id: schemas.YjP().nullable().describe("Of a fork: the thread whose history it continues."),
      agent_path: schemas.YjP().nullable().describe("Where a sub-agent stands among the agents of its session, as Codex writes it."),
      agent_role: schemas.YjP().nullable().describe("The role that a sub-agent was given, as Codex names it.")
    }).meta({
      id: "Session",
      description: "What is known of a session when it starts."
    });
    const sessionStarted = schemas.rej({
      ...head("session_started"),
      session: sessionInfo
    }).meta({
      id: "SessionStarted",
      description: "A session began: the first record of every session that recorded it."
    });
    const turnInfo = schemas.rej({
      model: schemas.YjP().nullable().describe("The model, as Codex names it."),
      sandbox: schemas.YjP().nullable().describe("Codex's word for the sandbox in force: read-only, workspace-write, danger-full-access (none), external-sandbox \u2026 It never says that a given command ran inside it: a retry outside leaves no trace."),
      network_access: schemas.zMY().nullable().describe("Whether the sandbox lets commands use the network."),
      approval_policy: schemas.YjP().nullable().describe("Codex's word for when it asks for approval: never, on-request, untrusted, granular \u2026"),
      approvals_reviewer: schemas.YjP().nullable().describe("Who answers approvals, such as user or auto_review."),
      trigger: schemas.YjP().nullable().describe("Codex's word for why the turn began, such as exec.")
    }).meta({
      id: "Turn",
      description: "The rules that were in force in a turn, in Codex's words; null where it recorded none."
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
      description: "A turn came to its end."
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
      turn_ids: schemas.YOg(schemas.YjP()).describe("The turns undone, oldest first; shorter than count where turns have no id."),
      count: count.describe("How many turns were undone. What they did to files and elsewhere stays done.")
    }).meta({
      id: "TurnsRolledBack",
      description: "Turns were taken out of the history."
    });
    const contextCompacted = schemas.rej(head("context_compacted")).meta({
      id: "ContextCompacted",
      description: "The context of the model was replaced by a shorter one."
    });
    const commandExecution = schemas.rej({
      ...head("command_execution"),
      argv: schemas.YOg(schemas.YjP()).nullable().describe("The arguments exactly as recorded; null when only a script was."),
      cwd: schemas.YjP().nullable().describe('Working directory; relative to the workspace when inside it, "." for itself.'),
      exit_code: schemas.Whr().nullable().describe("As recorded; null when it is not. Never guessed."),
      initiator: schemas.k5n(words.TE).describe("user: typed by a person into Codex."),
      sandbox_permissions: schemas.k5n(words.vG).nullable().describe("What the call asked for beyond the sandbox: a request, not a grant. Null when it asked for nothing, and for commands inside programs, where it is not recorded."),
      ...performed
    }).meta({
      id: "CommandExecution",
      description: "A command that ran, or was declined."
    });
    const fileChangeAction = schemas.rej({
      ...head("file_change"),
      changes: schemas.YOg(fileChange).describe("What a patch changed; when it failed or was declined, what it aimed at."),
      ...performed
    }).meta({
      id: "FileChangeAction",
      description: "A patch that was applied, failed to apply, or was declined."
    });
    const toolCall = schemas.rej({
      ...head("tool_call"),
      server: schemas.YjP().nullable().describe("The MCP server, or the namespace of a tool that a client registered. Null for Codex's own tools; those for the resources of MCP servers have the server that the call names."),
      inner_actions: schemas.k5n([ "none", "partly" ]).nullable().describe("Of a code-mode program, whose source is in command. none: its release recorded no inner actions. partly: at least one call of the program has no record of its own, and the others have. null: any other tool call."),
      ...performed
    }).meta({
      id: "ToolCall",
      description: "Any other completed call of a tool."
    });
    const actionRecord = schemas.gMt("action_type", [ sessionStarted, turnStarted, turnCompleted, turnInterrupted, turnsRolledBack, contextCompacted, commandExecution, fileChangeAction, toolCall ]);
    const readableRecord = withRoom(actionRecord);
    const readableManifest = withRoom(manifest);
    const isActionType = value => actionType.safeParse(value).success;
    function withRoom(schema) {
      if (schema instanceof schemas.bvH) {
        const fields = Object.entries(schema.shape).map(([name, field]) => [ name, withRoom(field) ]);
        return schemas._H3(Object.fromEntries(fields));
      }
      if (schema instanceof schemas.naA) return schemas.YOg(withRoom(schema.element));
      if (schema instanceof schemas.l1C) return withRoom(schema.unwrap()).nullable();
      if (schema instanceof schemas.IiU) return withRoom(schema.unwrap()).optional();
      if (schema instanceof schemas.jvo) {
        const [first, ...rest] = schema.options.map(option => withRoom(option));
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
