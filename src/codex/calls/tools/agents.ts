// Codex's own tools by which an agent handles other agents.
import type { Facts } from '../../session/evidence.js';

const AGENT_TOOLS = new Set([
  'spawn_agent',
  'send_input',
  'send_message',
  'followup_task',
  'interrupt_agent',
  'resume_agent',
  'close_agent',
  'wait_agent',
  'list_agents',
]);

/** In a copy of its parent's history, a sub-agent is told who it is. */
const ANSWER = /^(?:\{|$|You are the newly spawned agent)/;

/** Whether Codex tells why it did not do what was asked: it answers in JSON, or not at all, when it did. */
export const isRefusedAgent = ({ tool_name, server }: Facts, text: string): boolean =>
  server === null && AGENT_TOOLS.has(tool_name ?? '') && !ANSWER.test(text);
