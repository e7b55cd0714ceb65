// Programs as models write them, made up at random: loops, helpers, caught errors, answers that are printed in many ways.
import fc from 'fast-check';

/** One statement or more, in source. The names in it are its own. */
type Source = fc.Arbitrary<string>;

const WORDS = ['ok', 'ok', 'ok', 'fail', 'deny', 'never', 'stopped', 'serve', 'retry'] as const;

const command = fc
  .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 2 }))
  .map(([word, number]) => `${word} ${number}`);

const quoted = (text: string) =>
  fc.constantFrom(`"${text}"`, `'${text}'`, `\`${text}\``, `"${text.slice(0, 2)}" + "${text.slice(2)}"`);

const ofCommand = (argument: string) =>
  fc.constantFrom(
    `tools.exec_command({cmd: ${argument}})`,
    `tools.exec_command({"cmd": ${argument}, yield_time_ms: 100})`,
    `tools["exec_command"]({cmd: ${argument}})`,
    `tools["exec_" + "command"]({cmd: ${argument}})`,
    `tools?.exec_command?.({cmd: ${argument}})`,
    `tools.exec_command(...[{cmd: ${argument}}])`,
  );

const PATCH = (name: string) => `"*** Begin Patch\\n*** Add File: ${name}.txt\\n+1\\n*** End Patch"`;

/** A call of a tool, without `await`. */
const call: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: command.chain(quoted).chain(ofCommand) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('deny', 'a', 'b').map((name) => `tools.apply_patch(${PATCH(name)})`),
  },
  { weight: 1, arbitrary: fc.constant('tools.mcp__tiny__add({a: 1, b: 2})') },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('ls\\n', '', 'x')
      .map((chars) => `tools.write_stdin({session_id: 1, chars: "${chars}"})`),
  },
  { weight: 1, arbitrary: fc.constant('tools.create_goal({objective: "x"})') },
);

const commandCall = command.chain(quoted).chain(ofCommand);

/** Prints a result in the variable `r`, or nothing. */
const shown = fc.constantFrom(
  'text(r)',
  'text(r)',
  'text(r.output)',
  'text(JSON.stringify(r))',
  'text(JSON.stringify({r, more: 1}, null, 2))',
  'text({result: r})',
  'text([r])',
  'text(r.exit_code)',
  `text(\`code: \${r.exit_code}\`)`,
  `text(\`\${r.exit_code} \${r.output}\`)`,
  'text(r.exit_code === 0 ? "fine" : "broken")',
  'text("done")',
  '',
);

const caught = fc.constantFrom(
  'text(e)',
  'text(String(e))',
  'text("caught " + e)',
  `text(\`caught \${e}\`)`,
  'text(e.message ?? e)',
  'text({error: String(e)})',
  'text("no")',
  '',
);

const condition = fc.constantFrom(
  'r.exit_code === 0',
  'r.exit_code !== 0',
  'r.exit_code',
  '!r.exit_code',
  'r.exit_code > 0',
  'r.session_id',
  'r.session_id !== undefined',
  'r.output.includes("ok")',
  'load("x")',
  'true',
);

const HELPERS = [
  'const run = (cmd) => tools.exec_command({cmd});',
  'async function run(cmd) { const r = await tools.exec_command({cmd}); return r.output }',
  'async function run(cmd) { const r = await tools.exec_command({cmd}); if (r.exit_code !== 0) throw new Error("failed: " + cmd); return r }',
  'async function run(cmd) { try { return await tools.exec_command({cmd}) } catch (e) { return {error: String(e)} } }',
  'async function run(cmd) { try { const {exit_code, output} = await tools.exec_command({cmd}); return {exit_code, output} } catch (e) { return null } }',
  'async function run(cmd) { const r = await tools.exec_command({cmd}); if (r.exit_code === 0) return r; return await tools.exec_command({cmd: "ok again " + cmd}) }',
  'const run = async (cmd, tries = 2) => { for (let i = 0; i < tries; i++) { const r = await tools.exec_command({cmd}); if (r.exit_code === 0) return r } return "gave up" };',
];

const { block } = fc.letrec<{ block: string; statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 2 },
    {
      weight: 6,
      arbitrary: fc.tuple(call, shown).map(([made, show]) => `{ const r = await ${made}; ${show} }`),
    },
    { weight: 3, arbitrary: call.map((made) => `text(await ${made});`) },
    { weight: 1, arbitrary: call.map((made) => `await ${made};`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(tie('block'), caught, fc.constantFrom('', ' finally { text("at last") }', ' finally {}'))
        .map(([body, handler, end]) => `try { ${body} } catch (e) { ${handler} }${end}`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(commandCall, condition, tie('block'), fc.option(tie('block')), fc.boolean())
        .map(
          ([made, test, yes, no, isShown]) =>
            `{ const r = await ${made}; ${isShown ? 'text(r); ' : ''}if (${test}) { ${yes} }${no === null ? '' : ` else { ${no} }`} }`,
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.array(command, { minLength: 1, maxLength: 3 }), shown)
        .map(
          ([commands, show]) =>
            `for (const cmd of ${JSON.stringify(commands)}) { const r = await tools.exec_command({cmd}); ${show} }`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(command, { minLength: 1, maxLength: 3 }), shown, caught)
        .map(
          ([commands, show, handler]) =>
            `for (const cmd of ${JSON.stringify(commands)}) { try { const r = await tools.exec_command({cmd}); ${show} } catch (e) { ${handler} } }`,
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.array(command, { minLength: 1, maxLength: 3 }),
          fc.constantFrom('all', 'allSettled'),
          fc.constantFrom(
            'text(rs)',
            'for (const r of rs) text(r)',
            'text(rs.map((r) => r.exit_code))',
            'text(rs.length)',
            'rs.forEach((r) => text(r.status ?? r.output))',
            '',
          ),
        )
        .map(
          ([commands, how, show]) =>
            `{ const rs = await Promise.${how}(${JSON.stringify(commands)}.map((cmd) => tools.exec_command({cmd}))); ${show} }`,
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.array(command, { minLength: 1, maxLength: 3 }),
          fc.constantFrom(...HELPERS),
          fc.constantFrom(
            'text(await run(cmd))',
            'await run(cmd)',
            'const r = await run(cmd); if (r) text(r)',
          ),
        )
        .map(
          ([commands, helper, use]) =>
            `{ ${helper} for (const cmd of ${JSON.stringify(commands)}) { ${use} } }`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(command, fc.constantFrom('text', 'store("x", 1); text'))
        .map(
          ([cmd, print]) =>
            `await tools.exec_command({cmd: "${cmd}"}).then((r) => ${print.startsWith('store') ? `{ ${print}(r) }` : `${print}(r)`}).catch((e) => text(String(e)));`,
        ),
    },
  ),
  block: fc
    .array(tie('statement'), { minLength: 1, maxLength: 3 })
    .map((statements) => statements.join('\n')),
}));

export const programs: Source = block;
