// Codex's own words for how a call ended, where there is no exit code.

export type Ending = 'completed' | 'failed' | 'declined' | 'interrupted' | 'not_run';

/** What releases put before a message in the place of an MCP server's answer: a head, a list of texts, or `err`. */
const MCP_ANSWER =
  '^(?:Wall time: [\\d.]+ seconds\\nOutput:\\n)?(?:err: "|\\[\\s{0,9}\\{\\s{0,9}(?:"type":\\s?"text",\\s{0,9})?"text":\\s?")?';

/** How Codex's messages about the end of a call begin, the most specific first. */
const ENDINGS: ReadonlyArray<readonly [RegExp, Ending]> = [
  [/^unsupported (?:custom tool )?call: /, 'not_run'],
  [/^(?:failed to parse function arguments|invalid arguments): /, 'not_run'],
  [/^no function found/, 'not_run'],
  [/^unknown turn environment id /, 'not_run'],
  [/^additional permissions are disabled/, 'not_run'],
  [/^(?:missing )?`(?:justification|additional_permissions)`(?: requires |; provide )/, 'not_run'],
  [/^(?!apply_patch)\w{1,40} handler received unsupported payload/, 'not_run'],
  [/^(?:shell|unified exec) is unavailable in this session/, 'not_run'],
  [/^patch rejected: empty patch/, 'not_run'],
  [/^(?:Wall time: [\d.]+ seconds\n)?(?:command )?aborted by user\b/, 'interrupted'],
  [/^aborted$/, 'interrupted'],
  [/^(?:exec command |patch )?rejected by user/, 'declined'],
  [/^approval policy is [^;]*; reject command/, 'declined'],
  [/^writing outside of the project; rejected|^[^\n]{0,200}; rejected by user approval settings/, 'declined'],
  [/^This action was rejected/, 'declined'],
  [/^write_stdin rejected: /, 'declined'],
  // Any reason counts as declined, except that the process could not be started.
  [/^exec_command failed[\s\S]*?\bRejected\(\\?"(?!Failed to create unified exec process)/, 'declined'],
  [/^execution error: Rejected\("/, 'declined'],
  [/^`[\s\S]{1,4000}?` rejected: /, 'declined'],
  [/^approval required by policy, but AskForApproval/, 'declined'],
  [/^(?:Command|Tool call) blocked by PreToolUse hook: /, 'declined'],
  [
    new RegExp(
      `${MCP_ANSWER}(?:user (?:rejected|cancelled) MCP tool call|MCP tool call (?:blocked by|requires approval|cancelled))`,
    ),
    'declined',
  ],
  [/^(?:exec_command|write_stdin(?: approval)?|unified exec) failed/, 'failed'],
  [/^update_plan is a TODO\/checklist tool and is not allowed /, 'failed'],
  [/^(?:dir_path|file_path) must be an absolute path|^(?:offset|limit|depth) must be /, 'failed'],
  [/^command timed out after /, 'failed'],
  // Releases 0.46 and 0.47 write what the program printed, and no exit code.
  [/^(?:failed in sandbox[ :]|execution error: |sandbox error: )/, 'failed'],
  [/^(?:apply_patch verification failed|failed to parse apply_patch|apply_patch handler received)/, 'failed'],
  [/^(?:err|error|tool call error|resources\/\w+ failed): /, 'failed'],
  // An error of an MCP call, in the place of the server's answer.
  [
    new RegExp(
      `${MCP_ANSWER}(?:(?:MCP )?tool call error: |resources/[\\w/]{1,40} failed: |unknown MCP server ')`,
    ),
    'failed',
  ],
  [
    /^(?:unable to (?:locate|read|process) image|image path `?[^\n]*` is not a file|view_image is )/,
    'failed',
  ],
  [/^Success\. Updated the following files:/, 'completed'],
];

/** Joins all patterns into one, because most outputs match none of them. */
const ANY_ENDING = new RegExp(ENDINGS.map(([{ source }]) => `(?:${source})`).join('|'));

/** @param beginning The beginning of an output. */
export function endingIn(beginning: string): Ending | null {
  if (!ANY_ENDING.test(beginning)) return null;
  return ENDINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}
