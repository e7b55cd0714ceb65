// Runs a program in a process group of its own, line by line, and never longer than it is given.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  send(line: string): void;
  /** Ends the program and everything it started that stayed in its group. */
  kill(): void;
  /** Closes its standard input, which is how Codex is asked to leave. */
  finish(): void;
  /** Resolves once it has ended; rejects when it had to be killed for taking too long. */
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

export interface ChildOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly onLine?: (line: string) => void;
}

const running = new Set<Child>();
process.once('exit', () => {
  for (const child of running) child.kill();
});

export function startChild(command: readonly string[], options: ChildOptions): Child {
  const [program = '', ...args] = command;
  const { cwd, env } = options;
  const spawned = spawn(program, args, { cwd, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  spawned.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4000);
  });
  createInterface({ input: spawned.stdout }).on('line', (line) => options.onLine?.(line));
  // A program that is gone cannot be written to; its end is reported by `ended`.
  spawned.stdin.on('error', () => undefined);

  const child: Child = {
    send: (line) => spawned.stdin.write(`${line}\n`),
    finish: () => spawned.stdin.end(),
    kill: () => killGroup(spawned.pid),
    ended: new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        killGroup(spawned.pid);
        reject(new Error(`${command.join(' ')} was still running after ${options.timeoutMs} ms\n${errors}`));
      }, options.timeoutMs);
      spawned.on('error', reject);
      // Not `close`: a background command that Codex left behind may keep the pipes open.
      spawned.on('exit', (code) => {
        clearTimeout(timer);
        running.delete(child);
        setImmediate(() => resolve({ code, errors }));
      });
    }),
  };
  running.add(child);
  return child;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
