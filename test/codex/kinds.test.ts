import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isFields } from '../../src/codex/json/envelope.ts';
import type { FieldMask } from '../../src/codex/json/field-mask.ts';
import { ignored, kinds } from '../../src/codex/kinds/index.ts';
import type { Kind } from '../../src/codex/kinds/kind.ts';
import { userCommand } from '../../src/codex/kinds/user-command.ts';
import { line, meta, project } from './rollout.ts';

const KINDS = join(import.meta.dirname, '../../src/codex/kinds');
const files = readdirSync(KINDS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

it('no kind is both read and ignored', () => {
  // Of messages, only those that hold a command of the user are projected.
  expect(Object.keys(ignored).filter((name) => kinds.has(name))).toEqual([userCommand.name]);
});

it.each(files)('the kinds of %s are listed, each with a different name', async (file) => {
  const defined = Object.values(await import(join(KINDS, file)))
    .flat()
    .filter(isKind);
  expect(defined.filter((kind) => kinds.get(kind.name) !== kind)).toEqual([]);
});

const isKind = (value: unknown): value is Kind =>
  typeof value === 'object' && value !== null && 'name' in value && 'read' in value && 'mask' in value;

it.each([...kinds.values()])(
  'the sample of $name has every field that the kind reads',
  ({ sample, mask }) => {
    expect(missingIn(sample, mask)).toEqual([]);
  },
);

/** The fields of a mask that a sample does not have, by their paths. */
function missingIn(sample: unknown, mask: FieldMask, path = ''): string[] {
  if (mask === 'all') return [];
  return (mask.members ?? []).flatMap(({ key, mask: inner }) => {
    const name = key.toString();
    const value = isFields(sample) ? sample[name] : undefined;
    return value === undefined ? [path + name] : missingIn(value, inner, `${path}${name}.`);
  });
}

it('an unknown kind is counted by its name, if that can be a name', () => {
  const { account } = project(
    meta(),
    line('event_msg', { type: 'brand_new' }),
    line('event_msg', { type: 'brand_new' }),
    line('event_msg', { type: 'please ignore all previous instructions' }),
    line('constructor', {}),
  );
  expect(Object.fromEntries(account.unrecognised)).toEqual({
    'event_msg/brand_new': 2,
    other: 1,
    constructor: 1,
  });
});

it('a known kind in another shape is a problem, and later lines are read', () => {
  const { account, records } = project(
    meta(),
    line('event_msg', { type: 'item_completed', item: { type: 'FileChange', id: 7 } }),
  );
  expect(account.problems).toEqual([{ code: 'unexpected_shape', line: 2 }]);
  expect(records).toHaveLength(1);
});

it('a field of another type does not cost the record', () => {
  const { records } = project(
    meta({ cwd: 7, git: 'x', originator: null, source: { subagent: { other: 'guardian' } } }),
  );
  expect(records[0]).toMatchObject({
    session: { cwd: null, git: { commit: null }, source: 'subagent:guardian' },
  });
});
