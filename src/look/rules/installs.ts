// Finds commands that install packages, or that fetch a package and run it at once.
import { hasOption, namesIn, operandsOf } from '../shell/simple-command.js';
import { moduleOf } from './publish.js';
import type { CommandRule } from './rule.js';
import { byName, type Triggers } from './triggers.js';

/** Tools that fetch browsers or themselves. `yarn` and `pnpm` run them by name. */
const BROWSERS = ['playwright install', 'playwright install-deps', 'cypress install', 'puppeteer browsers'];

/**
 * The subcommands that install, by package manager. Each is one word or two; the empty one stands for any arguments.
 */
const INSTALLING: Readonly<Record<string, readonly string[]>> = {
  npm: namesIn('install i in add ci clean-install install-test it update up upgrade'),
  pnpm: [...namesIn('install i add update up dlx import'), ...BROWSERS],
  yarn: ['install', 'add', 'up', 'upgrade', 'dlx', 'global add', ...BROWSERS],
  bun: ['install', 'i', 'add', 'update', 'x'],
  deno: ['install', 'add'],
  pip: ['install'],
  pip2: ['install'],
  pip3: ['install'],
  pipx: ['install', 'run', 'inject', 'upgrade'],
  uv: ['add', 'sync', 'pip install', 'pip sync', 'tool install', 'tool run', 'python install'],
  poetry: ['add', 'install', 'update', 'self add'],
  pipenv: ['install', 'sync', 'update'],
  pdm: ['add', 'install', 'sync', 'update'],
  hatch: ['dep'],
  conda: ['install', 'create', 'update', 'env create', 'env update'],
  mamba: ['install', 'create', 'update', 'env create', 'env update'],
  micromamba: ['install', 'create', 'update'],
  cargo: ['install', 'add', 'binstall', 'update'],
  rustup: ['toolchain install', 'component add', 'target add', 'update', 'install'],
  go: ['get', 'install'],
  gem: ['install', 'update'],
  bundle: ['install', 'add', 'update'],
  bundler: ['install', 'add', 'update'],
  composer: ['require', 'install', 'update', 'global require'],
  apt: ['install', 'upgrade', 'full-upgrade', 'dist-upgrade', 'reinstall'],
  'apt-get': ['install', 'upgrade', 'dist-upgrade', 'build-dep'],
  aptitude: ['install', 'upgrade', 'full-upgrade'],
  dnf: namesIn('install in upgrade up update groupinstall reinstall'),
  yum: ['install', 'upgrade', 'update', 'localinstall', 'reinstall'],
  zypper: ['install', 'in', 'update', 'up'],
  apk: ['add', 'upgrade'],
  brew: ['install', 'upgrade', 'reinstall', 'bundle'],
  port: ['install', 'upgrade'],
  pkg: ['install', 'upgrade'],
  snap: ['install', 'refresh'],
  flatpak: ['install', 'update'],
  opkg: ['install', 'upgrade'],
  'nix-env': [],
  nix: ['profile install', 'profile add'],
  guix: ['install'],
  dotnet: ['add', 'tool install', 'workload install', 'restore'],
  nuget: ['install', 'restore'],
  choco: ['install', 'upgrade'],
  chocolatey: ['install', 'upgrade'],
  winget: ['install', 'upgrade'],
  scoop: ['install', 'update'],
  gh: ['extension install'],
  playwright: ['install', 'install-deps'],
  // `@puppeteer/browsers`
  browsers: ['install'],
  puppeteer: ['browsers install'],
  cypress: ['install'],
  code: [],
  mix: ['deps.get', 'archive.install', 'deps.update'],
  cabal: ['install'],
  stack: ['install'],
  luarocks: ['install'],
  cpan: [''],
  cpanm: [''],
  opam: ['install'],
  nimble: ['install'],
  pod: ['install', 'update'],
  asdf: ['install', 'plugin add'],
  mise: ['install', 'use'],
  nvm: ['install'],
  fnm: ['install'],
  volta: ['install'],
  pyenv: ['install'],
  rbenv: ['install'],
  sdk: ['install'],
  uvx: [''],
  bunx: [''],
  pnpx: [''],
  'install-module': [''],
  'install-package': [''],
  'install-script': [''],
};

const VALUED = namesIn(
  '--prefix -C --dir --cwd --workspace -w --filter -F -q --directory --project -o --config',
  '-c --root --toolchain --cache-dir',
);

export const installed: CommandRule = ({ program, words }) => {
  if (words.some((word) => /^--(?:dry-run|simulate)$/.test(word))) return false;
  switch (program) {
    case 'pacman':
      return words.some((word) => /^-S(?![sipglc])/.test(word) || /^-U/.test(word) || word === '--sync');
    case 'dpkg':
    case 'rpm':
      return (
        words.some((word) => /^-[A-Za-z]*[iU]/.test(word) || /^--(?:install|upgrade)$/.test(word)) &&
        !words.some((word) => /^-q/.test(word))
      );
    case 'nix-env':
      return hasOption(words, '-i', '-u', '--install', '--upgrade', '-iA');
    case 'code':
      return words.includes('--install-extension');
    case 'npx':
    case 'npm-exec':
      return hasOption(words, '-y', '--yes', '-p', '--package');
    case 'easy_install':
      return words.length > 1;
    case 'yarn':
      if (operandsOf(words, VALUED).length === 0) return !hasOption(words, '-v');
      break;
    case 'bundle':
      if (words.length === 1) return true;
      break;
  }
  if (/^(?:python|pypy)[\d.]*$|^py$/.test(program))
    return /^(?:pip|pipx|uv pip|playwright) install\b/.test(moduleOf(words));
  return installsByTable(program, words);
};

function installsByTable(program: string, words: readonly string[]): boolean {
  // `pip3.11` is pip, and `cargo +nightly install` is `cargo install`.
  const name = program.replace(/^pip[\d.]*$/, 'pip');
  const listed = Object.hasOwn(INSTALLING, name) ? (INSTALLING[name] ?? []) : [];
  const [first = '', second = '', third = ''] = operandsOf(words, VALUED).filter(
    (word) => !word.startsWith('+'),
  );
  if (name === 'npm' && first === 'exec') return hasOption(words, '-y', '--yes');
  if (name === 'dotnet' && first === 'add') return second === 'package' || third === 'package';
  if (listed.includes('')) return words.length > 1;
  return listed.includes(first) || listed.includes(`${first} ${second}`);
}

/** `-y`, `-p` or `--yes`. */
const NPX_INSTALLS = [/-[A-Za-z]*[yp]|--(?:yes|package)/];

export const INSTALL_TRIGGERS: Triggers = {
  ...INSTALLING,
  ...byName(namesIn('pacman dpkg rpm nix-env easy_install yarn bundle')),
  npm: [...(INSTALLING.npm ?? []), 'exec'],
  code: ['--install-extension'],
  npx: NPX_INSTALLS,
  'npm-exec': NPX_INSTALLS,
};
