// Finds when the runner started its process for this job, which is our parent. Works on Linux, outside containers.
import { readFileSync } from 'node:fs';

/**
 * Returns the start by the present clock. Null if our parent is another program, or if the system does not state it.
 */
export function workerStart(): Date | null {
  if (process.platform !== 'linux') return null;
  const read = (path: string) => readFileSync(`/proc/${path}`, 'utf8');
  try {
    const [program = ''] = read(`${process.ppid}/cmdline`).split('\0');
    if (!/(?:^|\/)Runner\.Worker$/.test(program)) return null;
    return startIn(read(`${process.ppid}/stat`), read('stat'));
  } catch {
    return null;
  }
}

/** USER_HZ, the unit of times in /proc. It is always 100. */
const TICKS_PER_SECOND = 100;

function startIn(process: string, machine: string): Date | null {
  // The start is the 22nd field. The second is the program's name in brackets and may contain anything, so fields are
  // counted after it.
  const ticks = Number(process.slice(process.lastIndexOf(') ') + 2).split(' ')[19]);
  const bootSeconds = Number(/^btime (\d+)$/m.exec(machine)?.[1]);
  const time = new Date((bootSeconds + ticks / TICKS_PER_SECOND) * 1000);
  return Number.isNaN(time.getTime()) ? null : time;
}
