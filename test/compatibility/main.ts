// The command line: npm run compat -- [release…] [--again] [--recordings DIR]
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheDirectory, installCodex } from '../recorder/install.ts';
import { scenarios } from '../recorder/scenarios/index.ts';
import { type DocumentRow, documentOf, tableOf } from './document.ts';
import { newestRelease } from './newest-release.ts';
import { inOrder, isRelease, recordedReleases, recordingsOf, recordMissing } from './recordings.ts';
import { compareRelease } from './release-row.ts';
import { readByCodex } from './thread-read.ts';

const USAGE = `usage: npm run compat -- [release…] [--again] [--recordings DIR]
Without releases: those of releases.json and the newest, into docs/compatibility.md.
Recordings are made where they are missing, or --again, and kept in the cache.
With --recordings they are those in DIR, and none are made.`;

const DOCUMENT = fileURLToPath(new URL('../../docs/compatibility.md', import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { recordings: { type: 'string' }, again: { type: 'boolean', default: false } },
  });
  const strange = positionals.find((text) => !isRelease(text));
  if (strange !== undefined) throw new Error(`"${strange}" is no release\n${USAGE}`);
  const folder = resolve(values.recordings ?? join(cacheDirectory(), 'recordings'));
  const newest = await newestRelease();
  const listed = async () =>
    values.recordings === undefined ? [...(await listedReleases()), newest] : await recordedReleases(folder);
  const releases = inOrder([...new Set(positionals.length === 0 ? await listed() : positionals)]);
  const codex = await installCodex(newest);

  const rows: DocumentRow[] = [];
  const faults: string[] = [];
  for (const release of releases) {
    console.error(`… ${release}`);
    if (values.recordings === undefined) {
      if (values.again) await rm(join(folder, release), { recursive: true, force: true });
      faults.push(...(await recordMissing(release, folder)));
    }
    const recordings = await recordingsOf(release, folder);
    if (recordings.length === 0) faults.push(`${release}: there are no recordings in ${folder}`);
    const compared = await compareRelease(release, recordings);
    faults.push(...compared.faults);
    const read = await readByCodex(codex, recordings);
    faults.push(
      ...read.unread.map(
        ({ scenario, why }) => `${release} ${scenario}: Codex ${codex.release} did not read it: ${why}`,
      ),
    );
    rows.push({ ...compared.row, readByCodex: read });
  }

  if (positionals.length > 0) console.log(tableOf(rows, codex.release));
  else {
    const played = [...scenarios].map(([name, { shows }]) => ({ name, shows }));
    await writeFile(DOCUMENT, documentOf(rows, codex.release, played));
    console.log(`wrote ${DOCUMENT}`);
  }
  for (const fault of faults) console.log(`x ${fault}`);
  console.log(`${rows.length} releases, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function listedReleases(): Promise<string[]> {
  const text = await readFile(new URL('releases.json', import.meta.url), 'utf8');
  const releases: string[] = JSON.parse(text);
  return releases;
}

await main().catch((error: unknown) => {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : error);
});
