// What ordinary command lines are made of.
import { ALNUM, BASE64, DIGITS, HEX, LOWER, type Random } from '../random.ts';

const WORDS =
  'user order invoice report session cache parser token password key secret auth config schema worker queue render widget table chart login account payment search index upload stream buffer socket router layout theme plugin hook store'.split(
    ' ',
  );
const VERBS = 'add fix remove update rename move split handle check parse load validate refresh rotate'.split(
  ' ',
);
const FOLDERS =
  'src lib test tests packages/core packages/web app/models internal cmd scripts docs tools'.split(' ');
const TYPES = 'ts tsx js mjs py go rs rb java json yaml yml md sh css html toml sql'.split(' ');
const PACKAGES =
  'react lodash express vitest typescript eslint webpack vite @types/node @babel/core next-auth jsonwebtoken bcrypt passport keytar dotenv'.split(
    ' ',
  );
export const VARIABLES =
  'TOKEN GITHUB_TOKEN API_KEY DB_PASSWORD NPM_TOKEN PGPASSWORD SECRET CLIENT_SECRET PASSWORD AUTH_TOKEN OPENAI_API_KEY'.split(
    ' ',
  );

export const word = (r: Random) => r.pick(WORDS);
/** A word that no secret is named by, where a value stands beside it. */
export const plainWord = (r: Random) =>
  r.pick(WORDS.filter((word) => !/token|password|key|secret|auth/.test(word)));
export const verb = (r: Random) => r.pick(VERBS);
export const packageName = (r: Random) => r.pick(PACKAGES);
export const variable = (r: Random) => r.pick(VARIABLES);
export const capital = (r: Random) => {
  const one = word(r);
  return one.charAt(0).toUpperCase() + one.slice(1);
};
export const camel = (r: Random) => word(r) + capital(r) + r.pick(['', capital(r), 'Id', 'ById']);
export const pascal = (r: Random) =>
  capital(r) + capital(r) + r.pick(['', 'Service', 'Controller', 'Factory']);
export const snake = (r: Random) => [word(r), word(r), r.pick(['id', 'count', 'list', 'at'])].join('_');
export const branch = (r: Random) =>
  `${r.pick(['feature', 'fix', 'chore'])}/${verb(r)}-${word(r)}-${word(r)}`;
export const number = (r: Random) => r.between(1, 9999);
export const port = (r: Random) => r.between(1024, 65_535);
export const version = (r: Random) =>
  [r.between(0, 20), r.between(0, 40), r.between(0, 90)].join('.') + r.pick(['', '', '-rc.1', '-beta.3']);
export const sha1 = (r: Random) => r.chars(HEX, 40);
export const short = (r: Random) => r.chars(HEX, r.between(7, 10));
export const sha256 = (r: Random) => r.chars(HEX, 64);
export const sha512 = (r: Random) => `sha512-${r.chars(BASE64, 86)}==`;
export const uuid = (r: Random) => [8, 4, 4, 4, 12].map((length) => r.chars(HEX, length)).join('-');
export const host = (r: Random) =>
  `${r.pick(['api', 'db', 'registry', 'git', 'auth'])}.${r.pick(['internal', 'example', 'example.org', 'staging.example'])}`;
export const file = (r: Random) =>
  `${r.pick(FOLDERS)}/${r.pick([word, camel, pascal, snake])(r)}${r.pick(['', '.test', '.spec', '_test'])}.${r.pick(TYPES)}`;
export const longPath = (r: Random) =>
  `/home/runner/work/${word(r)}/${word(r)}/node_modules/.pnpm/${packageName(r).replace('/', '+')}@${version(r)}_${r.chars(LOWER, 26)}/node_modules/${packageName(r)}/dist/${camel(r)}.js`;
export const image = (r: Random) =>
  `${r.pick(['ghcr.io/org', 'docker.io/library', 'registry.example:5000/team'])}/${plainWord(r)}:${version(r)}`;
export const ipv6 = (r: Random) =>
  r.pick([
    '::1',
    `fe80::${r.chars(HEX, 4)}:${r.chars(HEX, 4)}`,
    `2001:db8:${r.chars(HEX, 4)}::${r.chars(HEX, 3)}`,
  ]);
export const time = (r: Random) =>
  `2026-0${r.between(1, 9)}-${r.between(10, 28)}T${r.between(10, 23)}:00:00Z`;
export const harmlessBase64 = (r: Random) =>
  Buffer.from(
    r.pick([
      () => `{"${snake(r)}":${number(r)},"${camel(r)}":"${file(r)}"}`,
      () => `#!/bin/sh\nset -eu\n${verb(r)} ${file(r)}\necho ${word(r)} ${number(r)}\n`,
      () => `<svg xmlns="http://www.w3.org/2000/svg" width="${number(r)}"><path d="M${number(r)} 0"/></svg>`,
      () => `${verb(r)} the ${word(r)} and the ${word(r)}`,
    ])(),
  ).toString('base64');
export const digits = (r: Random) => r.chars(DIGITS, r.between(6, 14));
export const name = (r: Random) => r.chars(ALNUM, r.between(6, 12));
