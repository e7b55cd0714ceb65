// The action's door: runs, and ends the process with what came out.
import { githubHost } from './github-host.js';
import { run } from './run.js';
import { stopSignal } from './stop-signal.js';

const stage = process.argv.includes('post') ? 'post' : 'main';
const exitCode = await run(githubHost(), stopSignal(), stage);
// A failed upload leaves requests open that would keep the process alive. What was printed must be out first.
process.stdout.write('', () => process.exit(exitCode));
