// Says which texts of a rollout are private, by the record they stand in and the path to them.

/** The word that stands in the replacement, and where such texts are. */
const PLACES: readonly (readonly [word: string, place: RegExp])[] = [
  ['INSTRUCTIONS', /(^|\.)(base_instructions\.text|user_instructions|developer_instructions|instructions)$/],
  ['ENCRYPTED', /\.encrypted_content$/],
  ['REASONING', /^(response_item\/)?reasoning\.(summary|content)\[\]\.text$/],
  ['REASONING', /^event_msg\/agent_reasoning(_raw_content)?\.text$/],
  ['REASONING', /\.item\.(summary_text|raw_content)\[\]$/],
  ['PROMPT', /^event_msg\/user_message\.(message|text_elements\[\]\.\w+)$/],
  ['PROMPT', /\.(prompt|revised_prompt|user_facing_hint|overall_explanation)$/],
  ['COMPACTED', /^compacted\.message$/],
  ['MESSAGE', /^(response_item\/)?(agent_)?message\.content\[\]\.text$/],
  ['MESSAGE', /^inter_agent_communication\.content$/],
  ['MESSAGE', /^event_msg\/agent_message\.message$/],
  ['MESSAGE', /\.(last_agent_message|replacement_history\[\]\.content\[\]\.text)$/],
  ['MESSAGE', /\.item\.content\[\]\.text$/],
  ['TOOLS', /tools\[\](\.\w+)*\.description$/],
];

/** The word for the text at this place, or undefined when the text may stay. */
export function privateWord(place: string): string | undefined {
  return PLACES.find(([, pattern]) => pattern.test(place))?.[0];
}
