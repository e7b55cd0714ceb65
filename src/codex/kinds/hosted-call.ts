// Response items of tools that the provider runs itself: complete when written, without an output.
import * as z from 'zod/mini';
import type { ItemReading } from './item.js';
import { readImageRecord } from './items/image-generation.js';
import { searched } from './items/web-search.js';
import { defineKind, text } from './kind.js';
import { turnFields, turnOf } from './passthrough.js';

const hosted = (type: string, read: (item: { status: string | null }) => ItemReading) =>
  defineKind({
    name: `response_item/${type}`,
    payload: z.object({ id: text, status: text, ...turnFields }),
    project(item, at, session) {
      const { claims, fallback } = read(item);
      const { actions } = session;
      const turn = turnOf(item, session);
      const tool = claims.tool_name ?? fallback?.tool_name;
      // Some releases write the item without its id, right behind the event that has it.
      const twin = item.id === null ? actions.lastWithoutOutput(turn, tool) : null;
      if (twin !== null) actions.settle(twin, at, 'output', claims);
      else actions.complete(item.id, turn, at, 'output', claims, fallback);
    },
  });

export const webSearchCall = hosted('web_search_call', () => ({ claims: searched }));
export const imageGenerationCall = hosted('image_generation_call', readImageRecord);
