// The command line: npm run drift -- [release] [--learn] [--recordings DIR] [--codex-home DIR]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newestRelease } from '../compatibility/newest-release.ts';
import { recordingsOf, recordMissing } from '../compatibility/recordings.ts';
import { cacheDirectory } from '../recorder/install.ts';
import { driftsOf } from './drifts.ts';
import { KNOWN_FILE, learn, readKnown, writeKnown } from './known.ts';
import { shapesIn } from './read-home.ts';
import { reportOf, shapesOf } from './report.ts';

/** Exit codes: 0 nothing has drifted, 1 something has, 2 it could not be looked at. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      learn: { type: 'boolean', default: false },
      recordings: { type: 'string' },
      'codex-home': { type: 'string' },
    },
  });
  const known = await readKnown();
  const home = values['codex-home'];
  if (home !== undefined) {
    const shapes = await shapesIn([resolve(home)]);
    const drifts = driftsOf(shapes, known, false);
    console.log(`${reportOf('Your sessions', known.release, drifts, [], shapes)}\n\n${shapesOf(shapes)}`);
    return drifts.length === 0 ? 0 : 1;
  }

  const release = positionals[0] ?? (await newestRelease());
  const { homes, failures, remove } = await recorded(release, values.recordings);
  try {
    const shapes = await shapesIn(homes);
    if (values.learn) {
      if (failures.length > 0) throw new Error(`not learned:\n${failures.join('\n')}`);
      await writeKnown(learn(release, shapes, known.words));
      console.log(`wrote ${KNOWN_FILE}`);
      return 0;
    }
    const drifts = driftsOf(shapes, known, true);
    console.log(reportOf(`Codex ${release}`, known.release, drifts, failures, shapes));
    return drifts.length + failures.length === 0 ? 0 : 1;
  } finally {
    await remove();
  }
}

/** Recorded afresh, unless a folder of recordings is given. */
async function recorded(release: string, given: string | undefined) {
  await mkdir(cacheDirectory(), { recursive: true });
  const folder = given === undefined ? await mkdtemp(join(cacheDirectory(), 'drift-')) : resolve(given);
  const remove = async () => {
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  };
  const failures = given === undefined ? await recordMissing(release, folder) : [];
  const homes = (await recordingsOf(release, folder)).map(({ codexHome }) => codexHome);
  if (homes.length === 0) throw new Error([`nothing was recorded of ${release}`, ...failures].join('\n'));
  return { homes, failures, remove };
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
