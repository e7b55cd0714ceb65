// Exports a home and holds the result against everything that is promised of any export.
import { expect } from 'vitest';
import type { LineAccount } from '../../src/codex/decode/project.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { type Manifest, manifest as manifestSchema } from '../../src/contract/v1/manifest.ts';
import { toNdjson } from '../../src/contract/v1/ndjson.ts';
import { type ActionRecord, actionRecord } from '../../src/contract/v1/records.ts';
import { exportActions } from '../../src/export.ts';
import { listSessions } from '../../src/find/inventory.ts';
import { readSession } from '../../src/read/read-session.ts';
import { isUnreadable } from '../../src/read/unreadable-rollouts.ts';

export const WORKSPACE = '/home/runner/work/demo/demo';

export interface Exported {
  /** As read from the lines that were written. */
  readonly records: readonly ActionRecord[];
  readonly manifest: Manifest;
}

/** @throws when the export does, or when a promise is broken. */
export async function checkedExport(codexHome: string): Promise<Exported> {
  const texts = await exportTexts(codexHome);
  expect(await exportTexts(codexHome)).toEqual(texts);

  const records = texts.actions.map((line) => actionRecord.parse(JSON.parse(line)));
  const manifest = manifestSchema.parse(JSON.parse(texts.manifest));
  expectRecordsInOrder(records, manifest);
  await expectLinesAccounted(codexHome, manifest);
  return { records, manifest };
}

async function exportTexts(codexHome: string): Promise<{ actions: string[]; manifest: string }> {
  const actions: string[] = [];
  const manifest = await exportActions({ codexHome, workspace: WORKSPACE }, (records) => {
    for (const record of records) actions.push(toNdjson(record));
  });
  expect(actions.filter((line) => !/^\{[^\n]*\}\n$/.test(line))).toEqual([]);
  const texts = { actions, manifest: JSON.stringify(manifest) };
  expect([...actions, texts.manifest].filter((text) => HALF_CHARACTER.test(text))).toEqual([]);
  return texts;
}

/** As JSON.stringify writes it; other readers of JSON refuse the whole text for it. */
const HALF_CHARACTER = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** Session by session as the manifest lists them, each counted from 0 without a gap, unless a time was asked for. */
function expectRecordsInOrder(records: readonly ActionRecord[], { scope, sessions, totals }: Manifest): void {
  const rest = [...records];
  for (const { session_id, actions, rollouts } of sessions) {
    const count = Object.values(actions).reduce((sum, some) => sum + some, 0);
    const own = rest.splice(0, count);
    expect(own.filter((record) => record.session_id !== session_id)).toEqual([]);
    const sequences = own.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    if (scope.since === null) expect(sequences).toEqual([...own.keys()]);
    const longest = Math.max(0, ...rollouts.map(({ lines }) => lines));
    expect(own.filter(({ line }) => line > longest)).toEqual([]);
    for (const { first_sequence } of rollouts) expect([null, ...sequences]).toContain(first_sequence);
  }
  expect(rest).toEqual([]);
  expect(new Set(sessions.map(({ session_id }) => session_id)).size).toBe(sessions.length);
  expect(totals).toMatchObject({ records: records.length, sessions: sessions.length });
}

/** Every line of every rollout is one of: projected, copied, ignored, unrecognised, a problem. */
async function expectLinesAccounted(codexHome: string, { sessions }: Manifest): Promise<void> {
  const inventory = await listSessions([{ path: codexHome }]);
  const sessionOf = (id: string) => inventory.sessions.find((session) => session.id === id);
  for (const files of inventory.sessions) {
    const { rollouts } = await readSession(files, pathsIn(WORKSPACE), { sessionOf, sha256: true });
    for (const { account } of rollouts) expect(accountedFor(account)).toBe(account.lines);

    const told = sessions.find(({ session_id }) => session_id === files.id.toWellFormed());
    // A session without a line that can be read is none; its files are among the unread places.
    if (told === undefined && rollouts.every(isUnreadable)) continue;
    expect(told?.rollouts.slice(0, rollouts.length)).toMatchObject(rollouts.map(({ entry }) => entry));
    const sumOf = (of: (account: LineAccount) => number) =>
      rollouts.reduce((sum, { account }) => sum + of(account), 0);
    expect({
      copied: told?.copied_lines,
      ignored: totalOf(Object.values(told?.ignored ?? {})),
      unrecognised: totalOf(Object.values(told?.unrecognised ?? {})),
      problems: told?.problem_count,
    }).toEqual({
      copied: sumOf(({ copied }) => copied),
      ignored: sumOf(({ ignored }) => totalOf(ignored.values())),
      unrecognised: sumOf(({ unrecognised }) => totalOf(unrecognised.values())),
      problems: sumOf(({ problemCount }) => problemCount),
    });
  }
}

function accountedFor(account: LineAccount): number {
  const { projected, copied, ignored, unrecognised, problems, problemCount, lines } = account;
  // That reading ended early is told as a problem of the line that never came.
  const ofLines = problemCount - problems.filter(({ line }) => line > lines).length;
  return projected + copied + totalOf(ignored.values()) + totalOf(unrecognised.values()) + ofLines;
}

const totalOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);
