// Finds a Node of a wanted major version on this machine.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const binary = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * Path of a Node of that major version: named by `NODE_<major>`, running us, or on PATH.
 * @throws when there is none.
 */
export function nodeBinary(major: number): string {
  const named = process.env[`NODE_${major}`];
  const candidates = named === undefined ? [process.execPath, ...onPath()] : [named];
  const found = candidates.find((path) => existsSync(path) && majorOf(path) === major);
  if (found !== undefined) return found;
  const where = named === undefined ? 'on PATH' : `at ${named} (NODE_${major})`;
  throw new Error(
    `There is no Node ${major} ${where}. ` +
      `Run the tests by npm, and set NODE_${major} to the path of a Node ${major} binary where PATH has none.`,
  );
}

/** The Node of this machine when it is another one than the runner's. CI runs on each line that we support. */
export function otherNode(): number | null {
  const majors = onPath().flatMap((path) => (existsSync(path) ? majorOf(path) : []));
  return majors.find((major) => major !== RUNNER_NODE) ?? null;
}

/** By which the runner starts the action: see action.yml. */
const RUNNER_NODE = 24;

const onPath = () => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, binary));

function majorOf(path: string): number {
  return Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }));
}
