// The command line: npm run docs, after action.yml, the export, the contract (npm run schema first) or the import rules
// have changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { architectureParts, type Parts, readmeParts, withParts } from './parts.ts';
import { queryFiles } from './query/files.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const write = (path: string, parts: Parts) => writeFileSync(join(root, path), withParts(read(path), parts));

write('README.md', readmeParts(read('action.yml'), read('fixtures/failing-test@0.171.0/actions.ndjson')));
write('docs/architecture.md', architectureParts());

const schema = (name: string) => JSON.parse(read(`schema/${name}`));
for (const [name, text] of Object.entries(queryFiles(schema('v1.json'), schema('manifest-v1.json'))))
  writeFileSync(join(root, 'docs/query', name), text);
