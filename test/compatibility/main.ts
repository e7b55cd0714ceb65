// The command line: npm run compat -- [release…] [--recordings DIR]
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheDirectory, installCodex } from '../recorder/install.ts';
import { scenarios } from '../recorder/scenarios/index.ts';
import { type DocumentRow, documentOf, tableOf } from './document.ts';
import { newestRelease } from './newest-release.ts';
import { inOrder, recordedReleases, recordingsOf, recordMissing } from './recordings.ts';
import { compareRelease } from './release-row.ts';
import { readByCodex } from './thread-read.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/compatibility.md', import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { recordings: { type: 'string' } },
  });
  const folder = resolve(values.recordings ?? join(cacheDirectory(), 'recordings'));
  const listed = values.recordings === undefined ? await listedReleases() : await recordedReleases(folder);
  const releases = inOrder(positionals.length === 0 ? listed : positionals);
  const codex = await installCodex(await newestRelease());

  const rows: DocumentRow[] = [];
  const faults: string[] = [];
  for (const release of releases) {
    console.error(`… ${release}`);
    if (values.recordings === undefined) faults.push(...(await recordMissing(release, folder)));
    const recordings = await recordingsOf(release, folder);
    if (recordings.length === 0) faults.push(`${release}: there are no recordings in ${folder}`);
    const compared = await compareRelease(release, recordings);
    faults.push(...compared.faults);
    rows.push({ ...compared.row, readByCodex: await readByCodex(codex, recordings) });
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
