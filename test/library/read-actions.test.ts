// Shows what a reader of exports is given, whatever is in the file.
import { createReadStream, readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ExportSource, readActions, readManifest, SCHEMA_VERSION, toNdjson } from '../../src/index.ts';
import { tempFolder } from '../disk/temp-folder.ts';

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'basics@0.169.0');
const path = join(fixture, 'actions.ndjson');
const text = readFileSync(path, 'utf8');
const lines = text.trimEnd().split('\n');
const known = lines.map((line): Record<string, unknown> => JSON.parse(line));
const [first = {}] = known;

async function read(source: ExportSource, options = {}) {
  const reader = readActions(source, options);
  const records: object[] = [];
  for await (const record of reader) records.push(record);
  return { records, problems: reader.problems, problemCount: reader.problemCount };
}

describe('readActions', () => {
  it.each<[string, () => ExportSource]>([
    ['a path', () => path],
    ['a file URL', () => new URL(`file://${path}`)],
    ['a text', () => ({ text })],
    ['a stream of bytes', () => createReadStream(path, { highWaterMark: 7 })],
    ['a stream of strings', () => Readable.from([text.slice(0, 100), text.slice(100)])],
    ['the body of a response', () => new Response(text).body ?? ''],
    ['a list of pieces', () => [text]],
  ])('reads %s', async (_what, source) => {
    expect(await read(source())).toEqual({ records: known, problems: [], problemCount: 0 });
  });

  it('keeps fields of a later release at every depth, which toNdjson writes', async () => {
    const later = { ...first, session: { ...Object(first.session), host: 'h' }, sandbox: { mode: 'x' } };
    const { records } = await read({ text: JSON.stringify(later) });
    expect(records).toEqual([later]);
    expect(JSON.parse(toNdjson(records[0] as Parameters<typeof toNdjson>[0]))).toEqual(later);
  });

  it.each([
    ['bad_json', '{"schema_version":1,', null],
    ['bad_json', 'hello', null],
    ['unknown_version', '{}', null],
    ['unknown_version', '[1]', null],
    ['unknown_version', 'null', null],
    ['unknown_version', JSON.stringify({ ...first, schema_version: 2 }), null],
    ['unknown_action_type', JSON.stringify({ ...first, action_type: 'file_read' }), null],
    ['invalid_record', JSON.stringify({ ...first, sequence: -1 }), expect.stringMatching(/^\/sequence: /)],
    ['invalid_record', JSON.stringify({ ...first, session: null }), expect.stringMatching(/^\/session: /)],
    ['line_too_long', JSON.stringify({ ...first, command: 'x'.repeat(5000) }), null],
  ])('skips and reports %s: %.30s', async (code, line, detail) => {
    const whole = `${lines[0]}\n${line}\n${lines[1]}\n`;
    expect(await read({ text: whole }, { maxLineBytes: 5000 })).toEqual({
      records: known.slice(0, 2),
      problems: [{ line: 2, code, detail }],
      problemCount: 1,
    });
  });

  it('skips lines that are not UTF-8', async () => {
    const { records, problems } = await read([`${lines[0]}\n`, Uint8Array.of(0xff, 0x0a), `${lines[1]}`]);
    expect(records).toHaveLength(2);
    expect(problems).toEqual([{ line: 2, code: 'invalid_utf8', detail: null }]);
  });

  it('lists a thousand problems at most, and counts all', async () => {
    const { problems, problemCount } = await read({ text: '!\n'.repeat(2500) });
    expect([problems.length, problemCount]).toEqual([1000, 2500]);
  });

  it.each(['__proto__', '\\u005f_proto__'])(
    'gives no object whose prototype a file chose by %s',
    async (key) => {
      const hostile = `${lines[0]?.slice(0, -1)},"${key}":{"isAdmin":true}}`;
      const { records } = await read({ text: hostile });
      const copy = Object.assign({}, records[0]) as { isAdmin?: unknown };
      expect(records).toHaveLength(1);
      expect(copy.isAdmin).toBe(undefined);
    },
  );

  it('reads deeply nested values', async () => {
    const deep = `${lines[0]?.slice(0, -1)},"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { records, problemCount } = await read({ text: `${deep}\n${lines[1]}\n` });
    expect(records.length + problemCount).toBe(2);
  });

  it('finds a file by a relative path, and below a folder that is a link', async () => {
    const link = join(await tempFolder(), 'export');
    await symlink(fixture, link);
    expect((await read(relative('.', path))).records).toEqual(known);
    expect((await read(join(link, 'actions.ndjson'))).records).toEqual(known);
  });

  it('does not follow links', async () => {
    const link = join(await tempFolder(), 'actions.ndjson');
    await symlink(path, link);
    await expect(read(link)).rejects.toMatchObject({ code: 'ELOOP' });
  });
});

describe('readManifest', () => {
  it('gives the manifest with fields of a later release', async () => {
    const known = JSON.parse(readFileSync(join(fixture, 'manifest.json'), 'utf8'));
    expect(await readManifest(join(fixture, 'manifest.json'))).toEqual(known);
    const later = { ...known, totals: { ...known.totals, pushes: 3 }, policy: null };
    expect(await readManifest({ text: JSON.stringify(later) })).toEqual(later);
  });

  it.each([
    ['{"schema_version":', /is not JSON/],
    ['{"schema_version":2}', /is not a manifest of version 1\. Read it with a release/],
    [`{"schema_version":${SCHEMA_VERSION}}`, /is not a valid manifest\. \/exporter/],
  ])('says what is wrong with %s', async (wrong, message) => {
    const file = join(await tempFolder(), 'manifest.json');
    await writeFile(file, wrong);
    const error = await readManifest(file).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'bad_export', message: expect.stringMatching(message) });
    expect(error).toMatchObject({ message: expect.stringContaining(JSON.stringify(file)) });
  });
});
