// Programs that start another one: `sudo -E env FOO=1 git push` also starts `env` and `git`.
import { CONTAINER_PROGRAMS, inContainer } from './containers.js';
import { namesIn, programOf, type SimpleCommand } from './simple-command.js';

/** What a program starts: the words of another program, or a script. */
export type Started =
  | { readonly words: readonly string[]; readonly isInContainer?: boolean }
  | { readonly script: string };

/** Programs that run the command in their arguments, each with its options that take the next word as a value. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  sudo: namesIn('-u -g -h -p -C -D -R -T -U -r -t --user --group --chdir'),
  doas: ['-u', '-C'],
  pkexec: ['--user'],
  env: ['-u', '--unset', '-C', '--chdir'],
  nohup: [],
  setsid: [],
  exec: ['-a'],
  command: [],
  builtin: [],
  time: ['-f', '-o', '--format', '--output'],
  timeout: ['-s', '--signal', '-k', '--kill-after'],
  nice: ['-n', '--adjustment'],
  ionice: ['-c', '-n', '-p'],
  stdbuf: ['-i', '-o', '-e'],
  strace: ['-e', '-o', '-s', '-p', '-u'],
  ltrace: ['-e', '-o', '-s', '-p', '-u'],
  xargs: namesIn('-I -n -P -L -d -E -s -a --max-args --max-procs --delimiter --replace'),
  parallel: namesIn('-j --jobs -a --arg-file --colsep --delay --results --joblog'),
  watch: ['-n', '--interval'],
  flock: ['-w', '-E', '--timeout'],
  chroot: [],
  unbuffer: [],
  caffeinate: ['-t', '-w'],
  proxychains: ['-f'],
  proxychains4: ['-f'],
  torsocks: [],
  busybox: [],
  dotenv: ['-f', '-e'],
  faketime: [],
  firejail: [],
  wsl: namesIn('-d --distribution -u --user --cd'),
};

/** How many words stand between options and program: a duration, the file of a lock, a folder. */
const LEADING: Readonly<Record<string, number>> = { timeout: 1, flock: 1, chroot: 1, faketime: 1 };

/** Programs with a subcommand before the program that they run, such as `uv run pytest`. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  uv: ['run'],
  poetry: ['run'],
  pipenv: ['run'],
  pdm: ['run'],
  hatch: ['run'],
  rye: ['run'],
  bundle: ['exec'],
  npm: ['exec', 'x'],
  pnpm: ['exec', 'dlx'],
  yarn: ['exec', 'dlx'],
  bun: ['x'],
  mise: ['exec', 'x'],
  direnv: ['exec'],
  nix: ['run'],
};

/** Programs that run a program of a package, which they fetch if it is missing. */
const PACKAGE_RUNNERS = namesIn('npx pnpx bunx');

/** Options of the runners whose value is the next word. */
const RUNNER_VALUED = namesIn('-p --package -w --workspace --filter');

const SHELLS = namesIn('sh bash zsh dash ash ksh fish');

export function startedBy(command: SimpleCommand): Started[] {
  const program = programOf(command);
  const started = STARTS.get(program);
  if (started !== undefined) return started(command);
  return Object.hasOwn(WRAPPERS, program) ? wrappedBy(program, command.words) : [];
}

function scriptOf(words: readonly string[], isOption: (word: string) => boolean): Started[] {
  const at = words.findIndex((word, index) => index > 0 && isOption(word));
  const script = at < 0 ? undefined : words[at + 1];
  return script === undefined ? [] : [{ script }];
}

function restAfter(words: readonly string[], isOption: (word: string) => boolean): Started[] {
  const at = words.findIndex((word, index) => index > 0 && isOption(word));
  return at < 0 || at + 1 >= words.length ? [] : [{ script: words.slice(at + 1).join(' ') }];
}

/** `find` hands `xargs` paths in the folders that it searches. */
function withPathsFrom(before: readonly string[] | null, started: Started): Started {
  if (before === null || !('words' in started) || !/(?:^|\/)find$/.test(before[0] ?? '')) return started;
  return { words: [...started.words, ...rootsOf(before)] };
}

/** The folders that `find` searches: the words before its first option. */
function rootsOf(words: readonly string[]): readonly string[] {
  const rest = words.slice(1);
  const end = rest.findIndex((word) => /^[-!(]/.test(word));
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * What `find . -exec git push \;` runs. `{}` stands for a path in the folders that it searches, and it deletes there
 * too.
 */
function executedBy(words: readonly string[]): Started[] {
  const roots = rootsOf(words);
  const deleted: Started[] = words.includes('-delete') ? [{ words: ['rm', ...roots] }] : [];
  const executed = words.flatMap((word, at) => {
    if (!/^(?:-exec|-execdir|-ok|-okdir|-x|-X|--exec|--exec-batch)$/.test(word)) return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex((part) => part === ';' || part === '+' || part === '\\;');
    const all = end < 0 ? rest : rest.slice(0, end);
    return [{ words: all.flatMap((part) => (part === '{}' ? roots : [part])) }];
  });
  return [...deleted, ...executed];
}

function runnerStarts(words: readonly string[], subcommands: readonly string[]): Started[] {
  return subcommands.includes(words[1] ?? '') ? runBy(words.slice(2)) : [];
}

/** What is run by a runner with these arguments: the first word that is no option or its value, and all after it. */
function runBy(words: readonly string[]): Started[] {
  const at = words.findIndex(
    (word, index) => !word.startsWith('-') && !RUNNER_VALUED.includes(words[index - 1] ?? ''),
  );
  const [program, ...rest] = at < 0 ? [] : words.slice(at);
  // `wrangler@4` is wrangler, and `@puppeteer/browsers` keeps its scope.
  return program === undefined ? [] : [{ words: [program.replace(/(?<=.)@[^@/]*$/, ''), ...rest] }];
}

function wrappedBy(program: string, words: readonly string[]): Started[] {
  const start = programAt(program, words);
  const options = words.slice(1, start);
  const rest = words.slice(start);
  // `command -v git` only asks where git is.
  if (program === 'command' && options.some((word) => /^-[vV]+$/.test(word))) return [];
  // `env -S` splits a text into words.
  const split = program === 'env' ? options.findIndex((word) => /^(?:-S|--split-string)$/.test(word)) : -1;
  if (split >= 0) return [{ script: words.slice(split + 2).join(' ') }];
  if (rest.length === 0) return [];
  const isScript = (program === 'watch' || program === 'parallel') && rest[0]?.includes(' ');
  return [isScript ? { script: rest.join(' ') } : { words: rest }];
}

/** The index of the program that a wrapper starts: after options, their values, variables and leading words. */
function programAt(wrapper: string, words: readonly string[]): number {
  const valued = WRAPPERS[wrapper] ?? [];
  let leading = LEADING[wrapper] ?? 0;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') return at + 1;
    const isVariable = wrapper !== 'xargs' && /^\w+=/.test(word);
    if (valued.includes(word)) at += 1;
    else if (!word.startsWith('-') && !isVariable) {
      if (leading === 0) return at;
      leading -= 1;
    }
  }
  return words.length;
}

type Starts = (command: SimpleCommand) => Started[];

const inShell: Starts = ({ words, input }) => {
  const given = scriptOf(words, (word) => /^-[A-Za-z]*c[A-Za-z]*$/.test(word));
  // `bash <<EOF`
  return input === null || given.length > 0 ? given : [{ script: input }];
};

const inAnotherUsersShell: Starts = ({ words }) =>
  scriptOf(words, (word) => word === '-c' || word === '--command');

const inPowershell: Starts = ({ words }) => restAfter(words, (word) => /^-(?:c|command)$/i.test(word));

const byXargs: Starts = ({ words, before }) =>
  wrappedBy('xargs', words).map((each) => withPathsFrom(before, each));

/** By program, for those that are more than a wrapper. */
const STARTS: ReadonlyMap<string, Starts> = new Map<string, Starts>([
  ...SHELLS.map((shell): [string, Starts] => [shell, inShell]),
  ...CONTAINER_PROGRAMS.map((program): [string, Starts] => [program, ({ words }) => inContainer(words)]),
  ...Object.entries(RUNNERS).map(([runner, subcommands]): [string, Starts] => [
    runner,
    ({ words }) => runnerStarts(words, subcommands),
  ]),
  ...PACKAGE_RUNNERS.map((runner): [string, Starts] => [runner, ({ words }) => runBy(words.slice(1))]),
  ['eval', ({ words }) => [{ script: words.slice(1).join(' ') }]],
  ['trap', ({ words }) => words.slice(1, 2).map((script) => ({ script }))],
  ['su', inAnotherUsersShell],
  ['runuser', inAnotherUsersShell],
  ['script', inAnotherUsersShell],
  ['cmd', ({ words }) => restAfter(words, (word) => /^\/[ckCK]$/.test(word))],
  ['powershell', inPowershell],
  ['pwsh', inPowershell],
  ['find', ({ words }) => executedBy(words)],
  ['fd', ({ words }) => executedBy(words)],
  ['xargs', byXargs],
]);

export { SHELLS };
