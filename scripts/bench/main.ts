// npm run bench -- [--size MB] [--rounds N] [--against DIR] [--only NAME]… [--growth MB… [--mix NAME]]
// npm run bench -- --targets | --check [--rounds N] [--only TEXT]…
// Makes recordings in a temporary folder, reads them in every way there is, and prints tables. `--targets` prints what
// docs/performance.md has; `--check` also fails if a figure is a tenth worse than there. BENCH_NODE names another Node
// to run what is measured.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from './formats.ts';
import { isInstalled, type Measured, measure, ratioOf, ratioText } from './measure.ts';
import { action, exporter, NODE, OURS, others, threadRead } from './programs.ts';
import { MIXES, type Mix, writeRecording } from './recording.ts';
import {
  NODE_VERSION,
  type Row,
  rowsOf,
  rowText,
  TARGETS,
  type Target,
  worseThanDocumented,
} from './targets.ts';
import { measureUpload } from './upload.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '256' },
    rounds: { type: 'string', default: '5' },
    against: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    growth: { type: 'string', multiple: true, default: [] },
    mix: { type: 'string', default: 'talk' },
    targets: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const MEBIBYTE = 1024 * 1024;
const size = Number(values.size) * MEBIBYTE;
const rounds = Number(values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const output = join(folder, 'actions.ndjson');
const manifest = join(folder, 'manifest.json');
const isOfTargets = values.targets || values.check;
// The targets are not compared with it, and a checkout without history has none.
const earlier = values.against ?? (isOfTargets ? OURS : earlierDist());

const CASES: readonly [Format, Mix][] = [
  ['paginated', 'talk'],
  ['paginated', 'mixed'],
  ['paginated', 'commands'],
  ['paginated', 'images'],
  ['paginated', 'compactions'],
  ['enveloped', 'mixed'],
  ['enveloped', 'commands'],
  ['bare', 'mixed'],
];

if (!isInstalled('jq')) console.log('jq is not installed, and left out.');
if (isOfTargets) await measureTargets();
for (const [format, mix] of CASES) {
  if (!isAskedFor(`${format}-${mix}`)) continue;
  await withHome((home) => {
    writeRecording(home, { format, mix, bytes: size, seed: 1 });
    const ours = exporter('this', OURS, home, output);
    const programs = [
      ...others(home),
      exporter('earlier', earlier, home, output),
      exporter('this, unredacted', OURS, home, output, '--no-redact'),
      // The digest stands in the manifest; what git finds in this folder is no matter of the recording.
      exporter('this, with manifest', OURS, home, output, '--manifest', manifest, '--no-git-check'),
      ours,
    ];
    print(`${format}, ${mix}, ${values.size} MiB`, measure(programs, rounds), 'plain reader');
  });
}
if (isAskedFor('giant')) {
  await withHome((home) => {
    writeRecording(home, { format: 'paginated', mix: 'giant', bytes: 28 * MEBIBYTE, seed: 1 });
    const programs = [
      ...others(home),
      exporter('earlier', earlier, home, output),
      exporter('this', OURS, home, output),
    ];
    print('paginated, one line of 14 MiB', measure(programs, rounds), 'plain reader');
  });
}
if (isAskedFor('small')) await manySmallSessions();
if (isAskedFor('start')) {
  await withSmallSession((home) => {
    const programs = [NODE, action('earlier', earlier, home, folder), action('this', OURS, home, folder)];
    print('the action, 1 MiB, no upload', measure(programs, 3 * rounds), 'node -e 0');
  });
}
if (isAskedFor('upload')) {
  await withSmallSession(async (home) => {
    print('the action, 1 MiB, with upload', await measureUpload(home, folder, 2 * rounds), 'node -e 0');
  });
}
for (const megabytes of values.growth) {
  await withHome((home) => {
    writeRecording(home, {
      format: 'paginated',
      mix: mixNamed(values.mix),
      bytes: Number(megabytes) * MEBIBYTE,
      seed: 1,
    });
    const programs = [others(home)[0] ?? NODE, exporter('this', OURS, home, output)];
    print(
      `paginated, ${values.mix}, ${megabytes} MiB`,
      measure(programs, Number(megabytes) > 1024 ? 1 : rounds),
      'wc -l',
    );
  });
}

async function measureTargets(): Promise<void> {
  console.log(`\n| | | target | Node ${NODE_VERSION} |\n| --- | --- | --- | --- |`);
  const rows: Row[] = [];
  for (const target of TARGETS) {
    if (values.only.length > 0 && !values.only.some((text) => target.name.includes(text))) continue;
    const measured = await rowsFor(target);
    for (const row of measured) console.log(rowText(row));
    rows.push(...measured);
  }
  if (!values.check) return;
  const worse = worseThanDocumented(rows);
  for (const line of worse) console.log(`Worse: ${line}`);
  if (worse.length > 0) process.exitCode = 1;
}

async function rowsFor(target: Target): Promise<Row[]> {
  const { format, mix, megabytes, isAction = false, below } = target;
  let rows: Row[] = [];
  await withHome(async (home) => {
    writeRecording(home, { format, mix, bytes: megabytes * MEBIBYTE, seed: 1 });
    const known = [...others(home), NODE, ...('thread/read' in below ? await threadRead(home) : [])];
    const ours = isAction ? action('this', OURS, home, folder) : exporter('this', OURS, home, output);
    for (const name of ['output', 'step-summary']) writeFileSync(join(folder, name), '');
    rows = rowsOf(target, measure([...known.filter(({ name }) => name in below), ours], rounds));
  });
  return rows;
}

/** The same sessions in a thousand files, and one after the other in a single one. */
async function manySmallSessions(): Promise<void> {
  await withHome(async (many) => {
    await withHome((one) => {
      for (let seed = 1; seed <= 1000; seed++)
        writeRecording(many, { format: 'paginated', mix: 'commands', bytes: 100_000, seed });
      writeRecording(one, { format: 'paginated', mix: 'commands', bytes: 100_000_000, seed: 1 });
      const programs = [exporter('one file', OURS, one, output), exporter('1,000 files', OURS, many, output)];
      print('100 MB in 1,000 sessions', measure(programs, rounds), 'one file');
    });
  });
}

function mixNamed(name: string): Mix {
  const named = MIXES.find((mix) => mix === name);
  if (named === undefined) throw new Error(`--mix is "${name}": it must be one of ${MIXES.join(', ')}`);
  return named;
}

function isAskedFor(name: string): boolean {
  if (isOfTargets) return false;
  return values.only.length === 0 ? values.growth.length === 0 : values.only.includes(name);
}

/** A session of one mebibyte, and the files that a runner gives to an action. */
function withSmallSession(work: (home: string) => void | Promise<void>): Promise<void> {
  return withHome((home) => {
    writeRecording(home, { format: 'paginated', mix: 'mixed', bytes: MEBIBYTE, seed: 1 });
    for (const name of ['output', 'step-summary']) writeFileSync(join(folder, name), '');
    return work(home);
  });
}

async function withHome(work: (home: string) => void | Promise<void>): Promise<void> {
  const home = mkdtempSync(join(folder, 'home-'));
  try {
    await work(home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** The build of the commit before the last: `dist` is committed. */
function earlierDist(): string {
  const place = join(folder, 'earlier');
  mkdirSync(place);
  const archive = execFileSync('git', ['archive', 'HEAD~', 'dist'], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', place], { input: archive });
  return join(place, 'dist');
}

function print(title: string, results: readonly Measured[], base: string): void {
  const unit = results.find(({ name }) => name === base);
  console.log(
    `\n${title}\n\n| | seconds | of ${base} | processor | peak MiB |\n| --- | --- | --- | --- | --- |`,
  );
  for (const measured of results) {
    const { name, seconds, cpuSeconds, peak } = measured;
    const ratio = unit === undefined ? '' : ratioText(ratioOf(measured, unit));
    const memory = peak === null ? '' : peak.toFixed(0);
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${ratio} | ${cpuSeconds.toFixed(2)} | ${memory} |`);
  }
}
