// A secret that was found is gone: to its end, and in every field of the export.
import { expect, it } from 'vitest';
import { redactAll } from '../../src/redact/redact-all.ts';
import { createRedactions } from '../../src/redact/redactions.ts';
import { createRedactor } from '../../src/redact/redactor.ts';
import { ALNUM, BASE64, createRandom } from './random.ts';

const random = createRandom('whole values');
const redactor = createRedactor();
const redacted = async (text: string) => (await redactor.changesIn([text])).get(text)?.text ?? text;

it.each([
  ['an assignment', 'export AWS_SESSION_TOKEN=SECRET', 'export AWS_SESSION_TOKEN=[redacted:assignment]'],
  [
    'an option',
    'docker login -u AWS -p SECRET ecr.example',
    'docker login -u AWS -p [redacted:option] ecr.example',
  ],
  ['quotes', 'curl -d \'{"token":"SECRET"}\' h', 'curl -d \'{"token":"[redacted:assignment]"}\' h'],
  ['a URL', 'git clone https://me:SECRET@h/r', 'git clone https://me:[redacted:url-credentials]@h/r'],
])('a value of 2,000 characters is replaced to its end in %s', async (_, text, expected) => {
  expect(await redacted(text.replace('SECRET', random.chars(ALNUM, 2000)))).toBe(expected);
});

it('a quoted value of 2,000 characters without a closing quote is replaced to the end of the line', async () => {
  expect(await redacted(`TOKEN="${random.chars(BASE64, 2000)}\necho done`)).toBe(
    'TOKEN="[redacted:assignment]\necho done',
  );
});

it.each([
  ['AWS key ids without a digit', `use ${['AK', 'IA'].join('')}QWERTYUIOPASDFGH now`],
  [
    'Sentry tokens with + and /',
    `use sntrys_${random.chars(ALNUM, 60)}_${random.chars(ALNUM, 20)}+/ab+cd now`,
  ],
  ['JWTs with padding', 'use eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9==.c2lnbmF0dXJlLW1hZGUtdXA= now'],
  ['JWTs without a signature', 'use eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NSJ9 now'],
])('%s are replaced completely', async (_, text) => {
  expect(await redacted(text)).toMatch(/^use \[redacted:[a-z-]+\] now$/);
});

const password = random.chars(ALNUM, 20);

it.each([
  [
    ['mysql', '-u', 'root', `-p${password}`, 'app'],
    ['mysql', '-u', 'root', '-p[redacted:option]', 'app'],
  ],
  [
    ['tool', '--password', password],
    ['tool', '--password', '[redacted:option]'],
  ],
  [
    ['tool', '--password', `${password} ${password}`],
    ['tool', '--password', '[redacted:option]'],
  ],
  [
    ['tool', '--password', `user's ${password}`],
    ['tool', '--password', '[redacted:option]'],
  ],
  [
    ['curl', '-u', `me:${password}`, 'h'],
    ['curl', '-u', 'me:[redacted:option]', 'h'],
  ],
])('an argument is secret because of the one before it: %j', async (argv, expected) => {
  const [record] = await redactAll([{ command: null, argv }], redactor);
  expect(record?.value.argv).toEqual(expected);
});

it('a secret found in one field is removed from all fields of all records, including later ones', async () => {
  const redactions = createRedactions(redactor);
  const [first] = await redactAll(
    [{ command: `export DB_PASSWORD=${password}`, cwd: `/tmp/${password}/x` }],
    redactor,
  );
  expect(JSON.stringify(first)).not.toContain(password);
  await redactions.one({ command: `export DB_PASSWORD=${password}` });
  expect(await redactions.one({ path: `out/${password}.txt`, other: 'out/x.txt' })).toEqual({
    path: 'out/[redacted:assignment].txt',
    other: 'out/x.txt',
  });
});

it('a password of one common word does not hide that word elsewhere', async () => {
  const redactions = createRedactions(redactor);
  await redactions.one({ command: 'tool --password postgres' });
  expect(await redactions.one({ command: 'psql postgres' })).toEqual({ command: 'psql postgres' });
});

it('a line of a secret value is a secret if it has at least 8 characters', async () => {
  const [eight, seven] = [random.chars(ALNUM, 8), random.chars(ALNUM, 7)];
  const known = createRedactor({ values: [`${random.chars(ALNUM, 30)}\n${eight}\n${seven}`] });
  expect(known.text(`echo ${eight} ${seven}`)).toBe(`echo [redacted:known-value] ${seven}`);
});

it('a secret value is searched for if it has at least 6 characters', () => {
  const [six, five] = [random.chars(ALNUM, 6), random.chars(ALNUM, 5)];
  const known = createRedactor({ values: [six, five] });
  expect(known.text(`echo ${six} ${five}`)).toBe(`echo [redacted:known-value] ${five}`);
});

it.each([
  ['escapes', '\u200b'],
  ['passwords in URLs', '://a:b@ '],
])('a text with more than 100,000 %s is replaced completely', (_, piece) => {
  expect(redactor.text(piece.repeat(110_000))).toBe('[redacted:not-checked]');
  expect(redactor.text(piece.repeat(10))).not.toContain('not-checked');
});
