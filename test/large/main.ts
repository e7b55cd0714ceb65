// Exports the hostile home in full size by the built command, within a limit of time and of memory, and reports
// both: `npm run test:large [-- FOLDER]`. It takes some 10 GB of disk and a quarter of an hour.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProcess } from '../support/run-process.ts';
import { FULL, GOOD, makeHostileHome } from './hostile-home.ts';

const MOST_SECONDS = 900;
/** In mebibytes: less than Node's own limit on a runner of 4 GiB. */
const MOST_MEMORY = 1024;

const CLI = resolve(import.meta.dirname, '../../dist/cli/index.js');
/** Has the process tell its peak at its end. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS))',
)}`;

const given = process.argv[2];
const folder = given ?? (await mkdtemp(join(tmpdir(), 'hostile-home-')));
await mkdir(folder, { recursive: true });
try {
  const home = join(folder, 'codex');
  console.log(`Writing the home to ${home}.`);
  await makeHostileHome(home, FULL);
  console.log('Exporting it.');
  const begun = Date.now();
  const out = (name: string) => join(folder, name);
  const args = ['--codex-home', home, '--output', out('actions.ndjson'), '--manifest', out('manifest.json')];
  const { exitCode, stderr } = await runProcess(
    process.execPath,
    [
      `--max-old-space-size=${MOST_MEMORY}`,
      '--import',
      TELL_PEAK,
      CLI,
      ...args,
      '--summary',
      out('summary.md'),
    ],
    { cwd: folder, env: { PATH: process.env.PATH }, timeoutMs: MOST_SECONDS * 1000 },
  );
  const seconds = (Date.now() - begun) / 1000;
  const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
  console.log(stderr.replace(/^peak .*\n/m, ''));
  console.log(`Exit ${exitCode} after ${seconds.toFixed(0)} s, with ${peak.toFixed(0)} MiB at the most.`);
  const { totals } = JSON.parse(await readFile(out('manifest.json'), 'utf8'));
  console.log(JSON.stringify(totals, null, 2));
  const actions = await readFile(out('actions.ndjson'), 'utf8');
  const missing = GOOD.filter((script) => !actions.includes(JSON.stringify(script)));
  if (exitCode !== 0 || missing.length > 0) throw new Error(`Not exported: ${missing.join(', ')}`);
} finally {
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}
