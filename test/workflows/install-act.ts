// Puts act, which runs workflow files on this machine, into the Go folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../support/run-process.ts';

/** The newest release there is for Go's `install`. */
const RELEASE = 'v0.2.89';

/** Compiling it takes about a minute on two cores, and longer on a machine that is busy. */
const PATIENCE_MS = 8 * 60_000;

/**
 * @returns the path of the program.
 * @throws when there is no Go, or no way to Go's module proxy.
 */
export async function installAct(): Promise<string> {
  const go = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    runProcess('go', args, {
      cwd: import.meta.dirname,
      env: { ...process.env, ...env },
      timeoutMs: PATIENCE_MS,
    });
  const { stdout } = await go(['env', 'GOPATH']).catch((cause: unknown) => {
    throw new Error('The tests of workflows need Go, with which they install act. Put `go` on the PATH.', {
      cause,
    });
  });
  // Not in Go's own bin folder, where the developer may have another act.
  const folder = join(stdout.trim(), 'act', RELEASE);
  const program = join(folder, process.platform === 'win32' ? 'act.exe' : 'act');
  if (existsSync(program)) return program;
  console.log(`Installing act ${RELEASE} into ${folder} …`);
  const { exitCode, stderr } = await go(['install', `github.com/nektos/act@${RELEASE}`], { GOBIN: folder });
  if (exitCode !== 0) throw new Error(`Go could not install act ${RELEASE}:\n${stderr}`);
  return program;
}
