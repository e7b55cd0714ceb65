// The terminal shell: arguments to export, records to where they were asked for, problems to standard error.
import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';
import { homePath, usualHome } from '../codex/values/layout.js';
import { toNdjsonLines } from '../contract/v1/ndjson.js';
import { createFile, type GrowingFile, writeFile } from '../disk/write-file.js';
import { exportActions } from '../export.js';
import { manifestText } from '../manifest/manifest.js';
import { createRedactor, type Redactor } from '../redact/redactor.js';
import { secretsInEnvironment } from '../redact/secret-sources.js';
import { describeReading } from '../report/reading.js';
import { renderSummary } from '../report/summary.js';
import { createTally } from '../report/tally.js';
import { ExportError, systemCode } from '../shared/errors.js';
import { failureLine } from '../shared/failure.js';
import { EXPORTER } from '../shared/version.js';
import { type CliOptions, HELP, parseCli } from './args.js';
import { standardOutput } from './standard-output.js';

const [DONE, FAILED, USAGE] = [0, 1, 2];

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // As on standard output, a closed pipe is no failure: `2>&1 | head`.
  process.stderr.on('error', () => {});
  const redactor = createRedactor({ values: secretsInEnvironment(process.env) });
  const tell = (text: string) =>
    process.stderr.write(`codex-actions-export: ${printable(redactor.text(text))}\n`);
  try {
    const options = parseCli(args);
    const output = standardOutput();
    if (options.show !== null) await output.write([options.show === 'help' ? HELP : `${EXPORTER.version}\n`]);
    else await exportTo(options, output, redactor, tell);
    return DONE;
  } catch (error) {
    // Whoever read the output wants no more of it: `| head`.
    if (systemCode(error) === 'EPIPE') return DONE;
    const known = error instanceof ExportError;
    const message = failureLine(error);
    tell(message);
    return known && error.code === 'bad_input' ? USAGE : FAILED;
  }
}

async function exportTo(
  options: CliOptions,
  output: GrowingFile,
  redactor: Redactor,
  tell: (text: string) => void,
): Promise<void> {
  const named = options.codexHomes.length > 0 ? options.codexHomes : [usualHome(process.env)];
  const actions = options.output === '-' ? output : createFile(resolve(options.output));
  const tally = createTally();
  try {
    const manifest = await exportActions(
      {
        codexHome: named.map((shown) => ({ path: resolve(homePath(shown, homedir())), shown })),
        workspace: isAbsolute(options.workspace) ? options.workspace : resolve(options.workspace),
        sessionIds: options.sessionIds,
        redactor: options.redact && redactor,
        since: options.since,
        // It stands in the manifest only.
        sha256: options.manifest !== null,
        gitCheck: isGitAskedFor(options) ? { searchPath: process.env.PATH ?? '' } : false,
      },
      async (records) => {
        // To count them all for nobody would take a twentieth of the time.
        if (options.summary !== null) for (const record of records) tally.add(record);
        await actions.write(toNdjsonLines(records));
      },
    );
    await actions.finish();
    const put = (path: string | null, text: () => string) =>
      path === null ? null : path === '-' ? output.write([text()]) : writeFile(resolve(path), text());
    await put(options.manifest, () => manifestText(manifest));
    await put(options.summary, () => renderSummary(tally.facts(), manifest, { timeline: options.timeline }));
    for (const line of describeReading(manifest)) tell(line);
    if (!options.redact) tell('Secrets were not taken out (--no-redact).');
  } finally {
    await actions.discard();
  }
}

/** Also as another system writes it: the recordings may come from there. */
const isAbsolute = (path: string) => posix.isAbsolute(path) || win32.isAbsolute(path);

/** What git says stands in these two only. */
const isGitAskedFor = ({ gitCheck, manifest, summary }: CliOptions) =>
  gitCheck && (manifest !== null || summary !== null);

/** Names of files may hold anything; neither a terminal nor a runner, which obeys `##[`, must act on it. */
const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD').replaceAll('##[', '## [');
