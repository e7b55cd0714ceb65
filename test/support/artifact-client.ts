// Runs calls of the real artifact client in a process of their own, for it reads its environment and writes to stdout.
import { join } from 'node:path';
import { z } from 'zod';
import type { Runner, StepResult } from './runner.ts';

export const clientCalls = z.array(
  z.discriminatedUnion('call', [
    z.object({
      call: z.literal('upload'),
      name: z.string(),
      files: z.array(z.string()),
      root: z.string(),
      skipArchive: z.boolean().default(false),
      retentionDays: z.int().optional(),
    }),
    z.object({ call: z.literal('list') }),
    z.object({
      call: z.literal('download'),
      id: z.int(),
      path: z.string(),
      expectedHash: z.string().optional(),
    }),
    z.object({ call: z.literal('delete'), name: z.string() }),
  ]),
);

const clientResults = z.array(z.union([z.object({ value: z.unknown() }), z.object({ error: z.string() })]));

export type ClientCall = z.input<typeof clientCalls>[number];
/** What the client's promise resolved to, as JSON, or the message of the error it was rejected with. */
export type ClientResult = z.infer<typeof clientResults>[number];

/** Makes the calls one after the other, going on after a failed one. */
export async function runArtifactClient(
  runner: Runner,
  env: Readonly<Record<string, string>>,
  calls: readonly ClientCall[],
): Promise<{ readonly results: readonly ClientResult[]; readonly step: StepResult }> {
  const step = await runner.run({
    bundle: join(import.meta.dirname, 'artifact-client-main.ts'),
    inputs: { calls: JSON.stringify(calls) },
    env,
  });
  const { results } = step.outputs;
  if (results === undefined) {
    throw new Error(`The artifact client ended without results. It printed:\n${step.stdout}\n${step.stderr}`);
  }
  return { results: clientResults.parse(JSON.parse(results)), step };
}
