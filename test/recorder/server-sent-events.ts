// Writes one model response as the stream of server-sent events that Codex reads.
import type { ResponseItem } from './scenario.ts';

const USAGE = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 10 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 5 },
  total_tokens: 120,
};

export function serverSentEvents(id: string, items: readonly ResponseItem[]): string {
  const events = [
    { type: 'response.created', response: { id } },
    ...items.map((item, index) => ({ type: 'response.output_item.done', output_index: index, item })),
    { type: 'response.completed', response: { id, usage: USAGE } },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
