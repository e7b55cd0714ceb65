// Plays a scenario's steps through a release and collects the actions it announces.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seen } from './action.ts';
import { announcedByAppServer } from './announced-by-app-server.ts';
import { announcedByExec } from './announced-by-exec.ts';
import { appServerRun } from './app-server-run.ts';
import { codexConfig } from './codex-config.ts';
import { execRun } from './exec-run.ts';
import { type Codex, installCodex } from './install.ts';
import { startModelServer } from './model-server.ts';
import { eraOf, NEWEST } from './models.ts';
import { runCommand } from './run-command.ts';
import type { Scenario } from './scenario.ts';
import { configure, type Stage } from './stage.ts';

/** With `keep`, the model requests and the events stay on the stage, for a look. */
export async function play(codex: Codex, scenario: Scenario, stage: Stage, keep: boolean): Promise<Seen[]> {
  const server = await startModelServer(scenario.conversations, eraOf(codex.release));
  const events: unknown[] = [];
  const announced: Seen[] = [];
  try {
    for (const step of scenario.steps) {
      const by = step.byNewest === true ? await installCodex(NEWEST) : codex;
      await configure(stage, codexConfig(by.release, scenario, server.baseUrl, stage.workspace));
      if ('codex' in step) {
        await runCommand(by, stage, step.codex);
        continue;
      }
      const run =
        'exec' in step
          ? await execRun(by, stage, step)
          : await appServerRun(by, stage, step.appServer, scenario.approvals);
      events.push(...run);
      announced.push(...('exec' in step ? announcedByExec(run) : announcedByAppServer(run)));
    }
  } finally {
    await server.close();
    if (keep) {
      await writeFile(join(stage.root, 'requests.json'), JSON.stringify(server.requests, null, 1));
      await writeFile(join(stage.root, 'events.json'), JSON.stringify(events, null, 1));
      console.log(`    kept in ${stage.root}`);
    }
  }
  return announced;
}
