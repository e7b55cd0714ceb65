// Estimates when the job started, because no variable has that time.
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
 * Returns the earliest time that is known: a clock that was set, or a folder that was made again, must not hide a
 * session. Null if no time is known; then the export includes older sessions.
 */
export function jobStart({ RUNNER_TEMP, RUNNER_ENVIRONMENT, GITHUB_EVENT_PATH }: Env): JobStart | null {
  const worker = workerStart();
  const folder =
    (RUNNER_TEMP ? birthOf(join(RUNNER_TEMP, STEP_FILES)) : null) ??
    (GITHUB_EVENT_PATH ? birthOf(dirname(GITHUB_EVENT_PATH)) : null);
  // A step can make the folder again, but it cannot change these two.
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
 * The runner makes this folder at the job's first step, after it emptied its temporary folder. act and runners built on
 * it do not have it, but make a new folder for the file of the job's event.
 */
const STEP_FILES = '_runner_file_commands';

function birthOf(path: string): Date | null {
  try {
    const folder = statSync(path, { bigint: true });
    // On file systems without birth times Node returns 0 or the time of the last change, which is in this step.
    const isKnown = folder.birthtimeNs > 0n && folder.birthtimeNs < folder.ctimeNs;
    return isKnown ? folder.birthtime : null;
  } catch {
    return null;
  }
}

const MINUTE = 60_000;

/** Rounded down to a minute, because the system's answer varies and every step of a job should get the same time. */
function machineStart(): Date {
  return new Date(Math.floor((Date.now() - uptime() * 1000) / MINUTE) * MINUTE);
}
