// What is understood of many programs, as a golden: `npx vitest run -u test/codex/programs/understood.test.ts` writes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountFor } from '../../../src/codex/programs/account.ts';
import { loadParser, readProgram } from '../../../src/codex/programs/read-program.ts';
import { HAND_MADE } from './hand-made-programs.ts';
import { understood } from './notation.ts';
import { play } from './play-program.ts';

const parse = await loadParser();
const golden = (name: string) => join(import.meta.dirname, 'golden', name);

/** Made once by `generated-programs.ts`, and kept, so that they are the same in each run. */
const MADE_UP = readFileSync(join(import.meta.dirname, 'made-up-programs.txt'), 'utf8')
  .trimEnd()
  .split('\n---\n');

function readingOf(source: string): string {
  const program = readProgram(source, parse);
  return `${source}\n\n${program === null ? 'no program' : understood(program).replace(/^/gm, '  ')}\n`;
}

async function accountOf(source: string): Promise<string> {
  const played = await play(source, parse);
  const [account] = played === null ? [] : accountFor([played.run], played.items);
  const actions = account?.actions.map((action) => `  ${JSON.stringify(action)}\n`) ?? [];
  return `${source}\n\n  ${account?.verdict}, with ${played?.items.length} items\n${actions.join('')}`;
}

it('the calls of programs are understood as before, however they are written', async () => {
  const readings = HAND_MADE.map(([title, source]) => `# ${title}\n\n${readingOf(source)}`);
  await expect(readings.join('\n')).toMatchFileSnapshot(golden('hand-made.txt'));
});

/** Where errors of the program itself go, and what depends on results in other ways than the programs by hand. */
const JUMPS = [
  'try { text(1); throw "no"; text(2) } catch (e) { text(e) } finally { text(3) } text(4)',
  'try { throw new Error("bad") } catch ({message}) { text(message) }',
  'try { try { throw 1 } finally { text("inner") } } catch (e) { text(e) }',
  'const f = () => { throw "x" }; try { f(); text("never") } catch (e) { text(e) }',
  'for (const x of [1, 2]) { try { if (x === 1) throw x; text(x) } catch (e) { text("caught " + e) } }',
  'try { throw 1 } catch (e) { try { throw 2 } catch (e) { text(e) } text(e) }',
  'const f = () => { exit() }; try { f() } catch { text("never") } text("never")',
  'try { exit() } finally { text("at last") }',
  'const r = await tools.a({}); if (r.x) throw "no"; text("else")',
  'const r = await tools.a({}); try { if (r.x) throw "no"; text("else") } catch (e) { text(e) }',
  'const r = await tools.a({}); const f = () => { if (r.x) return 1; return 2 }; text(f())',
  'const r = await tools.a({}); for (const x of [1, 2, 3]) { if (r.x) break; text(x) } text("end")',
  'const r = await tools.a({}); for (const x of [1, 2, 3]) { if (r.x) continue; text(x) } text("end")',
  'const r = await tools.a({}); a: for (const x of [1, 2]) { for (const y of [3, 4]) { if (r.x) continue a; text(y) } }',
  'const r = await tools.a({}); a: { if (r.x) break a; text("in") } text("out")',
  'const r = await tools.a({}); let i = 0; while (i < 3) { if (r.x) break; i++; text(i) } text(i)',
  'const r = await tools.a({}); let n = 1; if (r.x) n = 2; else n = 3; text(n); const m = r.y ? 4 : 5; text(m)',
  'const r = await tools.a({}); switch (r.x) { case 1: text("one"); break; case 2: text("two"); default: text("more") } text("end")',
  'const r = await tools.a({}); text(r.x && r.y); text(r.x || "none"); text(r.x ?? "none"); text(!r.x)',
  'const r = await tools.a({}); text(r?.x?.y); text(r.x.y.z); text(r["x"]); text(r[0]); text(r.list.length)',
  'const { x, ...rest } = await tools.a({}); text(x); text(rest)',
  'const l = [1]; if (load("x")) l.push(2); text(l); const o = {a: 1}; if (load("x")) o.a = 2; text(o); text(o.a)',
  'const r = await tools.a({}); r.x = 1; text(r); const s = await tools.b({}); load("f")(s); text(s)',
  'const all = await Promise.allSettled([tools.a({}), tools.b({})]); text(all); text(all[0].status)',
  'const [a, b] = await Promise.all([tools.a({}), tools.b({})]); text(a.x); text(b.y)',
  'text(await Promise.race([tools.a({}), tools.b({})])); text(await Promise.any([tools.a({})]))',
  'tools.a({}).then((r) => text(r.x), (e) => text(e)); await tools.b({}).catch((e) => text(String(e))).finally(() => text("f"))',
  'const p = tools.a({}); text("first"); text((await p).x); await p',
  'const run = async (c) => { const r = await tools.a({c}); return r.x }; const p = run(1); text("beside"); text(await p); text(await run(2))',
  'setTimeout(() => tools.a({}), 5); generatedImage({}); notify("x"); store("a", 1); console.log("x"); text(Math.max(1, 2))',
  'text(JSON.stringify(await tools.a({}), null, 2)); text(JSON.stringify({a: 1}, ["a"])); text(String(await tools.b({})))',
  'const f = load("x") ? tools.a : tools.b; await f({c: 1}); const g = load("y") ? () => tools.a({}) : null; await g()',
  'const m = {a: tools.a, b: (x) => tools.b({x})}; await m.a({}); await m.b(1); await m[load("k")]({}); await m.none?.()',
  'await tools.a?.({}); await tools.exec_command?.({cmd: "x"}); const t = load("t"); await t?.run(tools.b)',
  'const l = load("l"); l.map((x) => tools.a({x})); l.push(tools.b); for (const x of l) await tools.c({x}); for (const k in l) text(k)',
  'const l = [1, 2, 3]; l.sort(() => tools.a({})); text(l); l.splice(0, 1); text(l.find((x) => tools.b({x})))',
  'let n = 0; for (const x of load("l")) { n += 1; if (n > 3) break } text(n); let k = 0; while (load("x")) { k++ } text(k)',
  'do { const r = await tools.a({}); text(r.x) } while (load("again")); text("end")',
  'for (let i = 0; i < load("n"); i++) { await tools.a({i}) } text("end")',
  'const s = new Set([1]); for (const x of s) await tools.a({x}); s.add(2); for (const x of s) await tools.a({x}); new Map([[1, tools.b]])',
  'const p = new Promise((resolve) => { tools.a({}).then(resolve) }); text(await p); throw new TypeError("bad")',
  'let x = 1; x ??= tools.a({}); x ||= 2; x &&= await tools.b({}); x **= 2; text(x); text(typeof x); text(+x); text(~1)',
  'const [a = await tools.a({}), { b = 2 } = {}] = load("l"); text(a); text(b); const [c, ...d] = load("m"); text(d)',
  'const e = (() => { try { return tools.a({}) } catch (e) { return {error: e.message, text: String(e)} } })(); text(await e)',
  'try { await tools.a({}) } catch (e) { text(e.message); text(e.stack); text(e.code); text(e.trim()); text(e + "!"); if (e) text("yes") }',
  `text(\`\${await tools.a({})} and \${(await tools.b({})).x}\`); text("a" + (await tools.c({}))); text(1 + (await tools.c({})))`,
];

it('errors, jumps and results are understood as before', async () => {
  await expect(JUMPS.map(readingOf).join('\n')).toMatchFileSnapshot(golden('jumps.txt'));
});

it('the calls of made-up programs are understood as before', async () => {
  await expect(MADE_UP.map(readingOf).join('\n')).toMatchFileSnapshot(golden('made-up.txt'));
});

/** Several goldens, so that a difference names the programs that it is in. */
const groupsOf = (sources: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(sources.length / GROUP) }, (_, index) =>
    sources.slice(index * GROUP, (index + 1) * GROUP),
  );
const GROUP = 30;

describe.each([
  ['made-up', MADE_UP],
  ['hand-made', HAND_MADE.map(([, source]) => source)],
])('%s programs that were run have the actions that they had before', (name, sources) => {
  it.each([...groupsOf(sources).entries()])('in group %i', async (index, group) => {
    const accounts: string[] = [];
    for (const source of group) accounts.push(await accountOf(source));
    await expect(accounts.join('\n')).toMatchFileSnapshot(golden(`${name}-accounts-${index}.txt`));
  });
});
