// A Codex home with everything in it that an agent could put there to stop an export, and two good sessions.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, symlinkSync, truncateSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { block, frame } from '../disk/zstd.ts';
import { command, line, meta, nameOf } from '../export/home.ts';

/** How much of each; the full size is what an export must stand. */
export interface Amounts {
  /** Of one folder; a tenth each are links and empty rollouts. */
  readonly entries: number;
  readonly folders: number;
  /** Of one file, for each way to fill one. */
  readonly lines: number;
  /** Bytes of one line. */
  readonly line: number;
  /** Bytes of a file that is one hole. */
  readonly hole: number;
  /** Blocks of 128 KiB in a file of some bytes for each. */
  readonly blocks: number;
  readonly depth: number;
}

export const FULL: Amounts = {
  entries: 1_000_000,
  folders: 110_000,
  lines: 10_000_000,
  line: 2 * 1024 ** 3,
  hole: 2 ** 43,
  blocks: 1_000_000,
  depth: 100_000,
};

/** The scripts that the good sessions ran. */
export const GOOD = ['the first good one', 'the last good one'];

const id = (number: number) => `01a20311-0000-7000-8000-${String(number).padStart(12, '0')}`;

export async function makeHostileHome(home: string, amounts: Amounts): Promise<void> {
  const day = (name: string) => join(home, 'sessions', '2026', '11', name);
  for (const name of ['20', '21', '22', '23', '24']) await mkdir(day(name), { recursive: true });
  const rollout = (number: number) => join(day('21'), nameOf(id(number)));
  GOOD.forEach((script, index) => {
    const own = id(900 + index);
    write(join(day(index === 0 ? '20' : '24'), nameOf(own)), [meta(own) + command(script)]);
  });

  flood(day('22'), amounts.entries);
  for (let index = 0; index < amounts.folders; index++) await mkdir(join(day('23'), `folder-${index}`));

  const each = (make: (index: number) => string) => repeated(amounts.lines, make);
  write(
    rollout(1),
    head(1),
    repeated(amounts.line / MEBIBYTE, () => 'x'.repeat(MEBIBYTE)),
    ['\n', command('after')],
  );
  write(
    rollout(2),
    head(2),
    each((index) => command(`${index}`)),
  );
  write(
    rollout(3),
    head(3),
    each(() => '{\n'),
  );
  write(
    rollout(4),
    head(4),
    each((index) => line(`kind_${index}`, {})),
  );
  write(
    rollout(5),
    head(5),
    each((index) => command('ls', { thread_id: `thread-${index}` })),
  );
  write(rollout(6), head(6), nested(amounts.depth));
  write(rollout(7), head(7), [STRANGE]);
  write(rollout(8), []);
  truncateSync(rollout(8), amounts.hole);
  const run = block('run', 128 * 1024, 'x');
  write(`${rollout(9)}.zst`, [frame(Array.from({ length: amounts.blocks }, () => run))]);

  execFileSync('mkfifo', [rollout(10)]);
  symlinkSync('/proc/self/environ', rollout(11));
  symlinkSync('/dev/zero', rollout(12));
  symlinkSync('/', join(home, 'archived_sessions'));
  write(join(day('21'), 'rollout-\n::error::CANARY-name.jsonl'), [meta('::error::x\n')]);
}

const MEBIBYTE = 1024 * 1024;

const head = (number: number) => [meta(id(number)) + command('before')];

/** Keys and values that mean something to JavaScript, and to nobody else. */
const STRANGE = [
  command('keys').replace('"type"', '"__proto__":{"polluted":true},"constructor":{"prototype":1},"type"'),
  command('number', {}, { exit_code: 0 }).replace('"exit_code":0', '"exit_code":9007199254740993'),
  command('half', {}, { command: ['\ud800'] }),
].join('');

function* nested(depth: number) {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
    yield command('deep').replace('"exit_code":0', () => `"exit_code":${deep}`);
  }
}

function flood(folder: string, entries: number): void {
  for (let index = 0; index < entries; index++) {
    if (index % 10 === 0) symlinkSync('/etc', join(folder, `link-${index}`));
    else if (index % 10 === 1) write(join(folder, nameOf(id(1_000_000 + index))), []);
    else write(join(folder, `other-${index}`), []);
  }
}

function* repeated(count: number, make: (index: number) => string) {
  for (let index = 0; index < count; index++) yield make(index);
}

function write(path: string, ...parts: Iterable<string | Uint8Array>[]): void {
  const file = openSync(path, 'w');
  let held: Buffer[] = [];
  let size = 0;
  const flush = () => {
    writeSync(file, Buffer.concat(held));
    [held, size] = [[], 0];
  };
  for (const part of parts) {
    for (const piece of part) {
      const bytes = Buffer.from(piece);
      held.push(bytes);
      size += bytes.length;
      if (size > 4 * MEBIBYTE) flush();
    }
  }
  flush();
  closeSync(file);
}
