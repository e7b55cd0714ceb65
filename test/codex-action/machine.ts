// Makes this process's view of the machine one like GitHub's: a user `runner` who may do everything by sudo, and homes
// of its own. Only within a mount namespace, so that nothing of the machine itself changes.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the machine's programs are. On GitHub's image everyone may read and run them, too. */
const TOOLS = '/home/tools';

export interface Machine {
  readonly act: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs a program as the user. */
  readonly asRunner: readonly [program: string, ...args: string[]];
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' }).trim();

/** @param act The program. @param npmCache A folder that the user may write to, so that each run need not download. */
export function makeMachine(act: string, npmCache: string): Machine {
  const npm = dirname(dirname(run('realpath', run('which', 'npm'))));
  const npmSettings = run('npm', 'config', 'get', 'globalconfig');
  mountHomeAndEtc();
  run('useradd', '--create-home', '--shell', '/bin/bash', '--groups', 'sudo', 'runner');
  const [id, home] = [Number(run('id', '-u', 'runner')), '/home/runner'];
  // Ubuntu's default.
  chmodSync(home, 0o750);

  const [bin, global] = [join(TOOLS, 'bin'), join(TOOLS, 'global')];
  for (const folder of [bin, global]) mkdirSync(folder, { recursive: true });
  chownSync(global, id, id);
  cpSync(process.execPath, join(bin, 'node'));
  cpSync(act, join(bin, 'act'));
  cpSync(npm, join(TOOLS, 'npm'), { recursive: true });
  cpSync(join(import.meta.dirname, 'responses-api-proxy'), join(TOOLS, 'responses-api-proxy'), {
    recursive: true,
  });
  writeFileSync(join(bin, 'npm'), NPM, { mode: 0o755 });
  const path = [join(global, 'bin'), bin, '/usr/local/bin', '/usr/bin', '/usr/sbin', '/bin', '/sbin'].join(
    ':',
  );
  writeFileSync('/etc/sudoers.d/runner', 'runner ALL=(ALL) NOPASSWD: ALL\n', { mode: 0o440 });
  writeFileSync('/etc/sudoers.d/path', `Defaults secure_path="${path}"\n`, { mode: 0o440 });
  chownSync(npmCache, id, id);

  return {
    act: join(bin, 'act'),
    home,
    env: {
      PATH: path,
      HOME: home,
      USER: 'runner',
      LOGNAME: 'runner',
      npm_config_prefix: global,
      npm_config_cache: npmCache,
      npm_config_globalconfig: npmSettings,
    },
    // act gives each step a terminal, whose end would end what the step left running, such as codex-action's proxy. A
    // runner gives it none.
    asRunner: [
      'env',
      '--ignore-signal=HUP',
      'setpriv',
      '--reuid',
      'runner',
      '--regid',
      'runner',
      '--init-groups',
    ],
  };
}

/** What a process sees as mounted. */
export const mountNamespace = (): string => readlinkSync('/proc/self/ns/mnt');

/** @throws unless mounts of this process stay its own. */
function mountHomeAndEtc(): void {
  const { MOUNT_NAMESPACE = mountNamespace() } = process.env;
  if (MOUNT_NAMESPACE === mountNamespace())
    throw new Error('This would change the machine. Start it by: npm run test:codex-action');
  run('mount', '-t', 'tmpfs', 'tmpfs', '/home');
  for (const folder of ['upper', 'work']) mkdirSync(join('/home/etc', folder), { recursive: true });
  const layers = 'lowerdir=/etc,upperdir=/home/etc/upper,workdir=/home/etc/work';
  run('mount', '-t', 'overlay', 'overlay', '-o', layers, '/etc');
}

/** Installs the stand-in for the proxy where the registry does not have it. */
const NPM = `#!/usr/bin/env bash
npm=(node ${TOOLS}/npm/bin/npm-cli.js)
case "$*" in
  *codex-responses-api-proxy*)
    "\${npm[@]}" "$@" 2> /dev/null || {
      echo 'The registry has no codex-responses-api-proxy: its stand-in is installed.'
      "\${npm[@]}" install --global --install-links ${TOOLS}/responses-api-proxy
    } ;;
  *) exec "\${npm[@]}" "$@" ;;
esac
`;
