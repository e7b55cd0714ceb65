// Exports a home and names every promise that the export breaks.
import type { Manifest } from '../../../src/contract/v1/manifest.ts';
import type { ActionRecord } from '../../../src/contract/v1/records.ts';
import type { Input } from '../input.ts';
import { KNOWN_VALUES } from '../secrets.ts';
import { brokenByCanaries } from './canaries.ts';
import { brokenByLines } from './lines.ts';
import { brokenByManifest } from './manifest.ts';
import { brokenByRecords } from './records.ts';
import { brokenBySecrets } from './secrets.ts';
import { brokenBySummary } from './summary.ts';

/** The library, as it is built or as it stands in src. */
export type Reader = typeof import('../../../src/index.ts') & {
  /** By the names of those that are projected. */
  readonly kinds: ReadonlyMap<string, unknown>;
};

/** All that an export gives out. */
export interface Texts {
  /** Lines of actions.ndjson. */
  readonly actions: readonly string[];
  readonly manifest: string;
  readonly summary: string;
  /** With a timeline, in less room. */
  readonly shortSummary: string;
}

export interface Export extends Texts {
  readonly records: readonly ActionRecord[];
  readonly told: Manifest;
}

export const SHORT_BUDGET = 6000;

/** @returns a sentence for each; the first words tell which promise it is. */
export async function brokenPromises(reader: Reader, home: string, input: Input): Promise<string[]> {
  let texts: Texts;
  try {
    texts = await textsOf(reader, home, input);
  } catch (error) {
    return [`the export ends: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
  const again = await textsOf(reader, home, input);
  const different =
    JSON.stringify(texts) === JSON.stringify(again) ? [] : ['the same bytes: a second export differs'];
  const { records, broken } = brokenByRecords(reader, texts.actions);
  const { told, broken: brokenManifest } = brokenByManifest(reader, texts.manifest, records);
  if (told === null) return [...different, ...broken, ...brokenManifest];
  const exported = { ...texts, records, told };
  return [
    ...different,
    ...broken,
    ...brokenManifest,
    ...brokenByLines(reader, exported, input),
    ...brokenByCanaries(exported, input),
    ...brokenBySecrets(exported),
    ...brokenBySummary(exported),
  ];
}

async function textsOf(reader: Reader, codexHome: string, { workspace, since }: Input): Promise<Texts> {
  const tally = reader.createTally();
  const actions: string[] = [];
  const manifest = await reader.exportActions(
    {
      codexHome,
      workspace,
      since: since === null ? null : new Date(since),
      redactor: reader.createRedactor({ values: KNOWN_VALUES }),
    },
    (records, looks) => {
      tally.add(records, looks);
      for (const record of records) actions.push(reader.toNdjson(record));
    },
  );
  return {
    actions,
    manifest: JSON.stringify(manifest),
    summary: reader.renderSummary(tally.data(), manifest),
    shortSummary: reader.renderSummary(tally.data(), manifest, { timeline: true, budget: SHORT_BUDGET }),
  };
}
