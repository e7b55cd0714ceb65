// Finds a Node of a wanted major version on this machine.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const binary = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * Path of a Node of that major version: named by `NODE_<major>`, running us, or on PATH.
 * @throws when there is none.
 */
export function nodeBinary(major: 20 | 24): string {
  const named = process.env[`NODE_${major}`];
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, binary));
  const candidates = named === undefined ? [process.execPath, ...onPath] : [named];
  const found = candidates.find((path) => existsSync(path) && majorOf(path) === major);
  if (found !== undefined) return found;
  const where = named === undefined ? 'on PATH' : `at ${named} (NODE_${major})`;
  throw new Error(
    `There is no Node ${major} ${where}. ` +
      `Run the tests by npm, and set NODE_${major} to the path of a Node ${major} binary where PATH has none.`,
  );
}

function majorOf(path: string): number {
  return Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }));
}
