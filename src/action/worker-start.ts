// When the runner started its process for this job, which is our parent. Known on Linux, outside containers.
import { readFileSync } from 'node:fs';

/** By the clock as it stands now. Null when our parent is another program, or the system does not say. */
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

/** The unit in which Linux tells programs times, whatever its own tick is. */
const TICKS_PER_SECOND = 100;

function startIn(process: string, machine: string): Date | null {
  // The 22nd field of all; the first two end with the program's name in brackets, which may hold anything.
  const ticks = Number(process.slice(process.lastIndexOf(') ') + 2).split(' ')[19]);
  const bootSeconds = Number(/^btime (\d+)$/m.exec(machine)?.[1]);
  const time = new Date((bootSeconds + ticks / TICKS_PER_SECOND) * 1000);
  return Number.isNaN(time.getTime()) ? null : time;
}
