// Tokens that identify themselves: whole, where no name stands before them, and only if they can be tokens.
import { expect, it } from 'vitest';
import { toJavaScript } from '../../scripts/redact/re2.ts';
import { GITLEAKS_RULES } from '../../src/redact/gitleaks-rules.ts';
import { OWN_RULES } from '../../src/redact/own-rules.ts';
import { createRedactor } from '../../src/redact/redactor.ts';
import { ALNUM, BASE64, BASE64_URL, createRandom, DIGITS, HEX, LOWER } from './random.ts';

const random = createRandom('token rules');
const redactor = createRedactor();
const uuid = () => [8, 4, 4, 4, 12].map((length) => random.chars(HEX, length)).join('-');

it.each([
  ['Azure client secrets, by a mark inside', `${random.chars(ALNUM, 3)}8Q~${random.chars(ALNUM, 34)}`],
  [
    'Terraform Cloud tokens, by a mark inside',
    `${random.chars(ALNUM, 14)}.atlasv1.${random.chars(ALNUM, 67)}`,
  ],
  ['Telegram tokens, by a mark inside', `${random.chars(DIGITS, 10)}:AA${random.chars(ALNUM, 33)}`],
  ['MaxMind keys, by their end', `${random.chars(ALNUM, 6)}_${random.chars(ALNUM, 29)}_mmk`],
  ['DigitalOcean tokens', `doo_v1_${random.chars(HEX, 64)}`],
  ['Octopus keys, from the list of gitleaks', `API-${random.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 26)}`],
  [
    'Azure storage keys, by a mark before the end',
    `${random.chars(BASE64, 76)}+ASt${random.chars(ALNUM, 6)}==`,
  ],
  [
    'Azure DevOps tokens, by a mark before the end',
    `${random.chars(ALNUM, 76)}AZDO${random.chars(ALNUM, 4)}`,
  ],
  ['Heroku keys that are a UUID', `HRKU-${uuid()}`],
  [
    'Mailgun keys, by their groups',
    `${random.chars(HEX, 32)}-${random.chars(HEX, 8)}-${random.chars(HEX, 8)}`,
  ],
  ['Langfuse keys', `sk-lf-${uuid()}`],
  ['Weights & Biases keys', `wandb_v1_${random.chars(BASE64_URL, 76)}a`],
  ['E2B keys', `e2b_${random.chars(HEX, 40)}`],
  ['Snyk tokens', `snyk_uat.${random.chars(HEX, 8)}.${random.chars(BASE64_URL, 89)}a`],
  ['Packagist tokens', `packagist_ort_${random.chars(HEX, 68)}`],
  ['Neon keys', `napi_1${random.chars(LOWER, 63)}`],
  ['Vercel Blob tokens', `vercel_blob_rw_${random.chars(ALNUM, 16)}_${random.chars(ALNUM, 30)}`],
  ['Docker Swarm tokens', `SWMTKN-1-${random.chars(LOWER, 50)}-${random.chars(LOWER, 25)}`],
  ['ngrok tokens, by their length', `2${random.chars(ALNUM, 26)}_${random.chars(ALNUM, 21)}`],
  ['Resend keys', `re_1${random.chars(ALNUM, 7)}_${random.chars(ALNUM, 24)}`],
  ['MailerSend tokens', `mlsn.${random.chars(HEX, 64)}`],
  [
    'Paddle keys',
    `pdl_live_apikey_${random.chars(LOWER, 26)}_${random.chars(ALNUM, 22)}_${random.chars(ALNUM, 3)}`,
  ],
  ['Asana tokens', `2/${random.chars(DIGITS, 16)}/${random.chars(DIGITS, 16)}:${random.chars(HEX, 32)}`],
  ['ClickUp tokens', `pk_${random.chars(DIGITS, 8)}_${random.chars('ABCDEFGHIJ0123456789', 32)}`],
  ['Axiom tokens', `xaat-${uuid()}`],
  ['Honeycomb keys', `hcaik_01${random.chars(LOWER, 56)}`],
  ['Ghost keys, by both halves', `${random.chars(HEX, 24)}:${random.chars(HEX, 64)}`],
])('finds %s', (_, token) => {
  expect(redactor.text(`mytool auth ${token} now`)).toMatch(/^mytool auth \[redacted:[\w-]+\] now$/);
});

it.each([
  ['a commit', `git show 4b1d${random.chars(HEX, 36)}`],
  ['a digest', `docker pull app@sha256:4b1d${random.chars(HEX, 60)}`],
  ['an integrity', `sha512-cmVmd${random.chars(ALNUM, 81)}==`],
  ['an image with a version', 'kubectl set image app=registry/sk-learn-api:1.4.2'],
  ['the integrity of a package', `"integrity": "sha512-${random.chars(BASE64, 86)}=="`],
  ['the line of a trace', `00-${random.chars(HEX, 32)}-${random.chars(HEX, 16)}-01`],
  ['a UUID', uuid()],
  ['a file of a release', 'live_2024_release_notes_for_version_12'],
  ['a class of a page', 'pa-dashboard-component-with-a-very-long-name-2x md-editor-toolbar-item2'],
  ['a test of that name', 'npm test -- task_test_integration_of_payments'],
  ['a member of an object', 's.getElementsByClassNames()'],
  ['a mark with the same character again and again', `use CLOJARS_${'a'.repeat(60)} now`],
  ['a mark inside a word', `use xCLOJARS_${random.chars(ALNUM, 60)} now`],
  ['an example of a manual', `use hf_${'abcdefghijklmnopqrstuvwxyz0123456789'} now`],
])('keeps %s', (_, text) => {
  expect(redactor.text(text)).toBe(text);
});

it('a text of nothing but beginnings of tokens slows down no rule', () => {
  const marks = [...OWN_RULES, ...GITLEAKS_RULES].flatMap(({ mark }) => mark.split('|'));
  for (const mark of new Set(marks)) {
    const literal = mark.replace(/\\(.)|\[(.)[^\]]*\]|\(\?:|[()]/g, '$1$2');
    for (const between of ['', 'a1.'])
      expect(
        redactor.text(`${literal}${between}`.repeat(5_000 / (literal.length + between.length))),
      ).not.toBe('');
  }
});

it.each([
  ['(?i)ab[c-d]\\z', 'ab[C-Dc-d]$'],
  ['x(?i)[a-z](?-i:[a-z])[[:digit:]_]', 'x[A-Za-z](?:[a-z])[0-9_]'],
  ['(?P<id>[a-z-])', '([a-z-])'],
])('reads the pattern %s of gitleaks', (re2, expected) => {
  expect(toJavaScript(re2)).toBe(expected);
});
