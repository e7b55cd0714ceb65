// Makes folders. Node's own recursive mkdir never returns if a folder neither exists nor can be made, as in /proc.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../shared/errors.js';

/**
 * Makes a folder and those above it.
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
