// Runs a program to its end, or to the end of our patience.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @throws when the program cannot be started, takes too long or is killed; the message holds what it printed. */
export async function runProcess(
  program: string,
  args: string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const { cwd, env, timeoutMs } = options;
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (exitCode !== null) return { exitCode, stdout, stderr };
  const what = child.killed ? `did not end within ${timeoutMs} ms` : `was killed by ${child.signalCode}`;
  throw new Error(
    `${[program, ...args].join(' ')} ${what}. Read below where it stood.\n--- stdout\n${stdout}\n--- stderr\n${stderr}`,
  );
}
