// An export as the texts of its three files.
import { toNdjson } from '../../src/contract/v1/ndjson.js';
import { exportActions } from '../../src/export.js';
import { manifestText } from '../../src/manifest/manifest.js';
import { renderSummary } from '../../src/report/summary.js';
import { createTally } from '../../src/report/tally.js';
import { WORKSPACE } from './checked-export.ts';

export async function exportedTexts(codexHome: string) {
  const tally = createTally();
  let actions = '';
  const home = [{ path: codexHome, shown: 'codex-home' }];
  const manifest = await exportActions({ codexHome: home, workspace: WORKSPACE }, (records, looks) => {
    tally.add(records, looks);
    for (const record of records) actions += toNdjson(record);
  });
  return { actions, manifest: manifestText(manifest), summary: renderSummary(tally.facts(), manifest) };
}
