// Every folder of fixtures/ is a real recording; beside it stands what an export of it must be. A missing
// expectation is written when the tests run outside CI: read it before you commit it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../src/contract/v1/manifest.ts';
import { toNdjson } from '../src/contract/v1/ndjson.ts';
import { type ActionRecord, actionRecord } from '../src/contract/v1/records.ts';
import { exportActions } from '../src/export.ts';
import { renderSummary } from '../src/report/summary.ts';
import { createTally } from '../src/report/tally.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const WORKSPACE = '/home/runner/work/demo/demo';

const folders = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'codex-home')));

describe.each(folders)('%s', (name) => {
  const folder = join(FIXTURES, name);
  const exported = async () => {
    const records: ActionRecord[] = [];
    const tally = createTally();
    const read = await exportActions(
      { codexHome: [{ path: join(folder, 'codex-home'), shown: 'codex-home' }], workspace: WORKSPACE },
      (some, looks) => {
        records.push(...some);
        tally.add(some, looks);
      },
    );
    return { records, read, summary: renderSummary(tally.data(), read) };
  };

  it('is exported as expected', async () => {
    const { records, read, summary } = await exported();
    await expect(records.map(toNdjson).join('')).toMatchFileSnapshot(join(folder, 'actions.ndjson'));
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'manifest.json'));
    await expect(summary).toMatchFileSnapshot(join(folder, 'summary.md'));
  });

  it('keeps the contract', async () => {
    const { records, read } = await exported();
    for (const record of records) actionRecord.parse(record);
    manifest.parse(read);
    const next = new Map<string, number>();
    for (const { session_id, sequence } of records) {
      expect(sequence).toBe(next.get(session_id) ?? 0);
      next.set(session_id, sequence + 1);
    }
  });

  it('has no private text in its export', async () => {
    const { records, read, summary } = await exported();
    expect(JSON.stringify([records, read, summary])).not.toContain('CANARY');
  });
});
