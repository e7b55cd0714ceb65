// Writes the package's version into the source, where each export takes it from.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'src', 'shared', 'version.ts');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const text = readFileSync(source, 'utf8');
writeFileSync(source, text.replace(/version: '[^']*'/, `version: '${version}'`));
