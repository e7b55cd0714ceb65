// A step of the self-test workflow: installs a published Codex, which then does a little in the workspace, led by the
// scripted model. Its home is the runner's own. Usage: node test/self-test/codex-exec.ts [release]
import { execSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { codexConfig } from '../recorder/codex-config.ts';
import { toToml } from '../recorder/config-toml.ts';
import { cacheDirectory } from '../recorder/install.ts';
import { startModelServer } from '../recorder/model-server.ts';
import { eraOf, NEWEST } from '../recorder/models.ts';
import type { Scenario } from '../recorder/scenario.ts';
import { custom, patch, run, say } from '../recorder/scenarios/items.ts';

/** In words that bash, PowerShell and cmd have in common. */
const scenario: Scenario = {
  shows: 'a command that works, a patch and a command that fails',
  steps: [],
  conversations: {
    main: [
      [run('c1', 'echo fine'), custom('c2', 'apply_patch', patch('*** Add File: self-test/new.txt', '+new'))],
      [run('c3', 'exit 3')],
      [say('done')],
    ],
  },
};

const [release = NEWEST] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(release)) throw new Error('usage: node test/self-test/codex-exec.ts [release]');

const prefix = join(cacheDirectory(), 'codex', release);
const launcher = join(prefix, 'node_modules', '@openai', 'codex', 'bin', 'codex.js');
if (!existsSync(launcher)) {
  await mkdir(prefix, { recursive: true });
  // One command line, because npm is a script on Windows, which Node starts only in a shell.
  const flags = '--no-audit --no-fund --ignore-scripts';
  execSync(`npm install --prefix "${prefix}" ${flags} @openai/codex@${release}`, { stdio: 'inherit' });
}

const codexHome = process.env.CODEX_HOME || join(homedir(), '.codex');
const server = await startModelServer(scenario.conversations, eraOf(release));
try {
  await mkdir(codexHome, { recursive: true });
  const config = codexConfig(release, scenario, server.baseUrl, process.cwd());
  await writeFile(join(codexHome, 'config.toml'), toToml(config));

  const nowhere = 'http://127.0.0.1:9';
  const codex = spawn(process.execPath, [launcher, 'exec', '--skip-git-repo-check', 'do a little'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
    env: {
      ...process.env,
      OPENAI_API_KEY: 'none',
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
      NO_PROXY: '127.0.0.1,localhost',
    },
  });
  const [code, signal] = await once(codex, 'exit');
  if (code !== 0) throw new Error(`Codex left with ${code ?? signal}.`);
} finally {
  await server.close();
}
