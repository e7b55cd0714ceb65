// Records one scenario with one release: plays it, compares, scrubs and writes the case.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withMovedBases } from './history-bases.ts';
import type { Codex } from './install.ts';
import { play } from './play.ts';
import { recordedActions } from './recorded-actions.ts';
import { readRollouts } from './rollouts.ts';
import type { Scenario } from './scenario.ts';
import { scrub, WORKSPACE, withoutPaths } from './scrub.ts';
import { setStage } from './stage.ts';
import { type Truth, truthOf } from './truth.ts';

export interface Recording {
  readonly codex: Codex;
  readonly name: string;
  readonly scenario: Scenario;
  /** The folder that gets `codex-home/` and `truth.json`; what was in it is replaced. */
  readonly folder: string;
  /** Leaves the stage, with the model requests and the announced events, for a look. */
  readonly keepStage: boolean;
}

export async function record({ codex, name, scenario, folder, keepStage }: Recording): Promise<Truth> {
  const stage = await setStage();
  try {
    const { announced, asked } = await play(codex, scenario, stage, keepStage);
    const rollouts = await readRollouts(stage.codexHome);
    if (rollouts.length === 0) throw new Error(`Codex ${codex.release} left no session: look with --keep`);
    const truth = { ...truthOf(announced, recordedActions(rollouts), stage.workspace), asked };

    await rm(folder, { recursive: true, force: true });
    for (const { path, lines } of withMovedBases(rollouts, scrub(rollouts, stage))) {
      const target = join(folder, 'codex-home', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, lines.map((line) => `${line}\n`).join(''));
    }
    const head = { codex: codex.release, scenario: name, workspace: WORKSPACE };
    const text = JSON.stringify({ ...head, ...truth }, null, 1);
    await writeFile(join(folder, 'truth.json'), `${withoutPaths(text, stage)}\n`);
    return truth;
  } finally {
    if (!keepStage) await stage.remove();
  }
}
