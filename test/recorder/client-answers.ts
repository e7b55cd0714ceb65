// Answers what the app server asks of its client: approvals, and the results of the client's own tools.
import { textAt } from './json.ts';
import type { Scenario } from './scenario.ts';

export function clientAnswers(
  approvals: NonNullable<Scenario['approvals']>,
): (method: string, params: unknown) => unknown {
  return (method, params) => {
    switch (method) {
      case 'item/tool/call':
        return { success: true, contentItems: [{ type: 'inputText', text: 'looked up' }] };
      case 'item/commandExecution/requestApproval':
      case 'item/fileChange/requestApproval':
        return { decision: approvals[textAt(params, 'itemId') ?? ''] ?? 'decline' };
      default:
        return {};
    }
  };
}
