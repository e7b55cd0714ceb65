// The library as docs/library.md shows it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExportError, exportActions, toNdjson } from '../../src/index.ts';

const root = join(import.meta.dirname, '..', '..');

// example
async function failedCommands(codexHome: string): Promise<string> {
  let lines = '';
  const manifest = await exportActions({ codexHome, workspace: '/home/runner/work/demo/demo' }, (records) => {
    for (const record of records)
      if (record.action_type === 'command_execution' && record.status === 'failed') lines += toNdjson(record);
  });
  if (manifest.totals.problems > 0) console.warn(`${manifest.totals.problems} lines could not be fully read`);
  return lines;
}
// end

it('can be used as its documentation says', () => {
  const own = readFileSync(import.meta.filename, 'utf8');
  const [, example = ''] = /\/\/ example\n([\s\S]*?)\/\/ end\n/.exec(own) ?? [];
  expect(example).not.toBe('');
  expect(readFileSync(join(root, 'docs/library.md'), 'utf8')).toContain(example);
});

it('gives the chosen records', async () => {
  const lines = await failedCommands(join(root, 'fixtures/basics@0.169.0/codex-home'));
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ action_type: 'command_execution', status: 'failed' }]);
});

it('has a code for each error that ends an export', async () => {
  const error = await failedCommands('/nowhere').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ExportError);
  expect(error).toMatchObject({ code: 'no_codex_home' });
});
