// Folders that are to be there. Node's own way to make several goes round for ever where the system says of a folder
// that it is not there and cannot be made either, as in /proc.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../shared/errors.js';

/**
 * With those above it.
 *
 * @throws the system's error.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have made it just now.
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
