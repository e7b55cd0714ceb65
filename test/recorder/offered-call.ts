// Spells a scripted call as the model request at hand offers its tool: namespaces and prefixes came and went.
import { at, listAt, textAt } from './json.ts';
import type { ResponseItem } from './scenario.ts';

/** The type of a scripted call whose tool is to be found by the end of its name. */
export const OFFERED = 'offered';

/** A call whose tool is not offered keeps the spelling that it was scripted with. */
export function offeredCall(item: ResponseItem, request: unknown): ResponseItem {
  if (item.type !== OFFERED) return item;
  const { namespace, name, ...rest } = item;
  const scripted = { name, ...(namespace === undefined ? {} : { namespace }) };
  const offered = offeredNames(listAt(request, 'tools')).find((tool) => isNamed(tool.name, String(name)));
  return { ...rest, ...(offered ?? scripted), type: 'function_call' };
}

function offeredNames(tools: readonly unknown[]): { name: string; namespace?: string }[] {
  return tools.flatMap((tool) => {
    const name = textAt(tool, 'name') ?? textAt(tool, 'function', 'name') ?? '';
    if (textAt(tool, 'type') !== 'namespace') return { name };
    return listAt(tool, 'tools').flatMap((inner) => {
      const innerName = textAt(at(inner), 'name');
      return innerName === undefined ? [] : { name: innerName, namespace: name };
    });
  });
}

function isNamed(offered: string, name: string): boolean {
  return offered === name || offered.endsWith(`__${name}`);
}
