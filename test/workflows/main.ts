// Runs the tests of workflows: real workflow files, run by act. Usage: npm run test:workflows [-- vitest's arguments]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { installCodex } from '../recorder/install.ts';
import { NEWEST } from '../recorder/models.ts';
import { installAct } from './install-act.ts';

const root = join(import.meta.dirname, '..', '..');

// Installed before the tests, so that none of them waits for another's download.
const act = await installAct();
await installCodex(NEWEST);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const config = join(import.meta.dirname, 'vitest.config.ts');
const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, ACT_PROGRAM: act },
  stdio: 'inherit',
});
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
