// Wraps scripted calls into programs, for a model whose tools can be called by programs only.
import { asksOf } from './asked.ts';
import { textAt } from './json.ts';
import type { OfferedTool } from './offered-call.ts';
import type { ResponseItem } from './scenario.ts';

/** The name of the tool that runs programs. */
const PROGRAM = 'exec';
const CALLS = new Set(['function_call', 'custom_tool_call']);

/** A call stays as it is if its tool is offered, or if programs are not. */
export function programCall(item: ResponseItem, tools: readonly OfferedTool[]): ResponseItem {
  const name = textAt(item, 'name') ?? '';
  const isOffered = (wanted: string) => tools.some((tool) => tool.name === wanted);
  if (!CALLS.has(item.type) || isOffered(name) || !isOffered(PROGRAM)) return item;
  const callId = textAt(item, 'call_id') ?? '';
  const namespace = textAt(item, 'namespace');
  const tool = namespace === undefined ? name : `${namespace}__${name}`;
  const given = textAt(item, 'arguments') ?? JSON.stringify(textAt(item, 'input') ?? '');
  return {
    type: 'custom_tool_call',
    id: `ct_${callId}`,
    call_id: callId,
    name: PROGRAM,
    input: `text(await tools.${tool}(${given}))`,
    asks: asksOf(item),
  };
}
