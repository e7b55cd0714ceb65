// The agent paused: TurnItem Extension of kind clock.sleep, until 0.144 an item Sleep of its own.
import * as z from '#zod';
import { nonNegativeInteger } from './fields.js';
import { defineItem, type ItemReading } from './frames.js';

const fields = z.object({ id: z.string(), durationMs: nonNegativeInteger });
const sample = { durationMs: 1500 };
const exports = { reads: 'durationMs' };

const read = ({ durationMs }: z.infer<typeof fields>): ItemReading => ({
  claims: { type: 'tool_call', status: 'completed', duration_ms: durationMs ?? undefined },
  fallback: { tool_name: 'sleep', server: null },
});

const extensionSleep = defineItem({ type: 'Extension/clock.sleep', fields, sample, exports, read });
const sleep = defineItem({ type: 'Sleep', fields, sample, exports, read });

export const sleeps = [extensionSleep, sleep];
