// Finds commands that read credentials: from files known by their names, from the environment, or from a store of
// secrets.
import { namesIn, operandsOf } from '../shell/simple-command.js';
import { codeOf, textsIn } from './code.js';
import type { CommandRule, Started } from './rule.js';
import { byName, type Triggers } from './triggers.js';

const CREDENTIAL_FILE = new RegExp(
  [
    String.raw`(?:^|[\\/=@:])\.ssh(?:[\\/](?!known_hosts|config$|.*\.pub$)|$)`,
    String.raw`(?:^|[\\/=@:])\.(?:npmrc|netrc|_netrc|pypirc|git-credentials|pgpass|my\.cnf|boto|vault-token|yarnrc\.yml|s3cfg)$`,
    String.raw`(?:^|[\\/=@:])\.aws(?:[\\/]|$)`,
    String.raw`(?:^|[\\/=@:])\.azure(?:[\\/]|$)`,
    String.raw`(?:^|[\\/=@:])\.gnupg(?:[\\/]|$)`,
    String.raw`(?:^|[\\/=@:])\.kube[\\/]config$`,
    String.raw`(?:^|[\\/=@:])\.docker[\\/]config\.json$`,
    String.raw`\.config[\\/](?:gh[\\/]hosts\.yml|gcloud(?:[\\/]|$)|hub$)`,
    String.raw`\.codex[\\/]auth\.json$`,
    String.raw`\.cargo[\\/]credentials(?:\.toml)?$`,
    String.raw`\.gem[\\/]credentials$`,
    String.raw`(?:^|[\\/=@:*])\.env(?:\.(?!example$|sample$|template$|dist$|test$)[\w-]+)?\**$`,
    String.raw`^[\\/]proc[\\/][^\\/]+[\\/]environ$`,
    String.raw`^[\\/]etc[\\/](?:shadow|gshadow|sudoers)`,
    String.raw`(?:^|[\\/=@])id_(?:rsa|dsa|ecdsa|ed25519)$`,
    String.raw`^[\\/](?:var[\\/])?run[\\/]secrets(?:[\\/]|$)`,
  ].join('|'),
);

/** Programs that do not read the files that they name. */
const DO_NOT_READ = namesIn(
  'ls dir mkdir rmdir chmod chown chgrp test [ [[ rm touch stat file',
  'echo printf cd pushd export find tree du realpath dirname basename git ssh-keygen which',
  'ssh-keyscan readlink tee exa eza fd man tldr test-path remove-item setfacl',
);

/** Programs whose first argument is a pattern or a script, unless an option gives it. */
const PATTERN_FIRST = namesIn('grep egrep fgrep rg ag ack sed awk gawk jq yq');

export const readCredentials: CommandRule = (started) => {
  const { program, words, reads } = started;
  // `rg --files` only lists.
  if (program === 'rg' && words.includes('--files')) return false;
  if (reads.some((path) => CREDENTIAL_FILE.test(path))) return true;
  if (readsEnvironment(started) || asksStore(started)) return true;
  if (DO_NOT_READ.includes(program)) return false;
  const code = codeOf(started);
  if (code !== null && textsIn(code).some((text) => CREDENTIAL_FILE.test(text))) return true;
  const args = PATTERN_FIRST.includes(program) ? withoutPattern(words) : words.slice(1);
  if (program === 'cp' || program === 'mv')
    return args.slice(0, -1).some((word) => CREDENTIAL_FILE.test(word));
  return args.some((word) => CREDENTIAL_FILE.test(word));
};

/** Their options whose value is the next word. */
const PATTERN_VALUED = namesIn('-e -f -A -B -C -m -g --glob -t --type --include --exclude');

function withoutPattern(words: readonly string[]): readonly string[] {
  const operands = operandsOf(words, PATTERN_VALUED);
  const files = words.some((word) => word === '-e' || word === '-f') ? operands : operands.slice(1);
  const globs = words.filter(
    (word, at) => ['-g', '--glob', '--include'].includes(words[at - 1] ?? '') && !word.startsWith('!'),
  );
  return [...files, ...globs];
}

function readsEnvironment({ program, words }: Started): boolean {
  const [, ...args] = words;
  switch (program) {
    case 'printenv':
      return args.length === 0 || args.some((word) => !word.startsWith('-') && isSecretName(word));
    case 'env':
      // With a program, `env` only prepares that program's environment.
      return args.every((word) => word === '-0' || word === '--null' || /^\w+=/.test(word));
    case 'set':
      return args.length === 0;
    case 'export':
    case 'declare':
      return args.length === 0 ? program === 'export' : args.every((word) => /^-[px]+$/.test(word));
    case 'echo':
    case 'printf':
    case 'write-output':
      return args.some((word) => [...word.matchAll(VARIABLE)].some(([, name = '']) => isSecretName(name)));
    case 'get-childitem':
    case 'gci':
    case 'dir':
      return args.some((word) => /^env:/i.test(word));
    default:
      return false;
  }
}

const VARIABLE = /(?<!\\)\$(?:env:)?\{?(?:env:)?([A-Za-z_]\w*)/gi;

const isSecretName = (name: string): boolean =>
  /(?:^|_)(?:token|secret|secrets|password|passwd|api_?key|apikey|private_?key|access_?key|credentials?|database_?url)(?:$|_)/i.test(
    name,
  ) ||
  /_(?:pat|pwd)(?:$|_)/i.test(name) ||
  name === 'PAT';

/** The arguments that ask a store for a secret, by program. */
const SECRET_STORES: Readonly<Record<string, RegExp>> = {
  git: /(?:^| )config .*(?:extraheader|credential\.|\.token|password)|(?:^| )credential(?:-\w+)? (?:fill|get)/i,
  gh: /^auth (?:token|status .*--show-token|status .*-t\b)/,
  glab: /^auth (?:token|status .*-t\b)/,
  aws: /^(?:.* )?(?:configure (?:get|export-credentials)|secretsmanager get-secret-value|ssm get-parameters?\b|sts get-session-token|ecr get-login-password)/,
  gcloud: /auth (?:application-default )?print-(?:access|identity)-token|secrets versions access/,
  az: /account get-access-token|keyvault secret show/,
  security: /^find-(?:generic|internet)-password|^dump-keychain/,
  pass: /^(?:(?:show|edit|ls|-c) )?(?!(?:ls|list|git|init|insert|generate|rm|mv|cp|find|grep|help|version)\b)[\w./-]+$/,
  op: /^(?:read|item get)/,
  vault: /^(?:kv get|read|token lookup)/,
  kubectl: /^(?:.* )?get secrets?\b.*(?:-o|--output|-ojson|-oyaml)/,
  npm: /^(?:config|c) (?:get|list|ls).*(?:_auth|token)|^token (?:list|create)/i,
  cmdkey: /^\/list/i,
  gpg: /--export-secret-keys?|--export-secret-subkeys/,
  'secret-tool': /^(?:lookup|search)/,
  doppler: /^secrets/,
  keyring: /^get/,
};

function asksStore({ program, words }: Started): boolean {
  const asked = Object.hasOwn(SECRET_STORES, program) ? SECRET_STORES[program] : undefined;
  if (asked === undefined || (program === 'git' && words.includes('--unset-all'))) return false;
  return asked.test(words.slice(1).join(' '));
}

export const CREDENTIAL_TRIGGERS: Triggers = {
  ...byName(namesIn('printenv env set export declare get-childitem gci gh glab aws pass')),
  git: [/config|credential/i],
  gcloud: [/token|secrets/],
  az: [/token|secret/],
  security: [/find-|dump-keychain/],
  op: [/read|item/],
  vault: [/kv|read|token/],
  kubectl: [/secret/],
  npm: [/_auth|token/i],
  cmdkey: [/list/i],
  gpg: [/export-secret/],
  'secret-tool': [/lookup|search/],
  doppler: [/secrets/],
  keyring: [/get/],
};

/**
 * Whether a script may name a file of credentials or a variable that holds a secret.
 *
 * @param lower The script in lower case.
 */
export const namesCredentials = (script: string, lower: string): boolean =>
  SIGNS.some((sign) => lower.includes(sign)) && NAMES.test(script);

/** Each match of the expression has one of these in it. They are quicker to find, most of all the first time. */
const SIGNS = namesIn(
  '.ssh .npmrc .netrc ._netrc .pypirc .git-credentials .pgpass .boto .yarnrc .s3cfg .aws .azure .gnupg .kube',
  '.docker .env environ /etc \\etc id_ auth.json hosts.yml gcloud .config credential secret vault-token my.cnf',
  'token passw key database $',
);

const NAMES = new RegExp(
  [
    String.raw`\.(?:ssh|npmrc|netrc|_netrc|pypirc|git-credentials|pgpass|boto|yarnrc|s3cfg|aws|azure|gnupg|kube|docker|env)(?![A-Za-z])`,
    String.raw`environ|[\\/]etc[\\/]|id_(?:rsa|dsa|ecdsa|ed25519)|auth\.json|hosts\.yml|gcloud|\.config[\\/]hub`,
    'credential|secret|vault-token|my\\.cnf|token|passw|api_?key|private_?key|access_?key|database_?url',
    String.raw`\$\{?(?:env:)?\{?(?:env:)?(?:\w*_)?(?:pwd|pat)(?![A-Za-z0-9])`,
  ].join('|'),
  'i',
);
