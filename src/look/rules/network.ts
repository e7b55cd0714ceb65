// Finds commands that talk to another machine, by the names of programs made for that.
import { namesIn, operandsOf } from '../shell/simple-command.js';
import { codeOf, REQUESTS, requestsIn } from './code.js';
import { pushed } from './git.js';
import type { CommandRule, Started } from './rule.js';
import { byName, type Triggers } from './triggers.js';

/** Programs that always talk to another machine. */
const ALWAYS = namesIn(
  'ssh ssh-keyscan scp sftp ftp tftp lftp ncftp telnet mosh sshfs autossh aria2c axel httrack yt-dlp',
  'youtube-dl rclone ngrok cloudflared localtunnel lt start-bitstransfer bitsadmin ssh-copy-id rlogin rsh traceroute',
  'tracepath mtr dig nslookup host whois nmap masscan lsyncd wpscan',
  'nikto gobuster ffuf sqlmap httprobe',
);

/** Programs whose arguments name the machine. */
const BY_ADDRESS = namesIn('curl wget wget2 http https xh xhs nc ncat netcat socat grpcurl websocat');

/** Programs that ask whether a machine answers. */
const PROBES = namesIn('ping ping6 test-netconnection tnc test-connection');

/** PowerShell's requests. */
const WEB_REQUESTS = namesIn('invoke-webrequest invoke-restmethod iwr irm');

/** Options whose value is the next word, so that it is not mistaken for an address. */
const VALUED: Readonly<Record<string, readonly string[]>> = {
  curl: namesIn(
    '-o -H -d -X -A -u -b -c -e -F -m -w -T -E -C -r -z --output --header --data --request',
    '--user-agent --user --cookie --cookie-jar --form --max-time --connect-timeout --retry',
    '--retry-delay --write-out --data-raw --data-binary --data-urlencode --json --cacert',
    '--cert --key --retry-max-time --range --unix-socket',
  ),
  wget: namesIn('-O -o -P -t -T -U --output-document --timeout --tries --header --post-data'),
  nc: ['-w', '-p', '-s', '-q', '-i', '-e'],
};

/** Options after which a request may go to a machine other than the named address. */
const ELSEWHERE = namesIn(
  '-x --proxy --connect-to --resolve -K --config --socks5 --preproxy -i --input-file',
);

export const usedNetwork: CommandRule = (started) => {
  const { program, words, reads, writes } = started;
  if ([...reads, ...writes].some((path) => /^\/dev\/(?:tcp|udp)\//.test(path)))
    return !isLocal(devHost(reads, writes));
  if (PROBES.includes(program)) return !words.slice(1).some((word) => LOCAL_HOST.test(word));
  if (ALWAYS.includes(program)) return true;
  if (BY_ADDRESS.includes(program)) return !isLocalOnly(started);
  if (WEB_REQUESTS.includes(program)) return !isLocalRequest(words);
  const code = codeOf(started);
  if (code !== null) return requestsIn(code, isLocal);
  if (program === 'rsync')
    return operandsOf(words, ['-e', '--rsh', '--exclude', '--include']).some(isRemotePath);
  if (program === 'gh' || program === 'glab') return isGithubRequest(words) && !pushed(started);
  if (program === 'openssl') return words[1] === 's_client' && !words.some((word) => isLocal(hostOf(word)));
  return program === 'certutil' && words.some((word) => /^[-/]urlcache$/i.test(word));
};

const devHost = (...paths: readonly (readonly string[])[]): string =>
  paths
    .flat()
    .find((path) => path.startsWith('/dev/'))
    ?.split('/')[3] ?? '';

/** Whether a request stays on this machine, such as one to a server under test. */
function isLocalOnly({ program, words }: Started): boolean {
  // A listener waits for other machines.
  if (program === 'nc' || program === 'ncat' || program === 'netcat' || program === 'socat') {
    if (words.some((word) => /^-[a-z]*l/.test(word)) || /LISTEN/i.test(words.join(' '))) return false;
  }
  if (words.some((word) => ELSEWHERE.includes(word) && !(program !== 'wget' && word === '-i'))) return false;
  const addresses = operandsOf(words, VALUED[program.replace(/^(?:ncat|netcat)$/, 'nc')] ?? []).filter(
    (word) => !/^\d+$/.test(word),
  );
  const named = [...addresses, ...words.filter((_, at) => words[at - 1] === '--url')];
  if (words.includes('--offline')) return true;
  if (named.length === 0) return false;
  const [first = ''] = named;
  // HTTPie's arguments after the address are fields; its method may come before it.
  const checked = /^(?:http|https|xh|xhs|nc|ncat|netcat)$/.test(program)
    ? [/^[A-Z]+$/.test(first) ? (named[1] ?? '') : first]
    : named;
  return checked.every((word) => isLocal(hostOf(word)));
}

/** Whether the value of `-Uri`, or else the first argument, names this machine. */
function isLocalRequest(words: readonly string[]): boolean {
  if (words.some((word) => /^-proxy/i.test(word))) return false;
  const named = words.findIndex((word) => /^-uri$/i.test(word));
  const address = words[named < 0 ? 1 : named + 1] ?? '';
  return address !== '' && isLocal(hostOf(address));
}

/** The host of `https://user@host:80/path`, of `host:80` and of `tcp:host:80`. */
function hostOf(address: string): string {
  const rest = address.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '').replace(/^(?:tcp4?|udp4?|openssl):/i, '');
  const [authority = ''] = rest.split(/[/?#]/);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : (host.split(':')[0] ?? '');
}

const LOCAL_HOST = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|::1)$/i;

/** `:3000` is HTTPie's way to say localhost. */
const isLocal = (host: string): boolean => host === '' || LOCAL_HOST.test(host);

/** `host:path`, not a drive of Windows. */
const isRemotePath = (word: string): boolean => /^(?:rsync:\/\/|[^/\\:]{2,}:)/.test(word);

const LOCAL_GITHUB = ['version', 'help', 'completion', 'config', 'alias', 'reference'];

function isGithubRequest(words: readonly string[]): boolean {
  const [first, second] = operandsOf(words, ['-R', '--repo']);
  if (first === undefined || LOCAL_GITHUB.includes(first)) return false;
  return !(first === 'auth' && ['token', 'setup-git', 'logout'].includes(second ?? ''));
}

export const NETWORK_TRIGGERS: Triggers = {
  ...byName([...ALWAYS, ...BY_ADDRESS, ...WEB_REQUESTS, ...PROBES, 'rsync', 'certutil']),
  ...Object.fromEntries(namesIn('python node bun deno ruby perl php').map((name) => [name, [REQUESTS]])),
  openssl: ['s_client'],
  // `/dev/tcp/…`
  dev: ['tcp', 'udp'],
};
