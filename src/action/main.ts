// The action's entry point: runs, and ends the process with the exit code.
import '../disk/small-heap.js';
import { failureLine } from '../shared/failure.js';
import { githubHost } from './github-host.js';
import { run } from './run.js';
import { stopSignal } from './stop-signal.js';

const stage = process.argv.includes('post') ? 'post' : 'main';
const host = githubHost();
// A failed upload leaves requests open that would keep the process alive. What was printed must be out first.
const end = (exitCode: number) => process.stdout.write('', () => process.exit(exitCode));

// Node would print these without escaping, and the runner obeys commands in what is printed.
process.on('uncaughtException', (error) => {
  host.error(failureLine(error));
  end(1);
});
process.removeAllListeners('warning').on('warning', ({ name }) => host.info(`Node warns: ${name}.`));

// Failure is the default until the run has succeeded.
process.exitCode = 1;
// Not awaited, because Node parses a bundle with a top-level `await` twice.
const ended = run(host, stopSignal(), stage).then(end);

/** For `@github/local-action`, which imports this file and then calls what it exports by this name. */
const wait = () => ended;

export { wait as run };
