// What patches and git say of the same work tree: each case on a real repository.
import { expect, it } from 'vitest';
import { makeRepository, type Patches, told } from './repository.ts';

interface Case {
  readonly name: string;
  /** What commands did after the session had recorded its commit; a patch is what it wrote. */
  readonly script: string;
  readonly patches?: Patches;
  readonly changedWithoutPatch?: readonly string[];
  readonly patchedWithoutChange?: readonly string[];
}

const COMMIT = 'git add --all && git commit --quiet --message=x';

const CASES: readonly Case[] = [
  { name: 'nothing was done', script: 'true' },
  { name: 'patched', script: 'echo x >> a.ts', patches: { 'a.ts': 'update' } },
  { name: 'edited by sed', script: "sed -i 's/one/two/' a.ts", changedWithoutPatch: ['a.ts'] },
  { name: 'written with the bytes it had', script: 'cat a.ts > new; cat new > a.ts; rm new' },
  { name: 'made executable', script: 'chmod +x a.ts', changedWithoutPatch: ['a.ts'] },
  { name: 'edited by sed and committed', script: `echo x > b.ts; ${COMMIT}`, changedWithoutPatch: ['b.ts'] },
  { name: 'patched and committed', script: `echo x >> a.ts; ${COMMIT}`, patches: { 'a.ts': 'update' } },
  {
    name: 'patched and committed in two steps, then taken back',
    script: `echo x >> a.ts; ${COMMIT}; git revert --no-edit HEAD`,
    patches: { 'a.ts': 'update' },
    patchedWithoutChange: ['a.ts'],
  },
  {
    name: 'patched, then reverted',
    script: 'echo x >> a.ts; git checkout --quiet a.ts',
    patches: { 'a.ts': 'update' },
    patchedWithoutChange: ['a.ts'],
  },
  {
    name: 'patched and stashed',
    script: 'echo x >> a.ts; git stash --quiet',
    patches: { 'a.ts': 'update' },
    patchedWithoutChange: ['a.ts'],
  },
  {
    name: 'added by a patch, removed by a command',
    script: 'true',
    patches: { 'new.ts': 'add' },
    patchedWithoutChange: ['new.ts'],
  },
  { name: 'added and removed by patches', script: 'true', patches: { 'new.ts': 'delete' } },
  { name: 'added by a patch', script: 'echo x > new.ts', patches: { 'new.ts': 'add' } },
  { name: 'added by a command', script: 'echo x > new.ts', changedWithoutPatch: ['new.ts'] },
  {
    name: 'added to the index only, then gone',
    script: 'echo x > new.ts; git add new.ts; rm new.ts',
  },
  { name: 'renamed by git', script: 'git mv a.ts z.ts', changedWithoutPatch: ['a.ts', 'z.ts'] },
  { name: 'moved by a patch', script: 'mv a.ts z.ts', patches: { 'a.ts': { movedTo: 'z.ts' } } },
  {
    name: 'moved by a patch to one name, by a command to another',
    script: 'mv a.ts y.ts',
    patches: { 'a.ts': { movedTo: 'z.ts' } },
    changedWithoutPatch: ['y.ts'],
    patchedWithoutChange: ['z.ts'],
  },
  { name: 'deleted by a command', script: 'rm a.ts', changedWithoutPatch: ['a.ts'] },
  { name: 'deleted by a patch', script: 'rm a.ts', patches: { 'a.ts': 'delete' } },
  { name: 'deleted and committed', script: `rm a.ts; ${COMMIT}`, changedWithoutPatch: ['a.ts'] },
  { name: 'taken out of the index only', script: 'git rm --quiet --cached a.ts' },
  { name: 'ignored and written by a command', script: 'mkdir out; echo x > out/app.js' },
  {
    name: 'ignored and patched',
    script: 'mkdir out; echo x > out/app.js',
    patches: { 'out/app.js': 'add' },
  },
  {
    name: 'ignored and patched, then removed',
    script: 'true',
    patches: { 'out/app.js': 'add' },
    patchedWithoutChange: ['out/app.js'],
  },
  { name: 'ignored, yet in the base', script: 'echo x > kept.log', changedWithoutPatch: ['kept.log'] },
  {
    name: 'hidden from git status',
    script:
      'git update-index --assume-unchanged a.ts; echo x > a.ts; git update-index --skip-worktree b.ts; echo x > b.ts',
    changedWithoutPatch: ['a.ts', 'b.ts'],
  },
  {
    name: 'hidden behind a replaced commit',
    script: `old=$(git rev-parse HEAD); echo x > a.ts; ${COMMIT}; git replace $old HEAD`,
    changedWithoutPatch: ['a.ts'],
  },
  {
    name: 'a file with the size and the time it had',
    script: "touch -r a.ts then; sed -i 's/one/two/' a.ts; touch -r then a.ts; rm then",
    changedWithoutPatch: ['a.ts'],
  },
  {
    name: 'outside the workspace',
    script: 'true',
    patches: { '/etc/hosts': 'update', '../x': 'update', 'C:\\x': 'update' },
  },
  {
    name: 'a file turned into a folder',
    script: 'rm a.ts; mkdir a.ts; echo x > a.ts/in',
    changedWithoutPatch: ['a.ts', 'a.ts/in'],
  },
  {
    name: 'a folder turned into a link to one that looks the same',
    script: 'mkdir out; mv lib out/lib; ln -s out/lib lib',
    changedWithoutPatch: ['lib', 'lib/c.ts'],
  },
  { name: 'a link led elsewhere', script: 'ln -sfn b.ts link', changedWithoutPatch: ['link'] },
  { name: 'a file written through a link', script: 'echo x > link', changedWithoutPatch: ['a.ts'] },
  {
    name: 'a file patched through a link to its folder',
    script: 'echo x > libs/c.ts',
    patches: { 'libs/c.ts': 'update' },
  },
  { name: 'a pipe in a file’s place', script: 'rm a.ts; mkfifo a.ts', changedWithoutPatch: ['a.ts'] },
  {
    name: 'names that only -z tells',
    script: `printf x > 'new
line'; printf x > '"q" \\ $(id)'; printf x > 'grün 🌱'; printf x > ' -rf'; printf x > "$(printf 'latin\\351')"`,
    patches: { 'grün 🌱': 'add' },
    changedWithoutPatch: [' -rf', '"q" \\ $(id)', 'latin\uFFFD', 'new\nline'],
  },
  {
    name: 'a merge under way',
    script: `git checkout --quiet -b side; echo side > a.ts; ${COMMIT}
      git checkout --quiet main; echo main > a.ts; ${COMMIT}; git merge side || true`,
    changedWithoutPatch: ['a.ts'],
  },
  {
    name: 'a repository made inside',
    script: 'git init --quiet sub; cd sub; echo x > x.ts; git add .; git commit --quiet --message=x',
    patches: { 'sub/x.ts': 'add', 'sub/none.ts': 'add' },
    changedWithoutPatch: ['sub'],
  },
];

it.each(CASES)('$name', async ({ script, patches, changedWithoutPatch = [], patchedWithoutChange = [] }) => {
  const repository = await makeRepository({
    'a.ts': 'one\n',
    'b.ts': 'one\n',
    'lib/c.ts': 'one\n',
    '.gitignore': '/out/\n*.log\n',
    'kept.log': 'one\n',
  });
  repository.sh('ln -s a.ts link; ln -s lib libs; git add --force kept.log');
  const commit = repository.commit();
  repository.sh(script);

  expect(await told(repository.folder, commit, patches)).toEqual({
    changedWithoutPatch,
    patchedWithoutChange,
  });
});
