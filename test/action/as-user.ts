// Lets the built action run as another user of this machine, as a runner that is not root would.
import { chmod, cp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { actionJob } from './built-action.ts';
import { BUNDLE } from './built-action.ts';

/** root may read everything; so the process changes its user, in a copy that this user can reach. */
const CHANGING_USER = `
  import { chmodSync } from 'node:fs';
  import { join } from 'node:path';
  const { RUNNER_TEMP, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUN_AS } = process.env;
  if (process.getuid() === 0) {
    for (const file of [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY]) chmodSync(file, 0o666);
    chmodSync(RUNNER_TEMP, 0o777);
    process.setgroups([]);
    process.setgid(Number(RUN_AS));
    process.setuid(Number(RUN_AS));
  }
  await import(join(RUNNER_TEMP, 'dist', 'index.js'));
`;

export const NOBODY = 65534;

/** @returns the step to use. */
export async function asUser(
  { runner: { temp, home } }: Awaited<ReturnType<typeof actionJob>>,
  id: number,
): Promise<{ bundle: string; env: Record<string, string> }> {
  await chmod(dirname(home), 0o755);
  await cp(dirname(BUNDLE), join(temp, 'dist'), { recursive: true });
  const bundle = join(temp, 'as-user.mjs');
  await writeFile(bundle, CHANGING_USER);
  return { bundle, env: { RUN_AS: String(id) } };
}
