// Shows that GitHub would take action.yml, our own workflows and the recipes: its own schema says so, and so does
// actionlint, which looks into expressions and scripts besides.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintProblemsIn } from './support/actionlint.ts';
import { problemsIn } from './support/language-service.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const workflowsIn = (folder: string) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.yml') ? join(folder, name) : []));

describe.each([...workflowsIn('.github/workflows'), ...workflowsIn('docs/recipes')])('%s', (path) => {
  it('is valid by the schema of workflows', async () => {
    // Our own use the action by its folder, where its inputs are not looked at.
    const text = read(path).replace(/uses: \.\/$/gm, 'uses: org/codex-actions-export@v1');
    expect(await problemsIn('workflow', path, text)).toEqual([]);
  });

  it('passes actionlint', async () => {
    expect(await lintProblemsIn(path, read(path))).toEqual([]);
  });
});

describe('action.yml', () => {
  const actionYml = read('action.yml');

  it('is valid by the schema of actions', async () => {
    expect(await problemsIn('action', 'action.yml', actionYml)).toEqual([]);
  });

  it.each([
    ['using: node24', 'using: node99', "Unexpected value 'node99'"],
    ['{{ github.job }}', '{{ secrets.x }}', "Unrecognized named-value: 'secrets'"],
    ['icon: list', 'icon: no-such-icon', "Unexpected value 'no-such-icon'"],
  ])('would not be valid with %s as %s', async (right, wrong, problem) => {
    const text = actionYml.replace(right, wrong);
    expect((await problemsIn('action', 'action.yml', text)).join()).toContain(problem);
  });
});

describe('a workflow is reported that', () => {
  const recipe = read('docs/recipes/matrix.yml');

  it('gives the action an input that it does not have', async () => {
    const text = recipe.replace('artifact-name:', 'artefact-name:');
    expect((await problemsIn('workflow', 'x.yml', text)).join()).toContain('artefact-name');
  });

  it('lets a stranger write its script', async () => {
    const script = `echo $\{{ github.event.pull_request.title }}`;
    const text = recipe.replace('cat exports', `${script}; cat exports`);
    expect((await lintProblemsIn('x.yml', text)).join()).toContain('potentially untrusted');
  });
});
