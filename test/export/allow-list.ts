// The allow-list: each place of a recording from which something leaves in an export, and each that is read and
// stays. Of every other place nothing is used at all. allow-list.test.ts holds the exporter to it.

const TURN = 'internal_chat_message_metadata_passthrough.turn_id metadata.turn_id';
const SHELLS = 'shell|container.exec|local_shell|shell_command|exec_command|unified_exec';
const ITEMS =
  'CommandExecution|FileChange|McpToolCall|DynamicToolCall|CollabAgentToolCall|SubAgentActivity|WebSearch|ImageView|ImageGeneration|Sleep|Extension/web.search|Extension/image_gen.generation|Extension/clock.sleep';
const COLLAB =
  'collab_agent_spawn_end|collab_agent_interaction_end|collab_waiting_end|collab_close_end|collab_resume_end';
const ENDS = `exec_command_end|patch_apply_end|mcp_tool_call_end|web_search_end|image_generation_end|view_image_tool_call|dynamic_tool_call_response|sub_agent_activity|${COLLAB}`;

/**
 * Kinds of records, by Codex's own path to them; a call has the name of its tool behind it. Then the places in
 * their payload from which something leaves, and those that are only read. `[]` is an element of a list, `*` any
 * key, `{}` the key itself, and what stands behind `@` names the part of the text that is meant.
 */
export const ALLOW_LIST: readonly (readonly [kinds: string, leaves: string, read: string])[] = [
  ['line', '', 'timestamp ordinal type record_type payload'],
  [
    'session_meta',
    'id cwd originator cli_version model_provider forked_from_id parent_thread_id agent_path agent_role',
    'timestamp history_mode history_base.end_ordinal_exclusive subagent_history_start_ordinal dynamic_tools[].name',
  ],
  ['session_meta', 'git.commit_hash git.branch git.repository_url@withoutUser', ''],
  ['session_meta', 'source source{} source.* source.*{} source.*.other', ''],
  ['session_meta', 'source.subagent.thread_spawn.parent_thread_id', ''],
  ['session_meta', 'source.subagent.thread_spawn.agent_path', ''],
  ['session_meta', 'source.subagent.thread_spawn.agent_role source.subagent.thread_spawn.agent_type', ''],
  ['turn_context', 'cwd', ''],
  ['bare/message', 'content[].text@folder', 'type role'],

  ['event_msg/task_started|event_msg/turn_started', 'turn_id', 'type'],
  ['event_msg/task_complete|event_msg/turn_complete', 'turn_id', 'type error'],
  ['event_msg/turn_aborted', 'turn_id reason@word', 'type'],
  ['event_msg/thread_rolled_back', '', 'type num_turns'],
  ['event_msg/entered_review_mode', 'turn_id', 'type'],
  ['event_msg/item_completed/EnteredReviewMode', 'turn_id', 'type item.type'],
  ['event_msg/item_completed/UserMessage', '', 'type item.type item.id'],

  [`response_item/function_call(*)`, `name namespace call_id ${TURN}`, 'type arguments@presence'],
  [
    `response_item/function_call(${SHELLS})`,
    'arguments.cmd arguments.command arguments.input arguments.cmd[] arguments.command[] arguments.input[]',
    '',
  ],
  [`response_item/function_call(${SHELLS})`, 'arguments.workdir arguments.working_directory', ''],
  [
    'response_item/function_call(write_stdin|unified_exec)',
    'arguments.chars arguments.input arguments.chars[] arguments.input[]',
    'arguments.session_id',
  ],
  ['response_item/function_call(apply_patch)', 'arguments.input@patch', ''],
  ['response_item/function_call(wait)', '', 'arguments.cell_id'],
  ['response_item/custom_tool_call(*)', `name namespace call_id ${TURN}`, 'type input@presence'],
  ['response_item/custom_tool_call(apply_patch)', 'input@patch', ''],
  ['response_item/custom_tool_call(exec|code_mode|js_repl)', 'input', ''],
  ['response_item/local_shell_call', `call_id id action.command[] action.working_directory ${TURN}`, 'type'],
  [
    'response_item/function_call_output|response_item/custom_tool_call_output',
    `call_id name ${TURN}`,
    'type output@head output[].text@head',
  ],
  ['response_item/web_search_call|response_item/image_generation_call', `id ${TURN}`, 'type status'],
  ['response_item/tool_search_call|response_item/tool_search_output', `call_id id ${TURN}`, 'type'],

  [
    `event_msg/item_completed/(${ITEMS})`,
    'thread_id turn_id item.id',
    'type started_at_ms completed_at_ms item.type item.status item.duration.secs item.duration.nanos',
  ],
  ['event_msg/item_completed/CommandExecution', 'item.command[] item.cwd', 'item.source item.exit_code'],
  [
    'event_msg/item_completed/FileChange',
    'item.changes{} item.changes.*.move_path',
    'item.success item.changes.*.type item.changes.*.content@lines item.changes.*.unified_diff@lines',
  ],
  ['event_msg/item_completed/McpToolCall', 'item.server item.tool', 'item.error.message item.result.isError'],
  ['event_msg/item_completed/DynamicToolCall', 'item.namespace item.tool', 'item.success'],
  ['event_msg/item_completed/CollabAgentToolCall', 'item.tool', ''],
  ['event_msg/item_completed/(SubAgentActivity|Extension/*)', '', 'item.kind'],
  ['event_msg/item_completed/(Sleep|Extension/clock.sleep)', '', 'item.durationMs'],

  [`event_msg/(${ENDS})`, 'call_id event_id turn_id', 'type status duration.secs duration.nanos'],
  ['event_msg/exec_command_end', 'command[] cwd', 'source exit_code'],
  [
    'event_msg/patch_apply_end',
    'changes{} changes.*.move_path',
    'success changes.*.type changes.*.content@lines changes.*.unified_diff@lines',
  ],
  ['event_msg/mcp_tool_call_end', 'invocation.server invocation.tool', 'result.Ok.isError result.Err'],
  ['event_msg/dynamic_tool_call_response', 'namespace tool', 'success'],
  ['event_msg/sub_agent_activity', '', 'kind'],
  ['event_msg/collab_agent_spawn_end', '', 'new_thread_id'],

  // To know lines that a fork has from its parent.
  ['response_item/message', '', 'content[].text'],
  ['event_msg/user_message|event_msg/agent_message', '', 'message'],

  // Of any other kind: what it is, to count it.
  ['*', '', 'type record_type item.type item.kind'],
];
