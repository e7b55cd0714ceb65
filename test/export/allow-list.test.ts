// Real recordings in which all is a canary but what the allow-list names: they are exported as though nothing had
// been changed, so nothing else was used; and no canary is in the export, so nothing else left.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Manifest, manifest as manifestSchema } from '../../src/contract/v1/manifest.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { SIGNS, withCanaries } from './canaries.ts';
import { exportedTexts } from './exported-texts.ts';
import { fillHome } from './home.ts';
import { FIXTURES, type Recording, recordings } from './recordings.ts';

describe.each(recordings().map((recording) => [recording.name, recording] as const))(
  '%s',
  (name, recording) => {
    const golden = (file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');

    it('has the same export without the fields that no schema names', async () => {
      const { actions, manifest, summary } = await exportOf(recording, 'kept');
      expect(actions).toBe(golden('actions.ndjson'));
      expect(apartFromBytes(manifest)).toEqual(apartFromBytes(golden('manifest.json')));
      expect(summary).toBe(golden('summary.md'));
    });

    it.each(['kept', 'hidden'] as const)('lets no canary out, what is only read being %s', async (read) => {
      const texts = await exportOf(recording, read);
      for (const sign of SIGNS) expect(JSON.stringify(texts)).not.toContain(sign);
      const { totals } = manifestSchema.parse(JSON.parse(texts.manifest));
      expect(totals.records).toBeGreaterThan(0);
    });
  },
);

async function exportOf({ files }: Recording, read: 'kept' | 'hidden') {
  const home = await tempFolder();
  const planted = Object.entries(files).map(([path, text]) => [path, withCanaries(text, read)]);
  await fillHome(home, Object.fromEntries(planted));
  return exportedTexts(home);
}

/** The manifest without what tells of the files' bytes. */
function apartFromBytes(text: string): Manifest {
  const manifest = manifestSchema.parse(JSON.parse(text));
  for (const session of manifest.sessions)
    for (const rollout of session.rollouts) Object.assign(rollout, { bytes: 0, sha256: '' });
  return manifest;
}
