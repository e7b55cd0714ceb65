// Shows that action.yml and the code agree on what the action takes and gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INPUT_DEFAULTS } from '../../src/action/inputs.ts';
import { OUTPUTS } from '../../src/action/outputs.ts';
import { inputDefaults } from '../support/action-inputs.ts';

const actionYml = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8');

test('inputs and their defaults are the same', () => {
  const { 'artifact-name': artifactName, ...defaults } = inputDefaults(actionYml);
  const { 'artifact-name': none, ...known } = INPUT_DEFAULTS;
  expect(defaults).toEqual(known);
  expect([none, artifactName]).toMatchInlineSnapshot(`
    [
      "",
      "codex-actions-\${{ github.job }}-\${{ strategy.job-index }}-\${{ github.run_attempt }}-\${{ job.check_run_id }}-\${{ github.action }}",
    ]
  `);
});

test('outputs are the same, in the same order', () => {
  const [, section = ''] = /^outputs:\n((?: .*\n|\n)*)/m.exec(actionYml) ?? [];
  expect([...section.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name)).toEqual(OUTPUTS);
});

test('everything is described, in a length that the Marketplace shows whole', () => {
  const entries = [...actionYml.matchAll(/^ {2}[\w-]+:\n(.*)$/gm)].map(([, first]) => first);
  expect(entries.length).toBeGreaterThan(OUTPUTS.length);
  for (const first of entries.filter((line) => !line?.includes('icon:'))) {
    expect(first).toMatch(/^ {4}description: \S.{10,}/);
  }
  expect(/^description: (.*)$/m.exec(actionYml)?.[1]?.length).toBeLessThanOrEqual(125);
});

test('it runs on Node 24, from the bundle', () => {
  expect(actionYml).toMatch(
    /^runs:\n {2}using: node24\n {2}main: dist\/index\.js\n {2}post: dist\/post\.js\n$/m,
  );
});
