// Lists the known kinds that are deliberately not exported, each with the reason. A kind that is neither listed here
// nor projected counts as unrecognised.

const MESSAGE = 'a message; messages are never exported';
const REASONING = 'reasoning is never exported';
const CONTEXT = 'context for the model, not something it did';
const STATE = 'state of the session that is no action';
const TWIN = 'repeats a record that is projected';

export const ignored: Readonly<Record<string, string>> = {
  inter_agent_communication: MESSAGE,
  inter_agent_communication_metadata: STATE,
  world_state: CONTEXT,
  security_risk_score: STATE,
  realtime_item: MESSAGE,
  retained_context: CONTEXT,
  dynamic_tools_updated: CONTEXT,
  state: STATE,

  'response_item/message': MESSAGE,
  'response_item/agent_message': MESSAGE,
  'response_item/reasoning': REASONING,
  'response_item/additional_tools': CONTEXT,
  'response_item/compaction': TWIN,
  'response_item/compaction_summary': TWIN,
  'response_item/context_compaction': TWIN,
  'response_item/compaction_trigger': STATE,
  'response_item/configuration_update': STATE,
  'response_item/ghost_snapshot': 'a commit that Codex kept for undo',
  'response_item/other': 'Codex itself did not know what it was',

  'event_msg/agent_message': MESSAGE,
  'event_msg/agent_reasoning': REASONING,
  'event_msg/agent_reasoning_raw_content': REASONING,
  'event_msg/dynamic_tool_call_request': 'the beginning of a call whose end is projected',
  'event_msg/error': 'the error of a turn; not an action',
  'event_msg/guardian_assessment': 'a judgement on an action that has its own record',
  'event_msg/thread_goal_updated': MESSAGE,
  'event_msg/thread_name_updated': MESSAGE,
  'event_msg/thread_settings_applied': STATE,
  'event_msg/undo_completed': 'Codex put files back without saying which; version 1 has no action for it',

  'event_msg/item_completed/HookPrompt': MESSAGE,
  'event_msg/item_completed/AgentMessage': MESSAGE,
  'event_msg/item_completed/Plan': MESSAGE,
  'event_msg/item_completed/Reasoning': REASONING,
  'event_msg/item_completed/FunctionCallOutput': 'an output that the host put there; no call was made',

  'blank line': 'an empty line',
};
