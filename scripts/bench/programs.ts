// What is measured against what: our CLI, the one of an earlier release, and other ways to read a recording.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newestRelease } from '../../test/compatibility/newest-release.ts';
import { installCodex } from '../../test/recorder/install.ts';
import { isInstalled, type Program } from './measure.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');

/** The Node that runs what is measured: by default the one that runs this. */
export const NODE_PATH = process.env.BENCH_NODE ?? process.execPath;

/**
 * @param dist Folder of a build.
 * @param more Arguments besides.
 */
export const exporter = (
  name: string,
  dist: string,
  home: string,
  output: string,
  ...more: readonly string[]
): Program => ({
  name,
  command: [NODE_PATH, join(dist, 'cli/index.js'), '--codex-home', home, '--output', output, ...more],
});

/** What the runner tells an action of where to upload to. */
export type Upload = Readonly<Record<string, string>>;

/**
 * The action as the runner starts it.
 *
 * @param upload Null: it uploads nothing.
 */
export const action = (
  name: string,
  dist: string,
  home: string,
  folder: string,
  upload: Upload | null = null,
): Program => ({
  name,
  command: [NODE_PATH, join(dist, 'index.js')],
  env: {
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'step-summary'),
    GITHUB_WORKSPACE: folder,
    'INPUT_CODEX-HOME': home,
    INPUT_SCOPE: 'all',
    INPUT_UPLOAD: `${upload !== null}`,
    INPUT_SUMMARY: 'true',
    INPUT_TIMELINE: 'false',
    INPUT_REDACT: 'true',
    INPUT_OVERWRITE: `${upload !== null}`,
    INPUT_WHEN: 'now',
    'INPUT_GIT-CHECK': 'false',
    'INPUT_ARTIFACT-NAME': 'bench',
    'INPUT_RETENTION-DAYS': '0',
    'INPUT_COMPRESSION-LEVEL': '6',
    'INPUT_IF-NO-SESSIONS-FOUND': 'error',
    ...upload,
  },
});

export const NODE: Program = { name: 'node -e 0', command: [NODE_PATH, '-e', '0'] };
export const OURS = join(ROOT, 'dist');

const COMMANDS =
  'select(.payload.item.type? == "CommandExecution") | [.payload.item.command, .payload.item.exit_code]';

/** Ways to read the one rollout of a home that are not ours. */
export function others(home: string): Program[] {
  const file = rolloutIn(home);
  const programs: Program[] = [
    { name: 'wc -l', command: ['wc', '-l', file] },
    { name: 'plain reader', command: [NODE_PATH, join(HERE, 'plain-reader.mjs'), file] },
    { name: 'fast reader', command: [NODE_PATH, join(HERE, 'fast-reader.mjs'), file] },
  ];
  if (isInstalled('jq')) programs.push({ name: 'jq', command: ['jq', '-c', COMMANDS, file] });
  return programs;
}

/**
 * Codex's own `thread/read`, with the start of its app server. Codex writes into its home, so it gets one of its own
 * beside ours. None if the newest Codex cannot be installed.
 */
export async function threadRead(home: string): Promise<Program[]> {
  try {
    const { command } = await installCodex(await newestRelease());
    const codexHome = join(home, 'for-codex');
    cpSync(join(home, 'sessions'), join(codexHome, 'sessions'), { recursive: true });
    const reader = [NODE_PATH, join(HERE, 'thread-read.mjs'), codexHome, ...command] as const;
    return [{ name: 'thread/read', command: reader }];
  } catch (error) {
    console.log(`thread/read is left out: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function rolloutIn(home: string): string {
  const [found] = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.jsonl'),
  );
  return join(home, found ?? '');
}
