// Runs `codex exec --json` as a scenario says and keeps the events it announces.
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.ts';
import type { Codex } from './install.ts';
import { parseJson } from './json.ts';
import { threadIds } from './rollouts.ts';
import type { ExecRun } from './scenario.ts';
import { SETTLE_MS, type Stage } from './stage.ts';

const RUN_LIMIT_MS = 120_000;

export async function execRun(codex: Codex, stage: Stage, run: ExecRun): Promise<unknown[]> {
  const events: unknown[] = [];
  let killed = false;
  const session = run.resume === true ? ['resume', (await threadIds(stage.codexHome)).at(-1) ?? ''] : [];
  const options = ['--json', '--skip-git-repo-check', ...(run.arguments ?? [])];
  const child = startChild([...codex.command, 'exec', ...options, ...session, run.exec], {
    cwd: stage.workspace,
    env: stage.env,
    timeoutMs: RUN_LIMIT_MS,
    onLine: (line) => {
      events.push(parseJson(line));
      if (killed || run.killAfter === undefined || !line.includes(run.killAfter)) return;
      killed = true;
      void pause(SETTLE_MS).then(child.kill);
    },
  });
  child.finish();
  const { code, errors } = await child.ended;
  if (run.killAfter !== undefined && !killed) {
    throw new Error(
      `no event mentioned "${run.killAfter}", so Codex ${codex.release} was not killed: change killAfter`,
    );
  }
  if (events.length === 0)
    throw new Error(`Codex ${codex.release} announced nothing (exit ${code}):\n${errors}`);
  return events;
}
