// Spells a scripted call as the model request at hand offers its tool: namespaces and prefixes came and went.
import { listAt, textAt } from './json.ts';
import type { ResponseItem } from './scenario.ts';

/** The type of a scripted call whose tool is to be found by the end of its name. */
export const OFFERED = 'offered';

export interface OfferedTool {
  readonly name: string;
  readonly namespace?: string;
}

/** A call whose tool is not offered keeps the spelling that it was scripted with. */
export function offeredCall(item: ResponseItem, tools: readonly OfferedTool[]): ResponseItem {
  if (item.type !== OFFERED) return item;
  const { namespace, name, ...rest } = item;
  const scripted = { name, ...(namespace === undefined ? {} : { namespace }) };
  const offered = tools.find((tool) => isNamed(tool.name, String(name)));
  return { ...rest, ...(offered ?? scripted), type: 'function_call' };
}

/** Models of code mode get their tools in a message of their own instead of in the request's list. */
export function offeredTools(request: unknown): OfferedTool[] {
  const added = listAt(request, 'input').filter((item) => textAt(item, 'type') === 'additional_tools');
  return [request, ...added].flatMap((list) => listAt(list, 'tools')).flatMap(namesOf);
}

function namesOf(tool: unknown): OfferedTool[] {
  const name = textAt(tool, 'name') ?? textAt(tool, 'function', 'name') ?? '';
  if (textAt(tool, 'type') !== 'namespace') return [{ name }];
  return listAt(tool, 'tools').flatMap((inner) => {
    const innerName = textAt(inner, 'name');
    if (innerName === undefined) return [];
    return name === 'functions' ? { name: innerName } : { name: innerName, namespace: name };
  });
}

function isNamed(offered: string, name: string): boolean {
  return offered === name || offered.endsWith(`__${name}`);
}
