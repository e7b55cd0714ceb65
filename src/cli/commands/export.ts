// The default command: exports the sessions of Codex homes.
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { homePath, usualHome } from '../../codex/values/layout.js';
import { toNdjsonLines } from '../../contract/v1/ndjson.js';
import { createFile, writeFile } from '../../disk/write-file.js';
import { exportActions } from '../../export.js';
import { manifestText } from '../../manifest/manifest.js';
import { describeReading } from '../../report/reading.js';
import { logFaultsTo } from '../../shared/failure.js';
import { EXPORTER } from '../../shared/version.js';
import { type Command, EXIT, type Terminal } from '../command.js';
import { EXPORT_HELP, type ExportArguments, isAbsolute, parseExportArguments } from './export-arguments.js';

export const exportCommand: Command = {
  async run(args, terminal) {
    const options = parseExportArguments(args);
    if (options.show === 'help') await terminal.output.write([EXPORT_HELP]);
    else if (options.show === 'version') await terminal.output.write([`${EXPORTER.version}\n`]);
    else await exportTo(options, terminal);
    return EXIT.done;
  },
};

async function exportTo(options: ExportArguments, { output, redactor, log }: Terminal): Promise<void> {
  const summary = options.summary === null ? null : await loadSummary();
  const named = options.codexHomes.length > 0 ? options.codexHomes : [usualHome(process.env)];
  const actions = options.output === '-' ? output : createFile(resolve(options.output));
  const traces = options.otlp === null ? null : await openTraces(resolve(options.otlp));
  try {
    const manifest = await exportActions(
      {
        codexHome: named.map((shown) => ({ path: resolve(homePath(shown, homedir())), shown })),
        workspace: isAbsolute(options.workspace) ? options.workspace : resolve(options.workspace),
        workspaceAliases: options.workspaceAliases,
        sessionIds: options.sessionIds,
        redactor: options.redact && redactor,
        since: options.since,
        // Only the manifest has it.
        sha256: options.manifest !== null,
        onFault: logFaultsTo(log),
        worthALook: options.manifest !== null || options.summary !== null,
        gitCheck: isGitAskedFor(options) ? { searchPath: process.env.PATH ?? '' } : false,
      },
      async (records, looks) => {
        summary?.tally.add(records, looks);
        await actions.write(toNdjsonLines(records));
        await traces?.file.write(traces.tracer.add(records));
      },
    );
    await actions.finish();
    await traces?.file.write(traces.tracer.end());
    await traces?.file.finish();
    const put = (path: string | null, text: () => string) =>
      path === null ? null : path === '-' ? output.write([text()]) : writeFile(resolve(path), text());
    await put(options.manifest, () => manifestText(manifest));
    if (summary !== null) {
      const { tally, renderSummary } = summary;
      await put(options.summary, () => renderSummary(tally.data(), manifest, { timeline: options.timeline }));
    }
    for (const line of describeReading(manifest)) log(line);
    if (!options.redact) log('Secrets were not removed (--no-redact).');
  } finally {
    await actions.discard();
    await traces?.file.discard();
  }
}

/** Loads the code of the summary, which is large and seldom needed. */
async function loadSummary() {
  const { createTally } = await import('../../report/tally.js');
  const { renderSummary } = await import('../../report/summary.js');
  return { tally: createTally(), renderSummary };
}

/** Loads the code of the traces, which is seldom needed. */
async function openTraces(path: string) {
  const { createTraces } = await import('../../otlp/traces.js');
  return { file: createFile(path), tracer: createTraces() };
}

/** Only the manifest and the summary show the comparison with git. */
const isGitAskedFor = ({ gitCheck, manifest, summary }: ExportArguments) =>
  gitCheck && (manifest !== null || summary !== null);
