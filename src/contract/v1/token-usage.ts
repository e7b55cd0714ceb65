// Version 1 of the contract, manifest: the tokens that model responses took.
import * as z from 'zod';
import { count } from './count.js';

export const tokenUsage = z
  .strictObject({
    input_tokens: count.describe('Tokens that were sent to the model, including cached ones.'),
    cached_input_tokens: count.describe('How many of the input tokens came from the cache.'),
    output_tokens: count.describe('Tokens that the model generated, including those of its reasoning.'),
    reasoning_output_tokens: count.describe('How many of the output tokens are reasoning.'),
  })
  .meta({ id: 'TokenUsage', description: 'Tokens of model responses, as Codex recorded them.' });

export type TokenUsage = z.infer<typeof tokenUsage>;
