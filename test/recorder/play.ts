// Plays a scenario's steps through a release and collects the actions it announces.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seen } from './action.ts';
import { announcedByAppServer } from './announced-by-app-server.ts';
import { announcedByExec } from './announced-by-exec.ts';
import { appServerRun } from './app-server-run.ts';
import type { AskedByCall } from './asked.ts';
import { codexConfig } from './codex-config.ts';
import { execRun } from './exec-run.ts';
import { type Codex, installCodex } from './install.ts';
import { startModelServer } from './model-server.ts';
import { eraOf, NEWEST } from './models.ts';
import { runCommand } from './run-command.ts';
import type { Scenario } from './scenario.ts';
import { addFiles, commitAll, configure, type Stage } from './stage.ts';

const RECORDER = import.meta.dirname;

export interface Played {
  readonly announced: readonly Seen[];
  /** What the model asked for. */
  readonly asked: readonly AskedByCall[];
}

/** With `keep`, the model requests and the events stay on the stage, for a look. */
export async function play(codex: Codex, given: Scenario, stage: Stage, keep: boolean): Promise<Played> {
  const scenario = onStage(given, stage);
  const server = await startModelServer(scenario.conversations, eraOf(codex.release));
  const events: unknown[] = [];
  const announced: Seen[] = [];
  if (scenario.files !== undefined) {
    await addFiles(stage.workspace, scenario.files);
    await commitAll(stage.workspace);
  }
  await addFiles(stage.codexHome, scenario.codexHomeFiles ?? {});
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
          : await appServerRun(by, stage, step.appServer, scenario.answers);
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
  return { announced, asked: server.asked.map((asked) => asRewritten(asked, scenario.rewritten)) };
}

/** Puts the folders of this run into the config and the files of a scenario. */
function onStage(scenario: Scenario, stage: Stage): Scenario {
  const { config, files, codexHomeFiles } = scenario;
  const text = JSON.stringify({ config, files, codexHomeFiles })
    .replaceAll('{{codex home}}', stage.codexHome)
    .replaceAll('{{workspace}}', stage.workspace)
    .replaceAll('{{recorder}}', RECORDER);
  const filled: Pick<Scenario, 'config' | 'files' | 'codexHomeFiles'> = JSON.parse(text);
  return { ...scenario, ...filled };
}

function asRewritten(asked: AskedByCall, rewritten: Scenario['rewritten']): AskedByCall {
  if (rewritten === undefined || asked.command === undefined) return asked;
  return { ...asked, command: asked.command.replaceAll(...rewritten) };
}
