// When the job started, which no variable tells.
import { statSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import type { SinceSource } from '../contract/v1/manifest.js';
import type { Env } from './host.js';
import { workerStart } from './worker-start.js';

export interface JobStart {
  readonly time: Date;
  readonly from: SinceSource;
}

/**
 * The earliest of what tells it: a clock that was set meanwhile, or a folder that was made anew, must not lose
 * a session. Null when nothing tells it: rather export too much.
 */
export function jobStart({ RUNNER_TEMP, RUNNER_ENVIRONMENT, GITHUB_EVENT_PATH }: Env): JobStart | null {
  const worker = workerStart();
  const folder =
    (RUNNER_TEMP ? birthOf(join(RUNNER_TEMP, STEP_FILES)) : null) ??
    (GITHUB_EVENT_PATH ? birthOf(dirname(GITHUB_EVENT_PATH)) : null);
  // The folder may be made anew by whoever runs in the job; these two are out of a step's hands.
  const trusted: JobStart | null =
    worker !== null
      ? { time: worker, from: 'runner_process' }
      : RUNNER_ENVIRONMENT === 'github-hosted'
        ? { time: machineStart(), from: 'machine_start' }
        : null;
  if (folder === null || (trusted !== null && trusted.time < folder)) return trusted;
  return { time: folder, from: 'runner_folder' };
}

/**
 * The runner makes this folder at the job's first step, after it has emptied its temporary folder. act and the
 * runners that are built on it have no such folder: they make a new one for the file with the job's event.
 */
const STEP_FILES = '_runner_file_commands';

function birthOf(path: string): Date | null {
  try {
    const folder = statSync(path, { bigint: true });
    // Where birth times are not kept, Node gives 0 or the time of the last change, which is this very step.
    const isKnown = folder.birthtimeNs > 0n && folder.birthtimeNs < folder.ctimeNs;
    return isKnown ? folder.birthtime : null;
  } catch {
    return null;
  }
}

const MINUTE = 60_000;

/** To the minute below, for the system tells it with a jitter and every use in a job should be told the same. */
function machineStart(): Date {
  return new Date(Math.floor((Date.now() - uptime() * 1000) / MINUTE) * MINUTE);
}
