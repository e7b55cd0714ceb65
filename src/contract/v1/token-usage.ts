// Version 1 of the contract, manifest: the tokens that model responses took.
import * as z from 'zod';
import { count } from './count.js';

export const tokenUsage = z
  .strictObject({
    input_tokens: count.describe('Sent to the model, cached ones included.'),
    cached_input_tokens: count.describe('Those of them that came from the cache.'),
    output_tokens: count.describe('Made by the model, those of its reasoning included.'),
    reasoning_output_tokens: count.describe('Those of them that are reasoning.'),
  })
  .meta({ id: 'TokenUsage', description: 'Tokens of model responses, as Codex recorded them.' });

export type TokenUsage = z.infer<typeof tokenUsage>;
