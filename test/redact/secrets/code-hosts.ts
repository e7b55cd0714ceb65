// Tokens of the places where code and packages are kept. No token stands here: each is put together when asked for.
import { alone, inContext, token } from '../planted.ts';
import { ALNUM, BASE64_URL, DIGITS, HEX, LOWER, type Random } from '../random.ts';
import { jwtParts } from './keys.ts';

const classic = (prefix: string) => (r: Random) => token(`${prefix}_`, r.chars(ALNUM, 36));

function installation(r: Random) {
  const { header, rest } = jwtParts(r, 180);
  return token(`ghs_${r.chars(DIGITS, 7)}_${header}.`, rest);
}

const registry = (r: Random) => `//${r.pick(['registry.npmjs.org', 'npm.pkg.github.com', 'npm.example'])}/:`;
const uuid = (r: Random) => [8, 4, 4, 4, 12].map((length) => r.chars(HEX, length)).join('-');

export const codeHosts = [
  ...alone({
    'GitHub, classic': ['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map(classic),
    'GitHub, fine-grained': [(r) => token('github_pat_', `${r.chars(ALNUM, 22)}_${r.chars(ALNUM, 59)}`)],
    'GitHub, installation': [installation],
    GitLab: [
      (r) => token('glpat-', r.chars(BASE64_URL, 19) + r.chars(ALNUM, 1)),
      (r) => token('glpat-', `${r.chars(ALNUM, 27)}.${r.chars(DIGITS, 2)}${r.chars(LOWER, 7)}`),
    ],
    'npm token': [(r) => token('npm_', r.chars(ALNUM, 36))],
    Docker: [(r) => token('dckr_pat_', r.chars(BASE64_URL, 26) + r.chars(ALNUM, 1))],
  }),
  ...inContext({
    'npm _authToken': [
      (r) => token(`${registry(r)}_authToken=`, r.chars(ALNUM, 40)),
      (r) => token(`${registry(r)}_authToken=`, uuid(r)),
      (r) => token(`npm config set ${registry(r)}_authToken=`, `npm_${r.chars(ALNUM, 36)}`),
    ],
  }),
];
