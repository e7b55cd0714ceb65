// An image was generated. If the provider did it: response item image_generation_call, with event image_generation_end
// or TurnItem ImageGeneration. If Codex ran its own tool: TurnItem Extension of kind image_gen.generation.
import * as z from '#zod';
import { statusOf } from '../values/status.js';
import { text } from './fields.js';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';
import { defineHostedCall } from './response-item.js';

const read = ({ status }: { status: string | null }): ItemReading => ({
  claims: { type: 'tool_call', status: statusOf(status) },
  fallback: { tool_name: 'image_generation', server: null },
});

const sample = { status: 'completed' };
const exports = { reads: 'status' };

const item = (type: string) =>
  defineItem({ type, fields: z.object({ id: z.string(), status: text }), sample, exports, read });

export const imageGenerations = [
  defineHostedCall('image_generation_call', read),
  item('ImageGeneration'),
  item('Extension/image_gen.generation'),
  defineEndEvent({ type: 'image_generation_end', fields: z.object({ status: text }), sample, exports, read }),
];
