// An export as the texts of its three files.
import { toNdjson } from '../../src/contract/v1/ndjson.ts';
import { exportActions } from '../../src/export.ts';
import { manifestText } from '../../src/manifest/manifest.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { createTally } from '../../src/report/tally.ts';
import { WORKSPACE } from './checked-export.ts';

export async function exportedTexts(codexHome: string) {
  const tally = createTally();
  let actions = '';
  const home = [{ path: codexHome, shown: 'codex-home' }];
  const manifest = await exportActions({ codexHome: home, workspace: WORKSPACE }, (records, looks) => {
    tally.add(records, looks);
    for (const record of records) actions += toNdjson(record);
  });
  return { actions, manifest: manifestText(manifest), summary: renderSummary(tally.data(), manifest) };
}
