// The SQL of docs/query: made from the contract, and right over the fixtures and a thousand exports.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Schema } from '../../scripts/docs/query/columns.ts';
import { queryFiles } from '../../scripts/docs/query/files.ts';
import { tablesOf } from '../../scripts/docs/query/tables.ts';
import { jsonSchemas } from '../../src/contract/v1/json-schema.ts';
import { addToArchive, type Database, openArchive, openExports, questions, sql } from './duckdb.ts';
import { type FleetTotals, makeFleet } from './fleet.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const { 'v1.json': record = {}, 'manifest-v1.json': manifest = {} } = jsonSchemas();

it.each(Object.entries(queryFiles(record as Schema, manifest as Schema)))(
  'docs/query/%s matches the contract (npm run docs)',
  (name, text) => {
    expect(sql(name)).toBe(text);
  },
);

describe('over all fixtures', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openExports(FIXTURES);
  });
  afterAll(() => database.close());

  const read = (name: string, file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');
  const fixtures = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it('every record is a row with the same values', async () => {
    const fields = tablesOf(record as Schema, manifest as Schema).record.map(({ name }) => name);
    const rows = await database.rows(
      `SELECT export, to_json(struct_pack(${fields.map((name) => `"${name}" := "${name}"`).join(', ')})) AS record FROM actions ORDER BY export, session_id, sequence`,
    );
    const plain = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(plain)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([, member]) => member !== null)
                .map(([key, member]) => [key, plain(member)]),
            )
          : typeof value === 'string'
            ? value.replace(
                /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/,
                (_, day, time, rest = '') => `${day}T${time}.${rest.padEnd(3, '0')}Z`,
              )
            : value;
    const expected = fixtures.flatMap((name) =>
      read(name, 'actions.ndjson')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ export: name, record: plain(JSON.parse(line)) })),
    );
    const key = ({ export: name, record }: { export: unknown; record: unknown }) =>
      `${String(name)} ${Object(record).session_id} ${String(Object(record).sequence).padStart(9, '0')}`;
    const found = rows.map(({ export: name, record: text }) => ({
      export: name,
      record: plain(JSON.parse(String(text))),
    }));
    expect(found.length).toBeGreaterThan(500);
    expect(found.sort((one, other) => (key(one) < key(other) ? -1 : 1))).toEqual(
      expected.sort((one, other) => (key(one) < key(other) ? -1 : 1)),
    );
  });

  it('the counts are those of the manifests', async () => {
    const totals = fixtures.map((name) => ({
      export: name,
      totals: JSON.parse(read(name, 'manifest.json')).totals,
    }));
    const rows = await database.rows(`
      SELECT r.export, r.records = (SELECT count(*) FROM actions a WHERE a.export = r.export) AS records,
        r.sessions = (SELECT count(*) FROM sessions s WHERE s.export = r.export) AS sessions,
        r.problems + r.incomplete + r.unread = (SELECT count(*) FROM problems p WHERE p.export = r.export) AS problems,
        r.commands AS commands
      FROM runs r ORDER BY r.export`);
    expect(rows).toEqual(
      totals
        .map(({ export: name, totals: { commands } }) => ({
          export: name,
          records: true,
          sessions: true,
          problems: true,
          commands: String(commands),
        }))
        .sort((one, other) => (one.export < other.export ? -1 : 1)),
    );
  });

  it('a path outside the workspace is recognised by its form', async () => {
    const outside = await database.rows(
      'SELECT DISTINCT path FROM changes WHERE is_outside AND "from" IS NULL',
    );
    const inside = await database.rows('SELECT DISTINCT path FROM changes WHERE NOT is_outside');
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ path }) => !/^(?:\/|\.\.|[A-Z]:|\\\\)/.test(String(path)))).toEqual([]);
    expect(inside.filter(({ path }) => /^(?:\/|\.\.\/|[A-Z]:[\\/])/.test(String(path)))).toEqual([]);
  });

  it.each(questions())('answers: $question', async ({ query }) => {
    await expect(database.rows(query)).resolves.toBeInstanceOf(Array);
  });
});

describe('a thousand exports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const archive = mkdtempSync(join(tmpdir(), 'archive-'));
  let made: FleetTotals;
  let database: Database;

  beforeAll(async () => {
    made = makeFleet(folder, 1000, 30);
    await addToArchive(folder, archive, 'batch-1');
    database = await openArchive(archive);
  }, 120_000);
  afterAll(() => {
    database.close();
    for (const each of [folder, archive]) rmSync(each, { recursive: true, force: true });
  });

  it('are complete in the archive', async () => {
    const [counts] = await database.rows(`SELECT
      (SELECT count(*) FROM runs) AS exports, (SELECT count(*) FROM sessions) AS sessions,
      (SELECT count(*) FROM actions) AS records,
      (SELECT count(*) FROM actions WHERE action_type = 'command_execution') AS commands,
      (SELECT count(*) FROM actions WHERE action_type = 'command_execution' AND status = 'failed') AS failed,
      (SELECT count(*) FROM changes) AS changes, (SELECT count(*) FROM problems WHERE kind = 'line') AS problems,
      (SELECT sum(failed_commands) FROM runs) AS failed_by_manifests,
      (SELECT sum(records) FROM runs) AS records_by_manifests`);
    const { bytes: _, ...expected } = made;
    const all = { ...expected, failed_by_manifests: made.failed, records_by_manifests: made.records };
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(all).map(([name, count]) => [name, String(count)])),
    );
  });

  it('answer each of the ten questions', async () => {
    expect(questions()).toHaveLength(10);
    const empty: string[] = [];
    for (const { question, query } of questions())
      if ((await database.rows(query)).length === 0) empty.push(question);
    expect(empty).toEqual([]);
  });

  it('have one action for each key (export, session_id, sequence)', async () => {
    const twice = await database.rows(
      'SELECT export, session_id, sequence FROM actions GROUP BY ALL HAVING count(*) > 1',
    );
    expect(twice).toEqual([]);
  });

  it('can be read together with a later batch', async () => {
    await addToArchive(join(FIXTURES, 'basics@0.169.0'), archive, 'batch-2');
    const later = await openArchive(archive);
    const [counts] = await later.rows('SELECT count(*) AS exports FROM runs');
    later.close();
    expect(counts).toEqual({ exports: '1001' });
  });
});
