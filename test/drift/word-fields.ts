// Which of the fields that the reader relies on hold words of a fixed vocabulary, and how that is called.

const WORD_FIELDS: readonly (readonly [vocabulary: string, kind: RegExp, path: RegExp])[] = [
  ['status', /^(response_item|event_msg)\//, /(^|\.)status$/],
  ['command source', /\/(CommandExecution|exec_command_end)$/, /(^|\.)source$/],
  ['session source', /^session_meta$/, /^source(\.subagent)?$/],
  ['history mode', /^session_meta$/, /^history_mode$/],
  ['abort reason', /\/turn_aborted$/, /^reason$/],
  ['change', /\/(FileChange|patch_apply_end)$/, /(^|\.)changes\.\*\.type$/],
  ['sub-agent activity', /\/(SubAgentActivity|sub_agent_activity)$/, /(^|\.)kind$/],
  ['sub-agent tool', /\/CollabAgentToolCall$/, /^item\.tool$/],
];

export function vocabularyOf(kind: string, path: string): string | undefined {
  return WORD_FIELDS.find(([, kinds, paths]) => kinds.test(kind) && paths.test(path))?.[0];
}
