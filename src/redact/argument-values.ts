// Finds secrets among the arguments of programs whose commands set or use a secret, such as `mysqladmin password x`.
import type { Found } from './ranges.js';
import { isGenerated, isMadeUp, isRandomLiteral } from './value-shape.js';
import { QUOTED } from './value-syntax.js';

/** A row: how the command begins, and the option before the value. Without an option every argument may be the value. */
type Row = readonly [start: string, option?: string];

const ROWS: readonly Row[] = [
  // Databases and brokers.
  ['mysqladmin', 'password'],
  ['mysql_config_editor|mysqlsh|mysqlimport|mysqlcheck', '-p'],
  ['cqlsh|clickhouse(?:-client)?|influx|rabbitmqadmin', '-[pt]'],
  ['(?:psql|pg_dump|mongo\\w*|arangosh)', '--pass'],
  ['sqlplus|expdp|impdp|sqlldr|rman', '"?\\w{1,60}/'],
  ['rabbitmqctl (?:add_user|change_password|authenticate_user)'],
  ['redis-cli (?:-\\w \\S+ )*(?:auth|config set \\w*(?:pass|auth))'],
  ['redis-server|valkey-server', '--(?:requirepass|masterauth)'],
  ['mosquitto_(?:pub|sub|rr)|p4|unzip|fcrackzip', '-P'],
  ['mosquitto_passwd'],

  // Secret stores and clouds.
  ['az keyvault (?:secret|key)', '--value'],
  ['az ad|az vm|az sql|az postgres|az mysql', '--(?:admin-)?password'],
  ['gcloud auth activate-refresh-token'],
  ['aws secretsmanager', '--secret-(?:string|binary)'],
  ['aws ssm put-parameter', '--value'],
  [
    '(?:fly|flyctl|supabase|doppler|wrangler|vercel|railway|heroku|netlify|infisical|gh|glab|op|chamber|eas) (?:secrets?|config:set|config:add|env:set|variables?|env|write|item)',
  ],
  ['heroku config:(?:set|add)|netlify env:set'],
  ['vault (?:login|unwrap|operator|token)'],
  ['bw (?:unlock|login)|lpass login|keyring set|rclone obscure'],
  ['kubectl create secret|oc create secret|kubeseal', '--from-literal(?:=| )[\\w.-]{1,60}='],
  ['oc login|kubectl config|rancher login', '-[pt]'],
  ['ansible-vault encrypt_string'],
  ['pulumi config set[^\\n|;&]{0,200}--secret|pulumi config set --secret'],
  ['pulumi config set(?=[^\\n|;&]{0,200}--secret)'],
  ['mc (?:alias set|config host add)|mcli alias set'],
  ['ngrok (?:authtoken|config add-authtoken)|cloudflared service install'],
  ['dotnet user-secrets set'],
  ['consul kv put'],

  // Registries and releases.
  [
    'poetry config (?:pypi-token|http-basic)\\.\\S+|composer config[^\\n|;&]{0,60} \\S{1,20}-?(?:oauth|basic|token|bearer)\\.\\S+',
  ],
  ['bundle config|bundler config'],
  ['cargo login|snyk auth|nuget setapikey|(?:dotnet )?nuget push'],
  ['poetry publish|flit publish|dotnet nuget|xcrun altool|altool|notarytool|hatch publish', '-[pak]'],
  ['uv publish|vercel|codecov|codecovcli|glab auth|bash <\\(curl -s https://codecov\\.io/bash\\)', '-t'],
  ['fastlane match|fastlane', '--git_basic_authorization'],
  ['gitlab-runner register', '-[rt]'],

  // Machines, accounts, desktops, networks.
  ['security (?:unlock|create|import|set|add|change|lock)[\\w-]*', '-[pkwP]'],
  ['useradd|usermod|ncftpput|ncftpget|rdesktop|caddy hash-password|winexe', '-p|--plaintext'],
  ['net (?:use|user)'],
  [
    'openssl passwd|mkpasswd|wpa_passphrase|drush (?:user:password|upwd)|grafana(?:-| )cli admin reset-admin-password',
  ],
  ['nmcli'],
  ['(?:xfreerdp|wlfreerdp|mstsc|cmdkey|runas|signtool|certutil)', '[/-]p(?:ass)?'],
  ['plink|pscp|psftp|putty', '-pw'],
  ['swaks', '-(?:ap|au?p)'],
  ['lftp', '-u [^\\s,]{1,60},'],
  ['xh|http|https', '-A bearer -a'],
  ['ssh-keygen', '-[NP]'],
  ['qpdf', '--encrypt'],
  ['pdftk', '(?:input|user|owner)_pw'],
  ['rar|unrar', '-hp'],
  ['jenkins-cli|java -jar \\S*jenkins-cli\\.jar', '-auth [^\\s:]{1,60}:'],
];

const ofWords = (source: string) => source.replaceAll(' ', '[ \\t]+');

const ENDS = '(?:\\.exe)?(?=[ \\t])';
/**
 * Finds where any row begins, which may be after a path. Both functions below use it, because V8 takes milliseconds to
 * compile it.
 */
const START = new RegExp(`(?<![\\w-])(?:${ROWS.map(([start]) => ofWords(start)).join('|')})${ENDS}`, 'gi');
const STARTS = ROWS.map(([start]) => new RegExp(`(?:${ofWords(start)})${ENDS}`, 'iy'));

const BARE = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{4,2000})`;
const ARGUMENT = new RegExp(`(?:${QUOTED}|${BARE})`, 'gi');
const OPTIONS = ROWS.map(([, option]) =>
  option === undefined
    ? null
    : new RegExp(`[ \\t](?:${ofWords(option)})[ \\t=:]{0,3}(?:${QUOTED}|${BARE})`, 'i'),
);

/** Characters of a command that are looked at. */
const MAX_COMMAND = 2_000;
/** The name before a value in one argument: `KEY=x`, `user:x`. */
const NAME = /^[\w.@[\]-]{0,80}?[=:](?!\/)/;

export function mayHoldArgument(text: string): boolean {
  START.lastIndex = 0;
  return START.test(text);
}

export function* findArgumentValues(text: string): Generator<Found> {
  START.lastIndex = 0;
  for (let start = START.exec(text); start !== null; start = START.exec(text)) {
    const from = START.lastIndex;
    const [command = ''] = /^[^\n\0;|&]*/.exec(text.slice(from, from + MAX_COMMAND)) ?? [];
    const row = STARTS.findIndex((one) => isAt(one, text, start.index));
    for (const { value, at } of valuesIn(command, OPTIONS[row] ?? null))
      yield { start: from + at, end: from + at + value.length, kind: 'option' };
  }
}

function isAt(regex: RegExp, text: string, at: number): boolean {
  regex.lastIndex = at;
  return regex.test(text);
}

interface Value {
  readonly value: string;
  readonly at: number;
}

function valuesIn(command: string, option: RegExp | null): Value[] {
  const matches =
    option === null ? command.matchAll(ARGUMENT) : [option.exec(command)].filter((m) => m !== null);
  const accepts = option === null ? isGenerated : isRandomLiteral;
  return [...matches].flatMap((match) => {
    const whole = match.slice(1).findLast((group) => group !== undefined) ?? '';
    const at = match.index + match[0].lastIndexOf(whole);
    const name = option === null ? (NAME.exec(whole)?.[0].length ?? 0) : 0;
    const value = whole.slice(name).replace(/@[\w.:/-]{1,100}$/, '');
    return accepts(value) && !isMadeUp(value) && !value.includes(',') ? [{ value, at: at + name }] : [];
  });
}
