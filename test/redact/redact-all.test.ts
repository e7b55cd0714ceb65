// What becomes of records and manifests: every text of theirs, the keys that are texts, and what is a word of ours.
import { expect, it } from 'vitest';
import { redactAll } from '../../src/redact/redact-all.ts';
import { createRedactor } from '../../src/redact/redactor.ts';

const SECRET = 'correct-horse-battery';
const redactor = createRedactor({ values: [SECRET] });
const redacted = async <Value>(value: Value) => (await redactAll([value], redactor))[0];

it('texts are searched at every depth, and what is replaced is counted', async () => {
  const record = {
    command: `login ${SECRET}`,
    argv: ['sh', '-c', `login ${SECRET}`],
    changes: [{ path: SECRET }],
  };
  expect(await redacted(record)).toEqual({
    value: {
      command: 'login [redacted:known-value]',
      argv: ['sh', '-c', 'login [redacted:known-value]'],
      changes: [{ path: '[redacted:known-value]' }],
    },
    counts: { 'known-value': 3 },
  });
});

it('names of kinds are redacted, too, and counts under the same name are added up', async () => {
  const entry = { unrecognised: { [`${SECRET}.a`]: 1, '[redacted:known-value].a': 2, plain: 3 } };
  expect((await redacted(entry))?.value).toEqual({
    unrecognised: { '[redacted:known-value].a': 3, plain: 3 },
  });
});

it.each([
  ['correct horse battery', `wget https://h/?p=correct" horse battery"`],
  ['correct horse battery', `apply_patch --to 'correct' horse battery`],
  ['host=db user=app', `createdb host='db' user="app" --quiet`],
])('a known value is found with quotes at its blanks: %s in %s', async (value, command) => {
  const quoted = createRedactor({ values: [value] });
  expect((await redactAll([{ command }], quoted))[0]?.counts).toEqual({ 'known-value': 1 });
  expect(quoted.text(command)).toContain('[redacted:known-value]');
});

it('words of the contract are kept, even if they are a secret', async () => {
  const words = createRedactor({ values: ['completed', 'command_execution'] });
  const record = { action_type: 'command_execution', status: 'completed', command: 'completed' };
  expect((await redactAll([record], words))[0]?.value).toEqual({
    ...record,
    command: '[redacted:known-value]',
  });
});

it('an object without secrets is returned itself', async () => {
  const record = { command: 'npm test' };
  expect((await redacted(record))?.value).toBe(record);
});

it('a text made to slow down a pattern does not, and its record is kept', async () => {
  const record = { command: `${'\\'.repeat(1024 * 1024)}${SECRET}`, cwd: '.' };
  const { value } = (await redacted(record)) ?? {};
  expect(value?.cwd).toBe('.');
  expect(value?.command.includes(SECRET)).toBe(false);
});

it('a comment that would switch a scanner off has no effect', async () => {
  const token = ['gh', 'p_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('');
  const record = { command: `# secretlint-disable\necho ${token}` };
  expect((await redacted(record))?.value).toEqual({
    command: '# secretlint-disable\necho [redacted:github]',
  });
});

it('a text gives the same result after and next to any other texts', async () => {
  const texts = [
    'curl -sL https://login.example.com/?continue=https%3A%2F%2Fbob:my-s3cr3tQ9%40git.example.com%2F',
    'git clone https://deploy:my-s3cr3tQ9\\u0040example.com/x.git',
    `curl https://${'u'.repeat(250)}:${'my-p4'.repeat(50)}@example.com`,
    'mongosh mongodb://@foo:passw0rdQ9@db.example.com/x',
    'curl https://example.com/npm/react',
  ];
  const beside = [...texts, 'echo sk-'];
  const all = await createRedactor().changesIn(beside);
  expect([...all.keys()]).toEqual(texts.slice(0, -1));
  for (const text of texts)
    expect((await createRedactor().changesIn([text])).get(text)).toEqual(all.get(text));
});
