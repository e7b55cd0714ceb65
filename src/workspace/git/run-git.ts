// Runs git without a shell, in an environment without foreign settings, within limits of time and output.
import type { WorkspaceProblem } from '../../contract/v1/words.js';
import { gitEnvironment } from './environment.js';
import type { GitProgram } from './find-git.js';
import type { Repository } from './find-repository.js';
import { MAX_GIT_OUTPUT } from './limits.js';

export type GitProblem = Exclude<WorkspaceProblem, 'undecided_files'>;

/** Ends a comparison with git, never an export. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly problem: GitProblem;

  constructor(problem: GitProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

export interface Git {
  /**
   * @param input What git reads from standard input.
   * @param mayAnswerNo Whether exit code 1 is an answer.
   * @returns git's output, one character for each byte, because names are bytes to git.
   * @throws GitError
   */
  run(args: readonly string[], input?: string, mayAnswerNo?: boolean): Promise<string>;
  /** Returns the same git for another repository, within the same limits. */
  in(repository: Repository): Git;
}

interface Command {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly args: readonly string[];
  /** For its standard input, as latin1. */
  readonly input: string;
  /** Whether exit code 1 is an answer and not a failure. */
  readonly noIsFine: boolean;
}

/** @param folder Where git runs. Paths are relative to it. */
export function createGit(
  program: GitProgram,
  repository: Repository,
  folder: string,
  signal: AbortSignal,
): Git {
  let left = MAX_GIT_OUTPUT;
  const runIn = async ({ env, cwd, args, input, noIsFine }: Command) => {
    // Loaded late, because it takes as long as exporting a small session.
    const { spawn } = await import('node:child_process');
    return new Promise<string>((resolve, reject) => {
      const child = spawn(program.path, args, {
        cwd,
        env,
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
      });
      const pieces: Buffer[] = [];
      const end = (problem: GitProblem, cause?: unknown) => {
        child.kill('SIGKILL');
        // A process that git started may keep the pipe open. We do not wait for it.
        child.stdout.destroy();
        reject(new GitError(problem, { cause }));
      };
      const tooSlow = () => end('too_slow');
      if (signal.aborted) tooSlow();
      signal.addEventListener('abort', tooSlow, { once: true });
      child.on('error', (error) => end('git_failed', error));
      child.stdin.on('error', () => {});
      child.stdin.end(input, 'latin1');
      child.stdout.on('data', (piece: Buffer) => {
        left -= piece.length;
        if (left < 0) end('too_large');
        else pieces.push(piece);
      });
      child.on('close', (code) => {
        signal.removeEventListener('abort', tooSlow);
        if (code === 0 || (noIsFine && code === 1)) resolve(Buffer.concat(pieces).toString('latin1'));
        else end('git_failed');
      });
    });
  };
  const gitFor = (its: Repository, cwd: string): Git => {
    const env = gitEnvironment(program, its);
    return {
      run: (args, input = '', mayAnswerNo = false) => runIn({ env, cwd, args, input, noIsFine: mayAnswerNo }),
      in: (other) => gitFor(other, other.root),
    };
  };
  return gitFor(repository, folder);
}
