// Runs the end-to-end tests with Azurite, Microsoft's emulator of Azure Storage, as the store behind artifacts.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '3.37.0';
// Outside the tree, because Azurite is larger than everything else that the project installs.
const cache = join(homedir(), '.cache', 'codex-actions-export', 'azurite');
const installed = join(cache, 'node_modules', 'azurite');
const root = join(import.meta.dirname, '..', '..');
const patience = 60_000;

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill();
  });
}

if (Number.parseInt(process.versions.node, 10) < 22) {
  fail(
    `Azurite ${version} needs Node 22 or later, and this is ${process.version}. Run it as: npm run test:e2e`,
  );
}
await install();
const azurite = await start();
try {
  process.exitCode = await runTests(azurite);
} finally {
  await azurite.stop();
}

async function install() {
  const manifest = join(installed, 'package.json');
  if (existsSync(manifest) && JSON.parse(await readFile(manifest, 'utf8')).version === version) return;
  console.log(`Installing azurite ${version} into ${cache} …`);
  await mkdir(cache, { recursive: true });
  // A package of its own, or npm would install into whatever project it finds in a folder above.
  await writeFile(join(cache, 'package.json'), '{ "private": true }\n');
  const npm = process.env.npm_execpath;
  if (npm === undefined) fail('npm is needed to install Azurite. Run this as: npm run test:e2e');
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts'];
  const args = [npm, 'install', '--prefix', cache, ...flags, `azurite@${version}`];
  if ((await run(args, { cwd: cache, stdio: 'inherit' }).ended) === 0) return;
  fail(`npm could not install azurite ${version}: see above. Delete ${cache} and try again.`);
}

/** Resolves once the blob service listens, with an account that only this run knows. */
async function start() {
  const account = 'artifacts';
  const key = randomBytes(64).toString('base64');
  const program = join(installed, 'dist', 'src', 'blob', 'main.js');
  const address = ['--blobHost', '127.0.0.1', '--blobPort', '0'];
  const flags = ['--inMemoryPersistence', '--silent', '--disableTelemetry', '--skipApiVersionCheck'];
  const { child, ended } = run([program, ...address, ...flags], {
    cwd: cache,
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill();
    return ended;
  };

  let printed = '';
  const origin = await new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const settle = (found) => {
      clearTimeout(timer);
      resolve(found);
    };
    const read = (chunk) => {
      printed += chunk;
      const [, found] = /listens on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed) ?? [];
      if (found !== undefined) settle(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => settle(undefined));
  });
  if (origin === undefined) {
    await stop();
    fail(
      `Azurite did not start. Delete ${cache} and try again if what it printed does not help:\n${printed}`,
    );
  }
  return { url: `${origin}/${account}`, key, stop };
}

function runTests({ url, key }) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const env = { ...process.env, BLOB_ENDPOINT_URL: url, BLOB_ENDPOINT_KEY: key };
  const args = [vitest, 'run', '--config', config, ...process.argv.slice(2)];
  return run(args, { cwd: root, env, stdio: 'inherit' }).ended;
}

/** Starts a program under this same Node. `ended` gives its exit code, 1 when it was killed or never started. */
function run(args, options) {
  const child = spawn(process.execPath, args, options);
  children.add(child);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => children.delete(child));
  return { child, ended };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
