// The command line: npm run readme, after action.yml or the export has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf, withParts } from './parts.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const parts = partsOf(read('action.yml'), read('fixtures/basics@0.169.0/actions.ndjson'));
writeFileSync(join(root, 'README.md'), withParts(read('README.md'), parts));
