// Scripts are parsed only if `mayApply` says so: it must never leave out what the rules would find.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookRule } from '../../src/contract/v1/look-rules.ts';
import { rulesFor } from '../../src/look/rules/index.ts';
import { mayApply } from '../../src/look/rules/may-apply.ts';
import { outsideOf } from '../../src/look/rules/paths.ts';
import { writtenPaths } from '../../src/look/rules/written-paths.ts';
import { createScriptReader, dialectOf } from '../../src/look/shell/script-reader.ts';
import { programOf } from '../../src/look/shell/simple-command.ts';
import type { Dialect } from '../../src/look/shell/split.ts';
import { labelled } from './corpus.ts';

const FILES = ['own.tsv', 'windows.tsv', 'tldr.tsv', 'nl2bash.tsv'];
const COMMANDS = FILES.flatMap(labelled).map(({ command, shell }) => ({
  script: command,
  dialect: dialectOf([shell ?? 'sh'], 'sh'),
}));

/** What the rules find in a script that is parsed whatever it holds. */
async function rulesIn(script: string, dialect: Dialect): Promise<LookRule[]> {
  const isOutside = outsideOf('/home/runner/work/demo/demo', '.');
  const commands = await createScriptReader().commandsIn(script, dialect);
  return commands.flatMap((command) =>
    rulesFor({ ...command, program: programOf(command), written: writtenPaths(command), isOutside }),
  );
}

describe('a script is parsed if a rule finds something in it', () => {
  it('for each labelled command', async () => {
    const found = await Promise.all(
      COMMANDS.map(async ({ script, dialect }) => ({ script, rules: await rulesIn(script, dialect) })),
    );

    expect(found.filter(({ script, rules }) => rules.length > 0 && !mayApply(script))).toEqual([]);
    expect(found.filter(({ rules }) => rules.length > 0).length).toBeGreaterThan(400);
  });

  /** Words of the commands, and what can hide or join them. */
  const word = fc.constantFrom(...new Set(COMMANDS.flatMap(({ script }) => script.split(/\s+/))));
  const sign = fc.constantFrom(
    ...[' ', '\n', ' | ', '; ', ' && ', '(', ')', '$(', '`', "'", '"', '\\', '\\\n', '^', '<(', ' <', ' >'],
    ...[
      ' > /dev/null ',
      ' 2>&1 ',
      ' set ',
      ' set -e',
      ' export ',
      'export A=',
      "$'",
      '{',
      '}',
      '-',
      '/',
      '#',
    ],
    ...[' bash -c ', ' eval ', ' xargs ', ' pwsh -c ', ' cmd /c ', ' env -S ', ' trap ', ' find / -exec '],
    ...[' > ~/', ' > /etc/', ' >.forgejo/', ' rm ..', ' cat .s3cfg', ' echo $MY_SECRET', ' echo $MY_PAT'],
    ...[
      ' . ',
      ' source ',
      ' pypy',
      ' pip3.12 install ',
      ' python3.11 -m ',
      ' > C:/x',
      ' > \\\\a\\b',
      ' $home/x',
    ],
  );
  const dialect = fc.constantFrom<Dialect>('sh', 'powershell', 'cmd');

  it('for scripts made from pieces of commands', async () => {
    const script = fc
      .array(fc.oneof({ weight: 2, arbitrary: word.map((text) => `${text} `) }, word, sign), {
        minLength: 1,
        maxLength: 14,
      })
      .map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(script, dialect, async (script, dialect) => {
        fc.pre(!mayApply(script));
        expect(await rulesIn(script, dialect)).toEqual([]);
      }),
      { numRuns: Number(process.env.NUM_RUNS ?? 1500), maxSkipsPerRun: 1000 },
    );
  });

  it('for commands with any characters escaped', async () => {
    const command = fc.constantFrom(...COMMANDS).chain(({ script, dialect }) =>
      fc
        .array(
          fc.record({ at: fc.nat(script.length), hide: fc.constantFrom("''", '""', '\\', '\\\n', '`', '^') }),
          {
            maxLength: 3,
          },
        )
        .map((places) => ({
          dialect,
          script: places.reduce((text, { at, hide }) => text.slice(0, at) + hide + text.slice(at), script),
        })),
    );
    await fc.assert(
      fc.asyncProperty(command, async ({ script, dialect }) => {
        if ((await rulesIn(script, dialect)).length > 0) expect(mayApply(script)).toBe(true);
      }),
      { numRuns: Number(process.env.NUM_RUNS ?? 1500) },
    );
  });
});

it.each([
  'rg -n "createLooker" src && sed -n 1,80p src/look/look.ts',
  'git status --short && git diff --stat && git log --oneline -5',
  'set -euo pipefail\nnpm test 2>&1 | tail -40',
  'npx vitest run test/look.test.ts -t "finds a push" 2>&1 | tail -20',
  'cargo test --workspace > /dev/null',
  'export CI=1\ngo test ./...',
  'uv run pytest -q tests/test_x.py',
  'docker compose up -d && docker logs web',
  'python3 scripts/port.py --host code',
  "python3 - <<'EOF'\nprint(1)\nEOF",
])('a script that only reads, builds or tests is not parsed: %s', (script) => {
  expect(mayApply(script)).toBe(false);
});
