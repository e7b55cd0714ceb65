// Writes an export as files into a new folder. Nothing else is ever uploaded.
import { mkdtempSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../contract/v1/manifest.js';
import { toNdjsonLines } from '../contract/v1/ndjson.js';
import { createFile, writeFile } from '../disk/write-file.js';
import { type ExportOptions, exportActions } from '../export.js';
import { manifestText } from '../manifest/manifest.js';
import { renderSummary, type SummaryOptions } from '../report/summary.js';
import type { SummaryData } from '../report/summary-data.js';
import { createTally } from '../report/tally.js';
import { ExportError, systemCode } from '../shared/errors.js';
import type { HomeSearch } from './codex-homes.js';
import { quote } from './printable.js';

const FILE_NAMES = {
  actions: 'actions.ndjson',
  manifest: 'manifest.json',
  summary: 'summary.md',
  html: 'summary.html',
};

export interface Exported {
  readonly search: HomeSearch;
  readonly folder: string;
  /** Paths of the files. The page is present only if it was asked for. */
  readonly files: Readonly<Record<'actions' | 'manifest' | 'summary', string>> & { readonly html?: string };
  readonly manifest: Manifest;
  readonly data: SummaryData;
  /** The text of the summary's file. */
  readonly summary: string;
}

/** How the export is presented to people. */
export interface Shown {
  readonly summary: SummaryOptions;
  /** Whether to make an HTML page too. */
  readonly html: boolean;
}

/**
 * The oldest time that a zip can hold. With a fixed time, equal files are packed to equal bytes. The artifact client
 * decides the order of the files in the zip.
 */
const FILE_TIME = new Date('1980-01-01T00:00:00Z');

/**
 * @param parent Where to make the folder. If it is empty, the system's temporary folder is used.
 * @throws ExportError `write_failed`.
 */
export async function exportToFolder(
  parent: string | undefined,
  search: HomeSearch,
  exportOptions: Omit<ExportOptions, 'codexHome'>,
  shown: Shown,
): Promise<Exported> {
  const folder = freshFolder(parent || tmpdir());
  const files = {
    actions: join(folder, FILE_NAMES.actions),
    manifest: join(folder, FILE_NAMES.manifest),
    summary: join(folder, FILE_NAMES.summary),
    ...(shown.html ? { html: join(folder, FILE_NAMES.html) } : {}),
  };
  const tally = createTally();
  const actions = createFile(files.actions);
  try {
    const manifest = await exportActions(
      { ...exportOptions, codexHome: search.homes },
      async (records, looks) => {
        tally.add(records, looks);
        await actions.write(toNdjsonLines(records));
      },
    );
    await actions.finish();
    const data = tally.data();
    const summary = renderSummary(data, manifest, shown.summary);
    await writeFile(files.manifest, manifestText(manifest));
    await writeFile(files.summary, summary);
    if (files.html !== undefined) {
      const { htmlPage } = await import('../page/page.js');
      // Not shortened, because the page shares no limit with the step summary, and without the chart, which only GitHub
      // draws.
      await writeFile(files.html, htmlPage(renderSummary(data, manifest)));
    }
    for (const file of Object.values(files)) utimesSync(file, FILE_TIME, FILE_TIME);
    return { search, folder, files, manifest, data, summary };
  } finally {
    await actions.discard();
  }
}

function freshFolder(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'codex-actions-'));
  } catch (cause) {
    const what = `Could not make a folder in ${quote(parent)} (${systemCode(cause)}).`;
    throw new ExportError('write_failed', `${what} Free some space, or let this user write there.`, {
      cause,
    });
  }
}
