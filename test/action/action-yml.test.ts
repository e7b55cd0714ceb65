// Shows that action.yml and the code agree on what the action takes and gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_DEFAULTS, parseInputs } from '../../src/action/inputs.ts';
import { OUTPUTS } from '../../src/action/outputs.ts';
import { inputDefaults } from '../support/action-inputs.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8');
const actionYml = parse(text);

it('inputs and defaults match the code in order, except what only the runner knows', () => {
  const isContext = (value: string) => value.includes('${{');
  const defaults = inputDefaults(text);
  const known = Object.entries(defaults).map(([name, value]) => [name, isContext(value) ? '' : value]);
  expect(known).toEqual(Object.entries(INPUT_DEFAULTS));
  expect(
    Object.fromEntries(Object.entries(defaults).filter(([, value]) => isContext(value))),
  ).toMatchInlineSnapshot(`
      {
        "artifact-name": "codex-actions-\${{ github.job }}-\${{ strategy.job-index }}-\${{ github.run_attempt }}-\${{ job.check_run_id }}-\${{ github.action }}",
        "check-run-id": "\${{ job.check_run_id }}",
        "job-index": "\${{ strategy.job-index }}",
      }
    `);
});

it('outputs match the code, in the same order', () => {
  expect(Object.keys(actionYml.outputs)).toEqual(OUTPUTS);
});

it('an input that accepts certain words names them', () => {
  const refusals = Object.keys(INPUT_DEFAULTS).flatMap((name) => {
    const { errors } = parseInputs((asked) => (asked === name ? 'no-such-word' : ''));
    return errors.map((error) => [name, error] as const);
  });
  const untold = refusals.flatMap(([name, error]) => {
    const [, words = ''] = /it must be ([\w, -]+)\.(?: It counts as .*)?$/.exec(error) ?? [];
    return words
      .split(/, (?:or )?| or /)
      .filter((word) => /^[\w-]+$/.test(word) && !actionYml.inputs[name].description.includes(word))
      .map((word) => `${name}: ${word}`);
  });
  expect(refusals.length).toBeGreaterThan(5);
  expect(untold).toEqual([]);
});

it('every description fits in the Marketplace', () => {
  const entries = Object.values<{ description: string }>({ ...actionYml.inputs, ...actionYml.outputs });
  for (const { description } of entries) expect(description).toMatch(/^\S.{10,}\.$/);
  expect(actionYml.description.length).toBeLessThanOrEqual(125);
});

it('it runs the bundles on Node 24', () => {
  expect(actionYml.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
});
