// A process of its own that exports one input after another, so that it may hang, run out of memory or die.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../compatibility/built-reader.ts';
import { startCoverage } from './coverage.ts';
import type { Answer, Request } from './executor.ts';
import { writeHome } from './input.ts';
import { brokenPromises, type Reader } from './promises/index.ts';

/** Bytes that the process may take at its most, of which Node itself and V8's own books take a third. */
const MOST_MEMORY = 700 * 1024 * 1024;

const coverage = startCoverage(built(''));
const library: typeof import('../../src/index.ts') = await import(built('index.js'));
const { kinds }: Pick<Reader, 'kinds'> = await import(built('codex/kinds/index.js'));
const reader: Reader = { ...library, kinds };
/** In memory, where that is a folder. */
const room = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const home = mkdtempSync(join(room, 'codex-actions-fuzz-'));

process.on('message', async (request: Request) => {
  if ('input' in request) {
    await writeHome(home, request.input);
    const broken = await brokenPromises(reader, home, request.input);
    const peak = process.resourceUsage().maxRSS * 1024;
    if (peak > MOST_MEMORY) broken.push(`bounded memory: ${Math.round(peak / 1024 / 1024)} MiB`);
    answer({ broken, ...(request.isKept ? coverage.take() : coverage.look()) });
  } else answer({ files: coverage.files() });
});

// The other end is gone, or has no more to ask.
process.on('disconnect', () => {
  rmSync(home, { recursive: true, force: true });
  process.exit();
});

const answer = (message: Answer) => process.send?.(message);
