// The same sessions under other names, in other places, several times, compressed, and exported otherwise.
import { type Input, type InputFile, WORKSPACE } from '../input.ts';
import type { Random } from '../random.ts';
import { type Means, type Mutation, withFile } from './mutation.ts';

const UUIDS = ['01a20311-0000-7000-8000-000000000001', '01a20311-0000-7000-8000-000000000002'];

const NAMES = [
  ...['rollout-.jsonl', 'rollout-..jsonl', 'rollout-x.jsonl', 'rollout-2026-11-22.jsonl', 'rollout-\n.jsonl'],
  ...[
    'rollout-2025-05-01.json',
    'other.jsonl',
    'rollout-::error::x.jsonl',
    'rollout-`|<b>.jsonl',
    '.rollout-.jsonl.tmp',
  ],
];

const TIMES = [
  '2026-11-22T11-43-02',
  '0000-00-00T00-00-00',
  '9999-99-99T99-99-99',
  '2026-11-22',
  '',
  '2'.repeat(60),
];

const FOLDERS = [
  ...[
    'sessions/2026/11/22',
    'sessions',
    'archived_sessions',
    'sessions/a/b/c',
    'sessions/2026/11/22/sessions',
    'elsewhere',
  ],
];

export const homes: readonly Mutation[] = [
  // Another name or place; or a copy there.
  changeOne((file, { random }) => [{ ...file, path: placed(file.path, random) }]),
  changeOne((file, { random }) => [file, { ...file, path: placed(file.path, random) }]),
  changeOne((file, { random }) => [
    file,
    {
      ...file,
      path: placed(file.path, random),
      content: file.content.slice(random.below(file.content.length || 1)),
    },
  ]),
  changeOne(() => []),
  // Another recording beside it.
  (input, { random, other }) =>
    other.files.length === 0
      ? input
      : within({ ...input, files: [...input.files, random.pick(other.files)] }),
  // Compressed, in several frames, damaged.
  changeOne((file, { random }) => [
    {
      ...file,
      path: `${file.path.replace(/\.zst$/, '')}.zst`,
      packed: {
        frames: random.oneIn(2) ? 1 : 1 + random.below(5),
        damage: random.oneIn(2)
          ? []
          : Array.from({ length: 1 + random.below(4) }, () => random.below(2 ** 20) / 2 ** 20),
      },
    },
  ]),
  changeOne((file) => [{ ...file, packed: null }]),
  // Exported otherwise.
  (input, { random }) => ({
    ...input,
    workspace: random.pick([
      WORKSPACE,
      null,
      '/',
      '/home/runner',
      'C:\\work',
      '/home/runner/work/demo/demo/sub',
    ]),
  }),
  (input, { random }) => ({
    ...input,
    since: random.pick([
      null,
      '2026-11-22T12:10:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '2026-11-22T13:10:40.000Z',
    ]),
  }),
];

function changeOne(change: (file: InputFile, means: Means) => readonly InputFile[]): Mutation {
  return (input, means) => {
    const at = means.random.below(input.files.length || 1);
    const file = input.files[at];
    if (file === undefined) return input;
    const changed = change(file, means);
    if (changed.length === 1 && changed[0] !== undefined) return within(withFile(input, at, changed[0]));
    return within({ ...input, files: input.files.toSpliced(at, 1, ...changed) });
  };
}

/** A home of as many files as a fuzzer has time for, each at its own path. */
function within(input: Input): Input {
  const byPath = new Map(input.files.slice(0, 8).map((file) => [file.path, file]));
  const isFolder = (path: string) => [...byPath.keys()].some((other) => other.startsWith(`${path}/`));
  return { ...input, files: [...byPath.values()].filter(({ path }) => !isFolder(path)) };
}

function placed(path: string, random: Random): string {
  const own = path.split('/').at(-1) ?? '';
  const [one, two] = [random.pick(UUIDS), random.pick(UUIDS)];
  const name = random.pick([
    own,
    own.replace(/(?=\.jsonl)/, `_${two}`),
    `rollout-${random.pick(TIMES)}-${one}.jsonl`,
    `rollout-${random.pick(TIMES)}-${one}_${two}.jsonl`,
    own.toUpperCase(),
    random.pick(NAMES),
  ]);
  return `${random.pick(FOLDERS)}/${name.slice(0, 200)}`;
}
