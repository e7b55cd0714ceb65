// Plays a scenario's steps through a release and collects the actions it announces.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seen } from './action.ts';
import { announcedByAppServer } from './announced-by-app-server.ts';
import { announcedByExec } from './announced-by-exec.ts';
import { appServerRun } from './app-server-run.ts';
import { codexConfig } from './codex-config.ts';
import { execRun } from './exec-run.ts';
import type { Codex } from './install.ts';
import { startModelServer } from './model-server.ts';
import { eraOf } from './models.ts';
import type { Scenario } from './scenario.ts';
import { configure, type Stage } from './stage.ts';

/** With `keep`, the model requests and the events stay on the stage, for a look. */
export async function play(codex: Codex, scenario: Scenario, stage: Stage, keep: boolean): Promise<Seen[]> {
  const server = await startModelServer(scenario.conversations, eraOf(codex.release).shell);
  const events: unknown[] = [];
  const announced: Seen[] = [];
  try {
    await configure(stage, codexConfig(codex.release, scenario, server.baseUrl, stage.workspace));
    for (const step of scenario.steps) {
      const run =
        'exec' in step
          ? await execRun(codex, stage, step)
          : await appServerRun(codex, stage, step.appServer, scenario.approvals);
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
