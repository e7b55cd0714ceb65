// Decides whether a command sends something to another machine or changes something there, by its name and options.
import type { LookRule } from '../../contract/v1/look-rules.js';
import { hasOption, namesIn, operandsOf } from '../shell/simple-command.js';
import { codeOf, sendsIn } from './code.js';
import type { CommandRule, Started } from './rule.js';

/** A request that only reads does not count, although its address leaves the machine. */
export function leavesMachine(rule: LookRule, started: Started): boolean {
  if (rule === 'network') return sends(started);
  return rule === 'pushed' || rule === 'published';
}

const CHANGING_METHOD = /^(?:POST|PUT|PATCH|DELETE)$/i;

/** Programs that open this machine to others, or copy a key to another machine. */
const OPENS = namesIn('ngrok cloudflared localtunnel lt ssh-copy-id autossh');

/** Programs that send their standard input to another machine. */
const SENDS_INPUT = namesIn('ssh nc ncat netcat socat websocat telnet sftp ftp tftp lftp');

const sends: CommandRule = (started) => {
  const { program, words, writes } = started;
  if (writes.some((path) => /^\/dev\/(?:tcp|udp)\//.test(path)) || OPENS.includes(program)) return true;
  if (SENDS_INPUT.includes(program) && takesInput(started)) return true;
  const code = codeOf(started);
  if (code !== null) return sendsIn(code);
  switch (program) {
    case 'curl':
      return hasOption(words, '-d', '-F', '-T', ...CURL_SENDS) || hasChangingMethod(words, '-X', '--request');
    case 'wget':
    case 'wget2':
      return hasOption(words, ...WGET_SENDS) || hasChangingMethod(words, '--method');
    case 'http':
    case 'https':
    case 'xh':
    case 'xhs':
      return words.some((word, at) => at > 0 && (CHANGING_METHOD.test(word) || /^[\w-]+:?=[^=]/.test(word)));
    case 'invoke-webrequest':
    case 'invoke-restmethod':
    case 'iwr':
    case 'irm':
      return (
        words.some((word) => /^-(?:Body|InFile|Form)$/i.test(word)) || hasChangingMethod(words, '-method')
      );
    case 'scp':
    case 'rsync':
      return isRemote(operandsOf(words, COPY_VALUED).at(-1) ?? '');
    case 'rclone':
      return isRemote(words.at(-1) ?? '');
    case 'ssh':
      return operandsOf(words, SSH_VALUED).length > 1;
    case 'gh':
    case 'glab':
      return changesGithub(words);
    default:
      return false;
  }
};

const CURL_SENDS = namesIn(
  '--data --data-raw --data-binary --data-urlencode --data-ascii --json --form --form-string --upload-file',
);
const WGET_SENDS = namesIn('--post-data --post-file --body-data --body-file');
const COPY_VALUED = namesIn('-e -i -P -o -F -J -c -l -S --rsh --exclude --include --filter --port');
const SSH_VALUED = namesIn('-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w');

const takesInput = ({ before, input, reads }: Started): boolean =>
  before !== null || input !== null || reads.length > 0;

/** `-X POST`, `-XPOST` and `--request=POST`. */
const hasChangingMethod = (words: readonly string[], ...options: readonly string[]): boolean =>
  words.some((word, at) =>
    options.some((option) => {
      if (word.toLowerCase() === option.toLowerCase()) return CHANGING_METHOD.test(words[at + 1] ?? '');
      return word.startsWith(option) && CHANGING_METHOD.test(word.slice(option.length).replace(/^=/, ''));
    }),
  );

/** `host:path`, not a drive of Windows. */
const isRemote = (word: string): boolean => /^(?:rsync:\/\/|scp:\/\/|[^/\\:]{2,}:)/.test(word);

const GITHUB_CHANGES = namesIn(
  'create new comment note review approve close reopen edit update delete remove merge ready lock unlock pin',
  'transfer develop revert rename archive fork sync set upload run rerun cancel retry trigger enable disable',
);

function changesGithub(words: readonly string[]): boolean {
  const [first = '', second = ''] = operandsOf(words, ['-R', '--repo']);
  if (first !== 'api') return GITHUB_CHANGES.includes(second);
  return (
    hasOption(words, '-f', '-F', '--field', '--raw-field', '--input') ||
    hasChangingMethod(words, '-X', '--method')
  );
}
