// Has inputs executed in another process, which is given up when one takes too long, and replaced when it dies.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { FileCoverage, Fresh } from './coverage.ts';
import type { Input } from './input.ts';

/** Milliseconds. Most executions take a hundredth of one second; each look at a damaged block may take five. */
const DEADLINE = 60_000;

export interface Execution extends Fresh {
  /** Promises that were broken. */
  readonly broken: readonly string[];
  /** Whether the process is gone, and with it the memory of what ran; the next one starts another. */
  readonly restarts?: boolean;
}

export type Request = { readonly input: Input; readonly isKept: boolean } | { readonly coverage: true };
export type Answer = Execution | { readonly files: readonly FileCoverage[] };

export interface Executor {
  execute(input: Input): Promise<Execution>;
  /** The same, but what is fresh will be fresh again. */
  look(input: Input): Promise<Execution>;
  /** What was reached since the process was started. */
  coverage(): Promise<readonly FileCoverage[]>;
  close(): void;
}

export function createExecutor(): Executor {
  let child: ChildProcess | null = null;
  let said = '';

  const start = (): ChildProcess => {
    const fresh = fork(join(import.meta.dirname, 'executor-child.ts'), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--max-old-space-size=400', '--no-warnings'],
    });
    said = '';
    fresh.stderr?.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-4000);
    });
    return fresh;
  };

  const ask = (request: Request): Promise<Answer | string> =>
    new Promise((resolve) => {
      child ??= start();
      const asked = child;
      const settle = (answer: Answer | string) => {
        clearTimeout(timer);
        asked.removeAllListeners('message');
        asked.removeAllListeners('exit');
        if (typeof answer === 'string') {
          asked.kill('SIGKILL');
          child = null;
        }
        resolve(answer);
      };
      const timer = setTimeout(() => settle(`an end: none within ${DEADLINE} ms`), DEADLINE);
      asked.once('message', (message) => settle(message as Answer));
      asked.once('exit', (code, signal) => settle(`a living process: it died of ${signal ?? code}\n${said}`));
      asked.send(request);
    });

  const executed = async (input: Input, isKept: boolean): Promise<Execution> => {
    const answer = await ask({ input, isKept });
    if (typeof answer === 'string') return { broken: [answer], places: 0, fresh: 0, restarts: true };
    return 'broken' in answer ? answer : { broken: [], places: 0, fresh: 0 };
  };

  return {
    execute: (input) => executed(input, true),
    look: (input) => executed(input, false),
    async coverage() {
      const answer = await ask({ coverage: true });
      return typeof answer === 'object' && 'files' in answer ? answer.files : [];
    },
    close: () => child?.disconnect(),
  };
}
