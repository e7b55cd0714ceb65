// Shows what a release is refused for before anything is built, and what its notes are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notesOf } from '../../scripts/release/changelog.ts';
import { runProcess } from '../support/run-process.ts';

const root = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const plan = (asked: string, ref: string) =>
  runProcess(process.execPath, [join(root, 'scripts', 'release', 'plan.ts'), asked], {
    cwd: root,
    env: { PATH: process.env.PATH, GITHUB_REF: ref },
    timeoutMs: 20_000,
  });

it.each([
  [version, 'refs/heads/main'],
  [`v${version}`, `refs/tags/v${version}`],
])('a release of the version that is packaged is planned: %s of %s', async (asked, ref) => {
  const { exitCode, stdout } = await plan(asked, ref);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`version=${version}\ntag=v${version}\nmajor=v${version.split('.')[0]}\n`);
});

it.each([
  ['another version', '99.0.0', 'refs/heads/main', `package.json says ${version}`],
  ['another branch', version, 'refs/heads/mine', 'A release is made of main'],
  ['the tag of another version', version, 'refs/tags/v99.0.0', 'A release is made of main'],
  ['no version', 'main', 'refs/heads/main', '"main" is no version such as 1.2.3.'],
])('a release of %s is refused', async (_, asked, ref, reason) => {
  const { exitCode, stderr } = await plan(asked, ref);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(reason);
});

it('the notes of a release are its part of the changelog', () => {
  const changelog = '# Changelog\n\n## 1.1.0\n\n### Minor Changes\n\n- New.\n\n## 1.0.0\n\n- First.\n';
  expect(notesOf(changelog, '1.1.0')).toBe('### Minor Changes\n\n- New.\n');
  expect(notesOf(changelog, '1.0.0')).toBe('- First.\n');
  expect(() => notesOf(changelog, '1.0')).toThrow('no section "## 1.0"');
});
