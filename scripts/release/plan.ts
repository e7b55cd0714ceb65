// Decides what a release is, before anything is built. Usage: node scripts/release/plan.ts <version or tag>
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './changelog.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const [asked = ''] = process.argv.slice(2);
const { GITHUB_REF = 'refs/heads/main', GITHUB_OUTPUT } = process.env;

const version = /^v?(\d+\.\d+\.\d+)$/.exec(asked)?.[1];
if (version === undefined) fail(`"${asked}" is no version such as 1.2.3.`);
const tag = `v${version}`;
if (!['refs/heads/main', `refs/tags/${tag}`].includes(GITHUB_REF))
  fail(`A release is made of main, or of the tag ${tag}, and not of ${GITHUB_REF}.`);
const { version: packaged, repository } = JSON.parse(read('package.json'));
if (packaged !== version)
  fail(`package.json says ${packaged}. Run "npm run release:version", or ask for ${packaged}.`);
notesOf(read('CHANGELOG.md'), version);

if (repository === undefined)
  console.log('::warning::package.json has no "repository", without which npm refuses the provenance.');
const outputs = [`version=${version}`, `tag=${tag}`, `major=v${version.split('.')[0]}`];
console.log(outputs.join('\n'));
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `${outputs.join('\n')}\n`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
