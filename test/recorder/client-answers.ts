// Answers what the app server asks of its client: approvals, and the results of the client's own tools.
import { textAt } from './json.ts';
import type { Scenario } from './scenario.ts';

/** A question names the item that it is about by its id only, so the item is announced before. */
export function clientAnswers(
  answers: NonNullable<Scenario['answers']>,
  announced: (itemId: string) => unknown,
): (method: string, params: unknown) => unknown {
  return (method, params) => {
    const question = JSON.stringify([params, announced(textAt(params, 'itemId') ?? '')]);
    const answer = answers.find(({ mentions }) => question.includes(mentions));
    if (answer !== undefined && method !== 'item/tool/call') return answer.result;
    switch (method) {
      case 'item/tool/call':
        return { success: true, contentItems: [{ type: 'inputText', text: 'looked up' }] };
      case 'item/commandExecution/requestApproval':
      case 'item/fileChange/requestApproval':
        return { decision: 'decline' };
      default:
        return {};
    }
  };
}
