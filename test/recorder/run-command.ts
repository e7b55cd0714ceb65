// Runs a command of Codex that is no session of its own.
import { startChild } from './child.ts';
import type { Codex } from './install.ts';
import type { Stage } from './stage.ts';

const RUN_LIMIT_MS = 60_000;

/** Throws when the command fails. */
export async function runCommand(codex: Codex, stage: Stage, args: readonly string[]): Promise<void> {
  const child = startChild([...codex.command, ...args], {
    cwd: stage.workspace,
    env: stage.env,
    timeoutMs: RUN_LIMIT_MS,
  });
  child.finish();
  const { code, errors } = await child.ended;
  if (code !== 0) throw new Error(`codex ${args.join(' ')} left with ${code}:\n${errors}`);
}
