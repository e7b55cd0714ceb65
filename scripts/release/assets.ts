// Makes the files of a release in release/, and proves that what is committed and what is packed is what a fresh build
// gives. The same commit gives the same bytes. Usage: npm run release:assets
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { notesOf } from './changelog.ts';

const root = join(import.meta.dirname, '..', '..');
const release = join(root, 'release');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const inherit = { cwd: root, stdio: 'inherit' } as const;
const bundle = () => execFileSync('npm', ['run', '--silent', 'bundle'], inherit);
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

bundle();
// ncc at times leaves one text out of licenses.txt; a second build must then be equal to the byte.
if (changed() !== '') bundle();
if (changed() !== '') fail(`These are not what a fresh build gives:\n${changed()}`);

rmSync(release, { recursive: true, force: true });
mkdirSync(release);
const tarball = pack();
const first = sha256(tarball);
// lib/ is not committed, so that only a second build can show that the packed one is reproducible.
execFileSync('npm', ['run', '--silent', 'build'], inherit);
if (sha256(pack()) !== first) fail('A second build of lib/ gives another package.');

const archive = git(
  'archive',
  '--format=tar',
  '--prefix',
  `${name}/`,
  'HEAD',
  'action.yml',
  'LICENSE',
  'dist',
);
writeFileSync(join(release, `${name}-${version}-action.tar.gz`), gzipSync(archive, { level: 9 }));
for (const schema of readdirSync(join(root, 'schema')))
  cpSync(join(root, 'schema', schema), join(release, `schema-${schema}`));
const files = readdirSync(release).sort();
const sums = files.map((file) => `${sha256(join(release, file))}  ${file}\n`).join('');
writeFileSync(join(release, 'SHA256SUMS'), sums);
writeFileSync(join(release, 'notes.md'), notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version));
console.log(sums.trimEnd());

/** What differs from the commit, as git lists it. */
function changed(): string {
  return git('status', '--porcelain', '--', 'dist', 'schema').toString().trim();
}

function pack(): string {
  const printed = execFileSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', release],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const made = join(release, printed.trim());
  const wanted = join(release, `${name}-${version}-npm.tgz`);
  renameSync(made, wanted);
  return wanted;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
