// A hook of Codex: it refuses, rewrites or stops tool calls whose input holds one of its words.
import { readFileSync } from 'node:fs';

const event = JSON.parse(readFileSync(0, 'utf8'));
const input = JSON.stringify(event.tool_input ?? '');
const mentions = (word) => input.includes(word);

function beforeUse() {
  if (mentions('BLOCKED-BY-EXIT')) return { exit: 2, error: 'the hook left with 2' };
  if (mentions('DENIED-BY-HOOK')) return decision('deny', { permissionDecisionReason: 'the hook says no' });
  if (mentions('REWRITE-ME')) return decision('allow', { updatedInput: rewritten(event.tool_input) });
  return {};
}

function decision(permissionDecision, more) {
  return { answer: { hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision, ...more } } };
}

function rewritten(toolInput) {
  const pairs = Object.entries(toolInput);
  return Object.fromEntries(
    pairs.map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll('REWRITE-ME', 'rewritten') : value,
    ]),
  );
}

const { answer, exit = 0, error = '' } = event.hook_event_name === 'PreToolUse' ? beforeUse() : {};
if (answer !== undefined) process.stdout.write(JSON.stringify(answer));
process.stderr.write(error);
process.exitCode = exit;
