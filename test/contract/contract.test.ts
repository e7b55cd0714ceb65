// The contract as it is published, and as one record is written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jsonSchemas, published } from '../../src/contract/v1/json-schema.ts';
import { toNdjson, toNdjsonLines } from '../../src/contract/v1/ndjson.ts';
import { type ActionRecord, actionRecord } from '../../src/contract/v1/records.ts';

const record: ActionRecord = {
  status: 'completed',
  redacted: false,
  duration_ms: 12,
  started_at: null,
  call_id: 'call_1',
  changes: [{ removed_lines: 1, added_lines: 2, from: 'old.ts', change: 'move', path: 'new.ts' }],
  line: 7,
  changed_paths: ['old.ts', 'new.ts'],
  command: null,
  tool_name: 'apply_patch',
  action_type: 'file_change',
  timestamp: '2026-01-02T03:04:05.678Z',
  turn_index: 0,
  turn_id: 'turn',
  sequence: 3,
  session_id: 'session',
  schema_version: 1,
};

describe('a line', () => {
  it('has its keys in the order of the contract, with any order in the record', () => {
    expect(toNdjson(record)).toMatchInlineSnapshot(`
      "{"schema_version":1,"session_id":"session","sequence":3,"turn_id":"turn","turn_index":0,"timestamp":"2026-01-02T03:04:05.678Z","action_type":"file_change","tool_name":"apply_patch","command":null,"changed_paths":["old.ts","new.ts"],"line":7,"status":"completed","changes":[{"path":"new.ts","change":"move","from":"old.ts","added_lines":2,"removed_lines":1}],"call_id":"call_1","started_at":null,"duration_ms":12,"redacted":false}
      "
    `);
  });

  it('has its keys in order even if only the last element of a list had not', () => {
    const change = { path: 'a.ts', change: 'modify', added_lines: 1, removed_lines: 1 } as const;
    const { path, ...rest } = change;
    const given = { ...record, changes: [change, { ...rest, path }] } as unknown as ActionRecord;
    const sorted = { ...record, changes: [change, change] } as unknown as ActionRecord;
    expect(toNdjson(JSON.parse(toNdjson(given)))).toBe(toNdjson(sorted));
    expect(toNdjson(given)).toBe(toNdjson(sorted));
  });

  it('holds every field of every record type', () => {
    const fields = (schema: unknown): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const properties = 'properties' in schema ? Object.keys(schema.properties as object) : [];
      return [...properties, ...Object.values(schema).flatMap(fields)];
    };
    const all = Object.fromEntries(fields(jsonSchemas()['v1.json']).map((field) => [field, 0]));
    expect(Object.keys(JSON.parse(toNdjson(all as unknown as ActionRecord))).sort()).toEqual(
      Object.keys(all).sort(),
    );
  });

  it('is no command to the runner if a step prints it, and has the same meaning', () => {
    const shouting = { ...record, tool_name: '###[error]##[add-mask]x' };
    expect(toNdjson(shouting)).not.toContain('##[');
    expect(JSON.parse(toNdjson(shouting))).toEqual(shouting);
  });

  it('is written for each of many records', () => {
    const other = { ...record, sequence: 4 };
    expect([...toNdjsonLines([record, other])]).toEqual([toNdjson(record), toNdjson(other)]);
  });

  it('refuses fields that are not in the contract', () => {
    expect(actionRecord.safeParse(record).success).toBe(true);
    expect(actionRecord.safeParse({ ...record, output: 'secret' }).success).toBe(false);
    expect(actionRecord.safeParse({ ...record, timestamp: '2026-01-02' }).success).toBe(false);
  });
});

it.each(['v1.json', 'manifest-v1.json'])('schema/%s is what the source says (npm run schema)', (name) => {
  const published: unknown = JSON.parse(
    readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'),
  );
  expect(published).toEqual(jsonSchemas()[name]);
  expect(Object.keys(jsonSchemas())).toEqual(['v1.json', 'manifest-v1.json']);
});

it('the published schemas allow fields of later versions', () => {
  expect(JSON.stringify(jsonSchemas())).not.toContain('"additionalProperties":false');
});

describe('a published schema', () => {
  const text = z.string().min(2);
  const number = z.number().min(2);
  const textSchema = { type: 'string', minLength: 2 };
  const numberSchema = { type: 'number', minimum: 2 };
  const nullSchema = { type: 'null' };
  it.each([
    [
      'of one type or null is one type with two names',
      text.nullable(),
      { ...textSchema, type: ['string', 'null'] },
    ],
    ['of null or one type stays a choice', z.union([z.null(), text]), { anyOf: [nullSchema, textSchema] }],
    ['of two types stays a choice', z.union([text, number]), { anyOf: [textSchema, numberSchema] }],
    [
      'of three types stays a choice, although the second is null',
      z.union([text, z.null(), number]),
      { anyOf: [textSchema, nullSchema, numberSchema] },
    ],
    [
      'of an enum or null stays a choice, because null would not be one of the values',
      z.enum(['a', 'b']).nullable(),
      { anyOf: [{ type: 'string', enum: ['a', 'b'] }, nullSchema] },
    ],
    ['of anything or null stays a choice', z.union([z.unknown(), z.null()]), { anyOf: [{}, nullSchema] }],
  ])('%s', (_, schema, expected) => {
    expect(published('x.json', z.object({ field: schema })).properties).toEqual({ field: expected });
  });
});
