// What other tools make of the published schemas: types, code in other languages, errors of a validator.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/contract/v1/json-schema.ts';

const root = join(import.meta.dirname, '..', '..');
const schemas = jsonSchemas();
const names = Object.keys(schemas);
const RECORDS = [
  'SessionStarted',
  'TurnStarted',
  'TurnCompleted',
  'TurnInterrupted',
  'TurnsRolledBack',
  'ContextCompacted',
  'CommandExecution',
  'FileChangeAction',
  'ToolCall',
];

interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
}

const schemaOf = (name: string): Schema & Readonly<Record<string, unknown>> => schemas[name] ?? {};

/** Every property at every depth, by its path. */
function* propertiesOf(schema: Schema, path = ''): Generator<[path: string, property: Schema]> {
  for (const [key, value] of Object.entries(schema)) {
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'properties')
      for (const [name, property] of Object.entries<Schema>(value)) yield [`${path}.${name}`, property];
    yield* propertiesOf(value, key === 'properties' ? path : `${path}.${key}`);
  }
}

describe.each(names)('%s', (name) => {
  const schema = schemaOf(name);

  it('has an address, and a name for each of its types', () => {
    expect(schema.$id).toMatch(new RegExp(`^https://.*/v1/schema/${name}$`));
    expect(Object.values(schema.$defs ?? {}).map((each) => Object.hasOwn(each, 'title'))).not.toContain(
      false,
    );
  });

  it('describes every property', () => {
    const properties = [...propertiesOf(schema)];
    const isDescribed = ({ description, $ref = '' }: Schema) =>
      (description ?? schema.$defs?.[$ref.replace('#/$defs/', '')]?.description ?? '') !== '';
    expect(properties.length).toBeGreaterThan(90);
    expect(properties.filter(([, property]) => !isDescribed(property)).map(([path]) => path)).toEqual([]);
  });

  it('has whole numbers only', () => {
    expect(JSON.stringify(schema)).not.toContain('"number"');
  });

  it('becomes the types that a person would write, by json-schema-to-typescript', async () => {
    const types = await compile(JSON.parse(JSON.stringify(schema)), 'Root', { bannerComment: '' });
    const declared = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, type]) => type);
    const { title, $defs = {} } = schema;
    // What is in quotes there are the keys of counts, which need no type of their own.
    const named = Object.keys($defs).filter((type) => type !== 'ActionType');
    expect(declared.sort()).toEqual([title, ...named].sort());
  });

  it.each(['go', 'python', 'rust', 'csharp', 'typescript'] as const)(
    'becomes %s with our names and whole numbers, by quicktype',
    async (lang) => {
      const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
      await input.addSource({ name: String(schema.title), schema: JSON.stringify(schema) });
      const inputData = new InputData();
      inputData.addInput(input);
      const { lines } = await quicktype({ inputData, lang, rendererOptions: { 'just-types': 'true' } });
      const text = lines.join('\n');
      expect(text).not.toMatch(/\b(?:float64|f64|double)\b/);
      expect(text).not.toMatch(/\b\w+Class\b/);
      for (const type of name === 'v1.json'
        ? ['ActionRecord', 'Session', 'Git']
        : ['Manifest', 'SessionEntry', 'Totals'])
        expect(text).toMatch(new RegExp(`\\b${type}\\b`));
    },
  );
});

it('each type of record has a definition', () => {
  expect(Object.keys(schemaOf('v1.json').$defs ?? {})).toEqual(expect.arrayContaining(RECORDS));
});

describe('ajv', () => {
  const record = (fixture: string, type: string): Record<string, unknown> =>
    readFileSync(join(root, 'fixtures', fixture, 'actions.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))
      .find(({ action_type }) => action_type === type) ?? {};
  const command = record('basics@0.169.0', 'command_execution');
  const change = record('basics@0.169.0', 'file_change');
  const places = (errors: readonly ErrorObject[] | null | undefined) =>
    (errors ?? []).map(({ instancePath }) => instancePath);

  /** The one definition that the record's action_type names. */
  function errorsByDefinition(type: string, value: object) {
    const ajv = new Ajv2020({ allErrors: true });
    ajv.addSchema(schemaOf('v1.json'), 'v1');
    const validate = ajv.compile({ $ref: `v1#/$defs/${type}` });
    return validate(value) ? [] : places(validate.errors);
  }

  /** All of the schema, with the one keyword that ajv must be asked to know. */
  function errorsByDiscriminator(value: object) {
    const ajv = new Ajv2020({ allErrors: true, discriminator: true });
    const validate = ajv.compile({
      ...schemaOf('v1.json'),
      type: 'object',
      discriminator: { propertyName: 'action_type' },
    });
    return validate(value) ? [] : places(validate.errors);
  }

  it.each(names)('accepts %s in strict mode', (name) => {
    expect(() => new Ajv2020({ strict: true }).compile(schemaOf(name))).not.toThrow();
  });

  it.each([
    ['CommandExecution', { ...command, exit_code: 'no' }, '/exit_code'],
    ['CommandExecution', { ...command, sequence: -1 }, '/sequence'],
    ['CommandExecution', { ...command, status: 'green' }, '/status'],
    ['CommandExecution', { ...command, timestamp: 'yesterday' }, '/timestamp'],
    ['CommandExecution', { ...command, argv: [1] }, '/argv/0'],
    [
      'FileChangeAction',
      { ...change, changes: [{ path: 'a', change: 'add', added_lines: 1.5, removed_lines: 0 }] },
      '/changes/0/added_lines',
    ],
  ])('reports only the wrong field of a %s', (type, value, place) => {
    expect(errorsByDefinition(type, value)).toEqual([place]);
    expect(errorsByDiscriminator(value)).toEqual([place]);
  });

  it('accepts a field that a later release adds', () => {
    expect(errorsByDefinition('CommandExecution', { ...command, later: { any: 'thing' } })).toEqual([]);
  });
});
