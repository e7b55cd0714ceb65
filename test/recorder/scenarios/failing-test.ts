// What a user of the action has in mind: an agent that fixes a failing test, with the model that Codex takes by default.
import type { Asked } from '../asked.ts';
import type { Scenario } from '../scenario.ts';
import { asking, patch, say, think } from './items.ts';

const FILES = {
  'package.json': `${JSON.stringify({ name: 'tea-timer', private: true, type: 'module', scripts: { test: 'node --test' } }, null, 2)}\n`,
  'README.md': '# Tea timer\n\n`minutes("1h 30m")` says how long to wait.\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.1.0\n\n- Hours.\n',
  'src/minutes.js': `const PART = /^(\\d+)(h|m)/;

/** How many minutes a text like \`1h 30m\` means. */
export function minutes(text) {
  const [, amount, unit] = PART.exec(text);
  return Number(amount) * (unit === 'h' ? 60 : 1);
}
`,
  'test/minutes.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutes } from '../src/minutes.js';

test('hours', () => assert.equal(minutes('2h'), 120));
test('minutes', () => assert.equal(minutes('30m'), 30));
test('hours and minutes', () => assert.equal(minutes('1h 30m'), 90));
test('no time at all', () => assert.equal(minutes(''), 0));
`,
  '.github/workflows/ci.yml': `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm test || true
`,
};

/** Rules as an owner would write them: commits are made outside the sandbox, because it protects .git; pushes are not. */
const RULES = [
  'prefix_rule(pattern=["git", "add"], decision="allow")',
  'prefix_rule(pattern=["git", "commit"], decision="allow")',
  'prefix_rule(pattern=["git", "push"], decision="forbidden", justification="a person pushes")',
  '',
].join('\n');

const SUM_UP_PARTS = patch(
  '*** Update File: src/minutes.js',
  '@@',
  '-const PART = /^(\\d+)(h|m)/;',
  '+const PART = /(\\d+)(h|m)/g;',
  '@@',
  '-  const [, amount, unit] = PART.exec(text);',
  "-  return Number(amount) * (unit === 'h' ? 60 : 1);",
  '+  return [...text.matchAll(PART)]',
  "+    .map(([, amount, unit]) => Number(amount) * (unit === 'h' ? 60 : 0))",
  '+    .reduce((sum, part) => sum + part);',
);
const START_AT_ZERO = patch(
  '*** Update File: src/minutes.js',
  '@@',
  "-    .map(([, amount, unit]) => Number(amount) * (unit === 'h' ? 60 : 0))",
  '-    .reduce((sum, part) => sum + part);',
  "+    .map(([, amount, unit]) => Number(amount) * (unit === 'h' ? 60 : 1))",
  '+    .reduce((sum, part) => sum + part, 0);',
);
const SAY_SO = patch(
  '*** Update File: CHANGELOG.md',
  '@@',
  ' # Changelog',
  ' ',
  '+## Unreleased',
  '+',
  '+- Hours and minutes together.',
  '+',
  ' ## 1.1.0',
  '*** Update File: .github/workflows/ci.yml',
  '@@',
  '-      - run: npm test || true',
  '+      - run: npm test',
);

const TESTS = 'npm test';

const ran = (command: string, status: Asked['status'] = 'completed'): Asked => ({
  tool: 'exec_command',
  command,
  status,
});

/** One program for each step of the agent, with its commands side by side. */
function runAll(callId: string, ...asks: readonly Asked[]) {
  const calls = asks.map(({ command }) => {
    const patience = command === TESTS ? { yield_time_ms: 30_000 } : {};
    return `  tools.exec_command(${JSON.stringify({ cmd: command, ...patience })}),`;
  });
  const source = `const results = await Promise.all([\n${calls.join('\n')}\n]);\nfor (const result of results) text(result);`;
  return asking(callId, source, asks);
}

function apply(callId: string, text: string, ...paths: readonly string[]) {
  const source = `const patch = ${JSON.stringify(text)};\ntext(await tools.apply_patch(patch));`;
  return asking(callId, source, [{ tool: 'apply_patch', paths, status: 'completed' }]);
}

export const failingTest: Scenario = {
  shows: 'an agent that fixes a failing test, is refused a push, and commits',
  since: '0.151.0',
  model: 'code-mode',
  files: FILES,
  codexHomeFiles: { 'rules/default.rules': RULES },
  steps: [{ exec: 'Fix the failing test.', arguments: ['-s', 'workspace-write'] }],
  conversations: {
    main: [
      [think('look around'), runAll('p1', ran('git log --oneline -5'), ran('git ls-files'))],
      [
        runAll(
          'p2',
          ran('cat package.json'),
          ran('cat src/minutes.js'),
          ran('cat test/minutes.test.js'),
          ran('cat .github/workflows/ci.yml'),
        ),
      ],
      [runAll('p3', ran(TESTS, 'failed'))],
      [think('only the first part is read'), apply('p4', SUM_UP_PARTS, 'src/minutes.js')],
      [runAll('p5', ran(TESTS, 'failed'))],
      [apply('p6', START_AT_ZERO, 'src/minutes.js')],
      [runAll('p7', ran(TESTS))],
      [apply('p8', SAY_SO, 'CHANGELOG.md', '.github/workflows/ci.yml')],
      [runAll('p9', ran('git diff --stat'), ran('git status --short'))],
      [runAll('p10', ran('git add src CHANGELOG.md .github'))],
      [runAll('p11', ran('git commit --quiet -m "Add up hours and minutes"'))],
      [runAll('p12', ran('git push origin HEAD', 'declined'))],
      [runAll('p13', ran('git status --short --branch'))],
      [say('The test passes; the change is committed and not pushed.')],
    ],
  },
};
