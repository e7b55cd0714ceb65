-- Ten questions of an auditor. They run as they are in DuckDB, ClickHouse and Spark, over the tables of this folder.
-- Those that ask for the most show 20 rows: take the LIMIT away to see all.

-- 1. Which commands failed most?
SELECT a.command, count(*) AS failures, count(DISTINCT a.export) AS exports
FROM actions a
WHERE a.action_type = 'command_execution' AND a.status = 'failed'
GROUP BY a.command
ORDER BY failures DESC, a.command
LIMIT 20;

-- 2. Who wrote outside the workspace, and where? By patches only: a command may write anywhere unseen.
SELECT r.repository, r.run_id, r.actor, c.path, count(*) AS changes
FROM changes c JOIN runs r ON r.export = c.export
WHERE c.is_outside AND c.status = 'completed'
GROUP BY r.repository, r.run_id, r.actor, c.path
ORDER BY changes DESC, r.repository, r.run_id, c.path;

-- 3. Which MCP tools does each repository use?
SELECT r.repository, a.server, a.tool_name, count(*) AS calls,
  sum(CASE WHEN a.status = 'failed' THEN 1 ELSE 0 END) AS failures
FROM actions a JOIN runs r ON r.export = a.export
WHERE a.action_type = 'tool_call' AND a.server IS NOT NULL
GROUP BY r.repository, a.server, a.tool_name
ORDER BY calls DESC, r.repository, a.server, a.tool_name
LIMIT 20;

-- 4. What was pushed or published? By three usual names: runs.worth_a_look counts what the rules of the summary find.
-- A program may do all of it unseen.
SELECT r.repository, r.run_id, a.session_id, a.sequence, a.initiator, a.command
FROM actions a JOIN runs r ON r.export = a.export
WHERE a.action_type = 'command_execution' AND a.status = 'completed'
  AND (a.command LIKE '%git push%' OR a.command LIKE '%gh pr merge%' OR a.command LIKE '%npm publish%')
ORDER BY r.repository, r.run_id, a.session_id, a.sequence;

-- 5. What was reached over the network? By three usual names, like the last one.
SELECT r.repository, a.command, count(*) AS times
FROM actions a JOIN runs r ON r.export = a.export
WHERE a.action_type = 'command_execution'
  AND (a.command LIKE '%curl %' OR a.command LIKE '%wget %' OR a.command LIKE '%ssh %')
GROUP BY r.repository, a.command
ORDER BY times DESC, r.repository, a.command
LIMIT 20;

-- 6. What did approval or policy refuse?
SELECT r.repository, a.tool_name, a.command, count(*) AS refusals
FROM actions a JOIN runs r ON r.export = a.export
WHERE a.status = 'declined'
GROUP BY r.repository, a.tool_name, a.command
ORDER BY refusals DESC, r.repository, a.tool_name, a.command;

-- 7. Which runs had no sandbox, or asked to leave it? Of a run whose turns are all unknown, or that has none, nobody knows.
SELECT r.repository, r.run_id, r.run_attempt,
  sum(CASE WHEN a.action_type = 'turn_started' THEN 1 ELSE 0 END) AS turns,
  sum(CASE WHEN a.action_type = 'turn_started' AND a.turn.sandbox IS NULL THEN 1 ELSE 0 END) AS turns_unknown,
  sum(CASE WHEN a.turn.sandbox = 'danger-full-access' THEN 1 ELSE 0 END) AS turns_without_sandbox,
  sum(CASE WHEN a.sandbox_permissions IS NOT NULL THEN 1 ELSE 0 END) AS commands_that_asked,
  sum(CASE WHEN a.sandbox_permissions IS NOT NULL AND a.status = 'declined' THEN 1 ELSE 0 END) AS of_them_declined
FROM runs r LEFT JOIN actions a ON a.export = r.export
GROUP BY r.repository, r.run_id, r.run_attempt
HAVING sum(CASE WHEN a.turn.sandbox = 'danger-full-access' THEN 1 ELSE 0 END) > 0
  OR sum(CASE WHEN a.sandbox_permissions IS NOT NULL THEN 1 ELSE 0 END) > 0
  OR sum(CASE WHEN a.action_type = 'turn_started' AND a.turn.sandbox IS NOT NULL THEN 1 ELSE 0 END) = 0
ORDER BY r.repository, r.run_id, r.run_attempt;

-- 8. How many tokens did the sessions of each week take, cached ones included? A session belongs to the week in which it
-- began (from Monday, UTC), and one in several exports counts once. Some releases record no tokens.
SELECT CAST(date_trunc('week', t.began) AS DATE) AS week, count(*) AS sessions, count(t.input_tokens) AS sessions_with_tokens,
  sum(t.input_tokens) AS input_tokens, sum(t.output_tokens) AS output_tokens
FROM (
  SELECT s.session_id, min(b.began) AS began,
    max(s.usage.input_tokens) AS input_tokens, max(s.usage.output_tokens) AS output_tokens
  FROM sessions s JOIN (
    SELECT a.export, a.session_id, min(a.timestamp) AS began FROM actions a GROUP BY a.export, a.session_id
  ) b ON b.export = s.export AND b.session_id = s.session_id
  GROUP BY s.session_id
) t
WHERE t.began IS NOT NULL
GROUP BY CAST(date_trunc('week', t.began) AS DATE)
ORDER BY week;

-- 9. Which exports are not the whole story? The view problems lists what is counted in problems,
-- incomplete and unread.
SELECT r.export, r.problems, r.unrecognised, r.incomplete, r.opaque_programs, r.partly_recorded_programs,
  r.contradictions, r.unread, r.open_rollouts, r.outside_scope, r.sessions_outside_scope
FROM runs r
WHERE r.problems + r.unrecognised + r.incomplete + r.opaque_programs + r.partly_recorded_programs + r.contradictions
  + r.unread + r.open_rollouts + r.outside_scope + r.sessions_outside_scope > 0
ORDER BY r.export;

-- 10. How long did commands run, by repository?
SELECT r.repository, count(*) AS commands, sum(a.duration_ms) AS milliseconds
FROM actions a JOIN runs r ON r.export = a.export
WHERE a.action_type = 'command_execution' AND a.duration_ms IS NOT NULL
GROUP BY r.repository
ORDER BY milliseconds DESC, r.repository
LIMIT 20;
