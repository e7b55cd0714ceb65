// Programs as models write them: loops, helpers, aliases, names that are computed, and printed answers.
import type { Asked } from '../asked.ts';
import type { Scenario } from '../scenario.ts';
import { asking, custom, heredoc, patch, say } from './items.ts';

const ran = (command: string, status: Asked['status'] = 'completed'): Asked => ({
  tool: 'exec_command',
  command,
  status,
});

const READ_ONLY = ['-s', 'read-only', '-c', 'approval_policy="never"'];

export const programs: Scenario = {
  shows: 'programs with loops, parallel calls, helper functions, aliases and computed tool names',
  since: '0.151.0',
  model: 'code-mode',
  steps: [{ exec: 'write programs' }],
  conversations: {
    main: [
      [
        asking(
          'p1',
          'for (const name of ["a", "b", "c"]) { const r = await tools.exec_command({cmd: "echo loop " + name}); text(r.output) }',
          [ran('echo loop a'), ran('echo loop b'), ran('echo loop c')],
        ),
      ],
      [
        asking(
          'p2',
          'const rs = await Promise.all([1, 2, 3, 4].map((i) => tools.exec_command({cmd: "sleep 0." + (5 - i) + "; echo parallel " + i + "; exit " + i}))); text(rs.map((r) => r.exit_code))',
          [1, 2, 3, 4].map((i) => ran(`sleep 0.${5 - i}; echo parallel ${i}; exit ${i}`, 'failed')),
        ),
      ],
      [
        asking(
          'p3',
          `async function run(cmd, options = {}) { const r = await tools.exec_command({cmd, ...options}); if (r.exit_code !== 0) text("failed: " + cmd); return r.output; }
text(await run("echo helper one")); text(await run("echo helper two; exit 2"));`,
          [ran('echo helper one'), ran('echo helper two; exit 2', 'failed')],
        ),
      ],
      [
        asking(
          'p4',
          'const { exec_command: sh } = tools; const t = tools; text(await sh({cmd: "echo alias"})); text(await t.exec_command({cmd: "echo object alias"}))',
          [ran('echo alias'), ran('echo object alias')],
        ),
      ],
      [
        asking(
          'p5',
          'const name = ["exec", "command"].join("_"); text(await tools[name]({cmd: "echo computed name"})); text(await tools["exec_command"]({cmd: "echo literal name"}))',
          [ran('echo computed name'), ran('echo literal name')],
        ),
      ],
      [
        asking(
          'p6',
          `const r = await tools.exec_command({cmd: "test -f a.txt"});
if (r.exit_code === 0) { text(await tools.exec_command({cmd: "echo it is there"})) } else { text(await tools.exec_command({cmd: "echo it is not"})) }`,
          [ran('test -f a.txt'), ran('echo it is there')],
        ),
      ],
      [
        asking(
          'p7',
          `text(await tools.exec_command({cmd: ${JSON.stringify(heredoc('*** Add File: nested.txt', '+n'))}}))`,
          [{ tool: 'apply_patch', paths: ['nested.txt'], status: 'completed' }],
        ),
      ],
      [
        asking(
          'p8',
          `await tools.apply_patch(${JSON.stringify(patch('*** Add File: quiet.txt', '+1'))}); await tools.mcp__tiny__add({a: 1, b: 2});`,
          [
            { tool: 'apply_patch', paths: ['quiet.txt'], status: 'completed' },
            { tool: 'add', status: 'completed' },
          ],
        ),
      ],
      [custom('p9', 'exec', 'text(6 * 7); store("answer", 42); text(ALL_TOOLS.length > 0)')],
      [say('done')],
    ],
  },
};

export const stoppedPrograms: Scenario = {
  shows: 'the same kinds of programs where the sandbox stops every command, with and without printed results',
  since: '0.151.0',
  model: 'code-mode',
  steps: [{ exec: 'write programs', arguments: READ_ONLY }],
  conversations: {
    main: [
      [
        asking(
          'p1',
          `for (const n of [0, 1, 2, 3]) { const r = await tools.exec_command({cmd: \`touch loop-\${n}.txt\`}); text(r.exit_code) }`,
          [0, 1, 2, 3].map((n) => ran(`touch loop-${n}.txt`, 'failed')),
        ),
      ],
      [
        asking(
          'p2',
          'text(await Promise.all([0, 1, 2, 3].map((n) => tools.exec_command({cmd: "touch parallel-" + n}))))',
          [0, 1, 2, 3].map((n) => ran(`touch parallel-${n}`, 'failed')),
        ),
      ],
      [
        asking(
          'p3',
          'const run = (cmd) => tools.exec_command({cmd}); for (const n of [0, 1, 2, 3]) await run("touch helper-" + n); text("all done")',
          [0, 1, 2, 3].map((n) => ran(`touch helper-${n}`, 'failed')),
        ),
      ],
      [
        asking(
          'p4',
          `const one = await tools.exec_command({cmd: "touch silent-1"});
const two = await tools.exec_command({cmd: "touch silent-2"});
const three = await tools.exec_command({cmd: "touch silent-3"});
text("nothing to see")`,
          [1, 2, 3].map((n) => ran(`touch silent-${n}`, 'failed')),
        ),
      ],
      [say('done')],
    ],
  },
};
