// When the job started, which no variable tells.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The birth time of the folder that the runner makes at the job's first step, after it has emptied its
 * temporary folder. Null when that is not known: rather export too much than lose a session.
 */
export async function jobStart(runnerTemp: string | undefined): Promise<Date | null> {
  if (!runnerTemp) return null;
  try {
    const folder = await stat(join(runnerTemp, '_runner_file_commands'), { bigint: true });
    // Where birth times are not kept, Node gives 0 or the time of the last change, which is this very step.
    const isKnown = folder.birthtimeNs > 0n && folder.birthtimeNs < folder.ctimeNs;
    return isKnown ? folder.birthtime : null;
  } catch {
    return null;
  }
}
