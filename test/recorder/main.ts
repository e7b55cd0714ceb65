// The command line: npm run record -- <release> [scenario…] [--out DIR] [--keep]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installCodex } from './install.ts';
import { record } from './record.ts';
import { isWithin } from './release-order.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';

const USAGE = `usage: npm run record -- <release> [scenario…] [--out DIR] [--keep]
scenarios: ${[...scenarios.keys()].join(' ')}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'recordings' }, keep: { type: 'boolean', default: false } },
  });
  const [release, ...names] = positionals;
  if (release === undefined || !/^\d+\.\d+\.\d+$/.test(release)) throw new Error(USAGE);

  const codex = await installCodex(release);
  for (const [name, scenario] of chosen(release, names)) {
    const folder = join(resolve(values.out), release, name);
    try {
      const { actions, also } = await record({ codex, name, scenario, folder, keepStage: values.keep });
      const lost = actions.filter((action) => action.recorded !== undefined).length;
      console.log(
        `. ${release} ${name}: ${actions.length} announced, ${lost} of them not recorded, ${also.length} more`,
      );
    } catch (error) {
      process.exitCode = 1;
      console.error(`x ${release} ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function chosen(release: string, names: readonly string[]): [string, Scenario][] {
  const unknown = names.find((name) => !scenarios.has(name));
  if (unknown !== undefined) throw new Error(`there is no scenario "${unknown}"\n${USAGE}`);
  return [...scenarios].filter(([name, scenario]) =>
    names.length === 0 ? isWithin(release, scenario) : names.includes(name),
  );
}

await main().catch((error: unknown) => {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : error);
});
