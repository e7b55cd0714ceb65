// Programs by hand: every way that is known to hide a call, to make a result look like another one, or to run code where
// none is seen. Each title says what the program is about.

/** A call that a rule refuses. */
const DENIED = 'tools.exec_command({cmd: "deny 1"})';
/** A command that runs, with an item. */
const RUN = 'tools.exec_command({cmd: "ok 1"})';
/** A command that the sandbox stops before Codex announces it, so that it has no item. */
const STOPPED = 'tools.exec_command({cmd: "stopped 1"})';

export const HAND_MADE: readonly (readonly [title: string, source: string])[] = [
  ['getter', `const o = { get run() { return ${DENIED} } }; try { await o.run } catch {}`],
  ['getter that is waited for', `const o = { get run() { return ${STOPPED} } }; await o.run`],
  ['method', `const o = { async run(c) { return tools.exec_command({cmd: c}) } }; await o.run("stopped 2")`],
  ['class static', `class A { static async go() { try { await ${DENIED} } catch {} } } await A.go()`],
  ['class field', `class A { x = ${STOPPED} } await new A().x`],
  [
    'aliased tools in class',
    `const t = tools; class A { async go() { return t.exec_command({cmd: "stopped 1"}) } } await new A().go()`,
  ],
  ['generator', `function* g() { yield ${STOPPED}; yield ${STOPPED} } for (const p of g()) await p`],
  [
    'generator alias',
    `const t = tools; function* g() { yield t.exec_command({cmd: "stopped 1"}) } for (const p of g()) await p`,
  ],
  [
    'async gen',
    `async function* g() { yield await ${STOPPED} } for await (const r of g()) text(r.exit_code)`,
  ],
  ['for await', `for await (const r of [${STOPPED}, ${RUN}]) text(r)`],
  [
    'label break',
    `outer: for (const a of [1, 2]) { for (const b of [1, 2]) { if (b === 2) continue outer; await tools.exec_command({cmd: "stopped " + a + b}) } }`,
  ],
  [
    'label break outer',
    `outer: for (const a of [1, 2]) { for (const b of [1, 2]) { if (b === 2) break outer; await tools.exec_command({cmd: "stopped " + a + b}) } } await ${STOPPED}`,
  ],
  [
    'labelled break from inner then call',
    `outer: for (const a of [1, 2]) { for (const b of [1]) { continue outer } await ${STOPPED} } await ${STOPPED}`,
  ],
  ['labelled block', `x: { await ${RUN}; break x; await ${STOPPED} } await ${STOPPED}`],
  ['switch known', `switch ("a") { case "a": await ${STOPPED}; break; case "b": await ${DENIED} }`],
  [
    'switch on result',
    `const r = await ${RUN}; switch (r.exit_code) { case 0: await tools.write_stdin({session_id: 1, chars: "x"}); break; default: text("no") }`,
  ],
  ['switch fallthrough', `switch (1) { case 1: case 2: await ${STOPPED} }`],
  ['destructure default', `const { a = await ${STOPPED} } = {}; text("x")`],
  ['param default', `const f = async (r = tools.exec_command({cmd: "stopped 1"})) => await r; await f()`],
  ['computed key', `const o = { [await ${STOPPED}.then(() => "x")]: 1 }`],
  ['unicode escape', `await t\\u006fols.exec_c\\u006fmmand({cmd: "stopped 1"})`],
  ['function made from a text', `await new Function("return tools.exec_command({cmd: 'stopped 1'})")()`],
  [
    'constructor of a function',
    `const F = (() => {}).constructor; await F("return tools.exec_command({cmd: 'stopped 1'})")()`,
  ],
  [
    'async function made from a text',
    `const AF = (async () => {}).constructor; await new AF("await tools.exec_command({cmd: 'stopped 1'})")()`,
  ],
  ['setTimeout string', `await new Promise((r) => setTimeout(() => r(${STOPPED}), 1))`],
  ['promise ctor', `await new Promise(async (resolve) => { const r = await ${STOPPED}; resolve(r) })`],
  ['promise ctor then', `await new Promise((resolve) => { ${STOPPED}.then(resolve) })`],
  ['Reflect', `await Reflect.apply(tools.exec_command, null, [{cmd: "stopped 1"}])`],
  ['Reflect.get', `await Reflect.get(tools, "exec_command")({cmd: "stopped 1"})`],
  ['bind', `const run = tools.exec_command.bind(null, {cmd: "stopped 1"}); await run()`],
  ['bind to the tools', `const run = tools.exec_command.bind(tools); await run({cmd: "stopped 1"})`],
  ['call', `await tools.exec_command.call(tools, {cmd: "stopped 1"})`],
  ['apply', `await tools.exec_command.apply(tools, [{cmd: "stopped 1"}])`],
  ['proxy', `const p = new Proxy(tools, {}); await p.exec_command({cmd: "stopped 1"})`],
  ['Object.create', `const o = Object.create(tools); await o.exec_command({cmd: "stopped 1"})`],
  ['assign', `const o = Object.assign({}, tools); await o.exec_command({cmd: "stopped 1"})`],
  ['spread tools', `const o = {...tools}; await o.exec_command({cmd: "stopped 1"})`],
  ['rest tools', `const {apply_patch, ...rest} = tools; await rest.exec_command({cmd: "stopped 1"})`],
  ['proto', `const o = { __proto__: tools }; await o.exec_command({cmd: "stopped 1"})`],
  ['setproto', `const o = {}; Object.setPrototypeOf(o, tools); await o.exec_command({cmd: "stopped 1"})`],
  ['proto set', `const o = {}; o.__proto__ = tools; await o.exec_command({cmd: "stopped 1"})`],
  [
    'constructor key',
    `const o = { constructor: tools.exec_command }; await o.constructor({cmd: "stopped 1"})`,
  ],
  [
    'hasOwnProperty key',
    `const o = { hasOwnProperty: "stopped 3" }; await tools.exec_command({cmd: o.hasOwnProperty})`,
  ],
  ['toString on obj', `const o = {}; await tools.exec_command({cmd: "stopped " + o.toString()})`],
  ['toString override', `const o = { toString() { ${DENIED}.catch(() => {}); return "x" } }; text("a" + o)`],
  ['valueOf', `const o = { valueOf() { ${DENIED}.catch(() => {}); return 1 } }; text(o + 1)`],
  ['toJSON', `text(JSON.stringify({ toJSON() { ${STOPPED}; return 1 } }))`],
  ['toPrimitive', `const o = { [Symbol.toPrimitive]() { ${STOPPED}; return "x" } }; text(\`\${o}\`)`],
  ['iterator', `const o = { *[Symbol.iterator]() { yield ${STOPPED} } }; await Promise.all([...o])`],
  ['thenable', `await { then(resolve) { ${STOPPED}.then(resolve) } }`],
  ['tagged', 'const run = (s) => tools.exec_command({cmd: s[0]}); await run`stopped 1`'],
  [
    'shadowed tools',
    `{ const tools = { exec_command: async () => ({exit_code: 0}) }; text(await tools.exec_command({cmd: "stopped 1"})) }`,
  ],
  [
    'shadow then real',
    `const real = tools; { const tools = { exec_command: (x) => real.exec_command(x) }; await tools.exec_command({cmd: "stopped 1"}) }`,
  ],
  ['param tools', `const go = async (tools) => tools.exec_command({cmd: "stopped 1"}); await go(tools)`],
  [
    'overwritten tool',
    `tools.exec_command = async () => ({exit_code: 0}); text(await tools.exec_command({cmd: "x"}))`,
  ],
  [
    'wrapped tool',
    `const orig = tools.exec_command; tools.exec_command = (x) => orig({...x, cmd: "stopped 9"}); await tools.exec_command({cmd: "ok 1"})`,
  ],
  ['spread args', `const args = [{cmd: "stopped 1"}]; await tools.exec_command(...args)`],
  [
    'spread unknown args',
    `const args = load("a") ?? [{cmd: "stopped 1"}]; await tools.exec_command(...args)`,
  ],
  [
    'mutated input',
    `const i = {cmd: "ok 1"}; const p = tools.exec_command(i); await p; i.cmd = "stopped 1"; await tools.exec_command(i)`,
  ],
  [
    'mutated after call printed',
    `const i = {cmd: "stopped 1"}; const r = await tools.exec_command(i); i.cmd = "ls"; text(r)`,
  ],
  [
    'delete',
    `const i = {cmd: "stopped 1", workdir: "/x"}; delete i.workdir; text(await tools.exec_command(i))`,
  ],
  [
    'defineProperty',
    `const i = {}; Object.defineProperty(i, "cmd", {value: "stopped 1"}); await tools.exec_command(i)`,
  ],
  [
    'Object.assign input',
    `const i = Object.assign({cmd: "ok 1"}, {cmd: "stopped 1"}); text(await tools.exec_command(i))`,
  ],
  [
    'Object.assign mutates',
    `const i = {cmd: "ok 1"}; Object.assign(i, {cmd: "stopped 1"}); text(await tools.exec_command(i))`,
  ],
  [
    'function that changes an input',
    `const i = {cmd: "ok 1"}; const f = (o) => { o.cmd = "stopped 1" }; f(i); text(await tools.exec_command(i))`,
  ],
  [
    'alias mutates',
    `const i = {cmd: "ok 1"}; const j = i; j.cmd = "stopped 1"; text(await tools.exec_command(i))`,
  ],
  [
    'splice',
    `const l = ["ok 1", "stopped 1", "ok 2"]; l.splice(0, 1); text(await tools.exec_command({cmd: l[0]}))`,
  ],
  [
    'sort',
    `const l = ["stopped b", "ok a"]; l.sort(); text(await tools.exec_command({cmd: l[0]})); text(await tools.exec_command({cmd: l[1]}))`,
  ],
  ['fill', `const l = ["ok 1"]; l.fill("stopped 1"); text(await tools.exec_command({cmd: l[0]}))`],
  [
    'copyWithin/length',
    `const l = ["ok 1", "stopped 1"]; l.length = 1; for (const c of l) text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'reverse alias',
    `const l = ["ok 1", "stopped 1"]; const m = l; m.reverse(); text(await tools.exec_command({cmd: l[0]}))`,
  ],
  [
    'values is a copy',
    `const l = ["ok 1"]; for (const c of l.values()) text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'loop grows list',
    `const l = ["ok 1"]; for (const c of l) { text(await tools.exec_command({cmd: c})); if (l.length < 3) l.push("stopped " + l.length) }`,
  ],
  [
    'while shift',
    `const q = ["ok 1", "stopped 1"]; while (q.length) { const c = q.shift(); text(await tools.exec_command({cmd: c})) }`,
  ],
  [
    'for in',
    `const o = {a: "ok 1", b: "stopped 1"}; for (const k in o) text(await tools.exec_command({cmd: o[k]}))`,
  ],
  [
    'closure counter',
    `let n = 0; const next = () => ++n; text(await tools.exec_command({cmd: "stopped " + next()})); text(await tools.exec_command({cmd: "stopped " + next()}))`,
  ],
  [
    'closure in maybe',
    `let c = "ok 1"; const f = () => { c = "stopped 1" }; if (load("x") === undefined) f(); text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'closure in callback',
    `let c = "ok 1"; [1].forEach(() => { c = "stopped 1" }); text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'closure via unknown fn',
    `let c = "ok 1"; const f = () => { c = "stopped 1" }; const g = load("y") ?? f; g(); text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'closure via then',
    `let c = "ok 1"; await Promise.resolve().then(() => { c = "stopped 1" }); text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'closure via timer',
    `let c = "ok 1"; await new Promise((r) => setTimeout(() => { c = "stopped 1"; r() }, 0)); text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'destructuring assignment',
    `let a = "ok 1", b = "stopped 1"; [a, b] = [b, a]; text(await tools.exec_command({cmd: a})); text(await tools.exec_command({cmd: b}))`,
  ],
  [
    'destructuring obj assign',
    `let c = "ok 1"; ({c} = {c: "stopped 1"}); text(await tools.exec_command({cmd: c}))`,
  ],
  [
    'destructuring in block',
    `let c = "ok 1"; { [c] = ["stopped 1"] } text(await tools.exec_command({cmd: c}))`,
  ],
  ['logical assign', `let c; c ??= "stopped 1"; text(await tools.exec_command({cmd: c}))`],
  ['comma', `let c = ("ok 1", "stopped 1"); text(await tools.exec_command({cmd: c}))`],
  ['typeof', `if (typeof tools.exec_command === "function") text(await ${STOPPED})`],
  ['in', `if ("exec_command" in tools) { try { await ${DENIED} } catch {} }`],
  ['var hoist', `c = "stopped 1"; var c; text(await tools.exec_command({cmd: c}))`],
  ['var in block', `if (true) { var c = "stopped 1" } text(await tools.exec_command({cmd: c}))`],
  [
    'var in maybe block',
    `var c = "ok 1"; if (load("x") === undefined) { var c = "stopped 1" } text(await tools.exec_command({cmd: c}))`,
  ],
  ['var in for', `for (var i = 0; i < 2; i++) {} text(await tools.exec_command({cmd: "stopped " + i}))`],
  [
    'var in function',
    `var c = "ok 1"; function f() { var c = "x"; c = "y" } f(); text(await tools.exec_command({cmd: c.replace("ok", "stopped")}))`,
  ],
  [
    'arguments',
    `async function f() { return tools.exec_command(arguments[0]) } text(await f({cmd: "stopped 1"}))`,
  ],
  [
    'recursion',
    `const run = async (n) => { if (n === 0) return; text(await tools.exec_command({cmd: "stopped " + n})); await run(n - 1) }; await run(3)`,
  ],
  ['IIFE', `await (async () => { text(await ${STOPPED}) })()`],
  [
    'not awaited IIFE',
    `(async () => { await ${RUN}; await tools.write_stdin({session_id: 1, chars: "x"}) })(); text("over")`,
  ],
  ['finally', `try { await ${RUN} } finally { await ${STOPPED} }`],
  [
    'finally returns',
    `async function f() { try { await ${DENIED} } finally { return "x" } } text(await f())`,
  ],
  [
    'finally after throw caught',
    `try { try { await ${DENIED} } finally { text("f") } } catch (e) { text("c") }`,
  ],
  [
    'finally continue',
    `for (const c of ["deny 1", "deny 2"]) { try { await tools.exec_command({cmd: c}) } finally { continue } }`,
  ],
  ['catch rethrow', `try { try { await ${DENIED} } catch (e) { throw e } } catch (e) { text(String(e)) }`],
  [
    'catch wrap',
    `try { try { await ${DENIED} } catch (e) { throw new Error("wrapped " + e) } } catch (e) { text(e.message) }`,
  ],
  [
    'catch wrap cause',
    `try { try { await ${DENIED} } catch (e) { throw new Error("wrapped", {cause: e}) } } catch (e) { text(e.message) }`,
  ],
  ['catch then other', `let e1; try { await ${DENIED} } catch (e) { e1 = e } text(e1)`],
  [
    'errors list',
    `const errors = []; for (const c of ["deny 1", "ok 2", "never 3"]) { try { await tools.exec_command({cmd: c}) } catch (e) { errors.push(e) } } text(errors)`,
  ],
  [
    'errors list joined',
    `const out = []; for (const c of ["deny 1", "ok 2", "never 3"]) { try { out.push((await tools.exec_command({cmd: c})).exit_code) } catch (e) { out.push(String(e)) } } text(out.join("\\n---\\n"))`,
  ],
  [
    'results list',
    `const out = []; for (const c of ["stopped 1", "ok 2"]) out.push(await tools.exec_command({cmd: c})); text(out)`,
  ],
  [
    'results obj',
    `const out = {}; for (const c of ["stopped 1", "ok 2"]) out[c] = await tools.exec_command({cmd: c}); text(out)`,
  ],
  [
    'results map',
    `const out = new Map(); for (const c of ["stopped 1", "ok 2"]) out.set(c, await tools.exec_command({cmd: c})); text([...out])`,
  ],
  [
    'results fromEntries',
    `text(Object.fromEntries(await Promise.all(["stopped 1", "ok 2"].map(async (c) => [c, await tools.exec_command({cmd: c})]))))`,
  ],
  [
    'allSettled shape',
    `const rs = await Promise.allSettled([${DENIED}, ${RUN}, ${STOPPED}]); text(rs.map((r) => r.status === "fulfilled" ? r.value.exit_code : r.reason))`,
  ],
  [
    'allSettled filter',
    `const rs = await Promise.allSettled([${DENIED}, ${RUN}]); text(rs.filter((r) => r.status === "rejected").map((r) => String(r.reason)))`,
  ],
  ['race', `text(await Promise.race([${STOPPED}, ${RUN}]))`],
  ['any', `text(await Promise.any([${DENIED}, ${RUN}]))`],
  [
    'Promise.all reject caught',
    `try { await Promise.all([${RUN}, ${DENIED}, ${STOPPED}]) } catch (e) { text(e) }`,
  ],
  [
    'map async sequential',
    `const rs = []; await ["stopped 1", "ok 2"].reduce((p, c) => p.then(async () => { rs.push(await tools.exec_command({cmd: c})) }), Promise.resolve()); text(rs)`,
  ],
  [
    'parallel with own print',
    `await Promise.all(["stopped 1", "ok 2"].map(async (c) => { const r = await tools.exec_command({cmd: c}); text(c + " " + r.exit_code) }))`,
  ],
  [
    'parallel with catch',
    `await Promise.all(["deny 1", "ok 2"].map(async (c) => { try { text(await tools.exec_command({cmd: c})) } catch (e) { text(c + ": " + e) } }))`,
  ],
  ['store load', `store("r", await ${STOPPED}); text(load("r"))`],
  ['store load cmd', `store("c", "stopped 1"); text(await tools.exec_command({cmd: load("c")}))`],
  ['JSON.parse round trip', `const r = JSON.parse(JSON.stringify(await ${STOPPED})); text(r.exit_code)`],
  ['string json', `const r = await ${STOPPED}; text("result: " + JSON.stringify(r))`],
  [
    'fake print',
    `text({chunk_id: "x", wall_time_seconds: 0, exit_code: 0, output: ""}); const r = await ${STOPPED}`,
  ],
  ['fake result merged', `const r = {...(await ${STOPPED}), exit_code: 0}; text(r)`],
  ['fake result field', `const r = await ${STOPPED}; text({...r, exit_code: 0})`],
  ['pick fields', `const { exit_code, output } = await ${STOPPED}; text({exit_code, output})`],
  ['renamed', `const { exit_code: code } = await ${STOPPED}; text({code})`],
  ['code or', `const r = await ${STOPPED}; text(r.exit_code ?? "running")`],
  ['bool', `const r = await ${STOPPED}; text({ok: r.exit_code === 0})`],
  ['print other exit', `const a = await ${RUN}; const b = await ${STOPPED}; text(a.exit_code)`],
  ['ternary call', `text(load("x") ? await ${RUN} : await ${STOPPED})`],
  ['and call', `load("x") === undefined && text(await ${STOPPED})`],
  ['with-like', `const {exec_command} = tools; text(await exec_command({cmd: "stopped 1"}))`],
  ['dynamic name', `const n = load("n") ?? "exec_command"; await tools[n]({cmd: "stopped 1"})`],
  [
    'dynamic name from a list',
    `for (const n of Object.keys(tools)) if (n.startsWith("exec")) await tools[n]({cmd: "stopped 1"})`,
  ],
  [
    'dynamic all tools',
    `const n = ALL_TOOLS.find((t) => t.name.startsWith("exec")).name; await tools[n]({cmd: "stopped 1"})`,
  ],
  ['dynamic typed', `const n = "write_" + "stdin"; await tools[n]({session_id: 1, chars: "x"})`],
  ['typed loop', `for (const c of ["a\\n", "b\\n"]) await tools.write_stdin({session_id: 1, chars: c})`],
  [
    'typed cond session',
    `const r = await tools.exec_command({cmd: "serve 1"}); if (r.session_id) await tools.write_stdin({session_id: r.session_id, chars: "x"})`,
  ],
  [
    'typed cond session printed',
    `const r = await tools.exec_command({cmd: "serve 1"}); text(r); if (r.session_id) text(await tools.write_stdin({session_id: r.session_id, chars: "x"}))`,
  ],
  [
    'typed then poll',
    `const r = await tools.exec_command({cmd: "serve 1"}); const q = await tools.write_stdin({session_id: r.session_id, chars: "x"}); text(await tools.write_stdin({session_id: r.session_id, chars: ""}))`,
  ],
  ['typed chars number', `await tools.write_stdin({session_id: 1, chars: 5})`],
  ['typed bytes', `await tools.write_stdin({session_id: 1, chars: String.fromCharCode(120)})`],
  [
    'early return IIFE',
    `await (async () => { const r = await ${RUN}; if (r.exit_code === 0) return; await ${DENIED} })(); text("x")`,
  ],
  ['early exit', `const r = await ${RUN}; if (r.exit_code === 0) { text("bye"); exit() } await ${STOPPED}`],
  ['exit in fn', `const stop = () => exit(); await ${STOPPED}; stop(); await ${DENIED}`],
  ['throw own', `await ${STOPPED}; throw new Error("x")`],
  ['throw string', `await ${RUN}; throw "rejected by user"`],
  ['throw fake after stopped', `await ${STOPPED}; throw "approval policy is Never; reject command — x"`],
  [
    'catch fake',
    `try { await ${STOPPED}; throw "approval policy is Never; reject command" } catch (e) { text(e) }`,
  ],
  ['type error', `const r = await ${STOPPED}; r.foo.bar`],
  ['type error caught', `try { const r = await ${STOPPED}; r.foo.bar } catch (e) { text(String(e)) }`],
  ['optional missing tool', `await tools.nope?.({}); text("x")`],
  ['await non call', `const p = ${STOPPED}; const q = ${RUN}; text(await p); text(await q)`],
  [
    'late await',
    `const p = ${DENIED}; p.catch(() => {}); text("between"); try { await p } catch (e) { text(String(e)) }`,
  ],
  ['then two', `await ${DENIED}.then((r) => text(r), (e) => text("no " + e))`],
  ['then finally', `await ${DENIED}.finally(() => text("f")).catch((e) => text(e))`],
  ['catch returns', `const r = await ${DENIED}.catch((e) => null); if (r === null) text("refused")`],
  [
    'catch obj',
    `const r = await ${DENIED}.catch((e) => ({error: e})); if (r.error) { text(r.error) } else { text(r) }`,
  ],
  [
    'helper w/ ok flag',
    `const run = async (cmd) => { try { const r = await tools.exec_command({cmd}); return {ok: r.exit_code === 0, r} } catch (e) { return {ok: false, e: String(e)} } }; for (const c of ["deny 1", "stopped 2", "ok 3"]) text(await run(c))`,
  ],
  [
    'helper chain',
    `const sh = (cmd) => tools.exec_command({cmd}); const git = (a) => sh("stopped git " + a); text(await git("push"))`,
  ],
  [
    'curried',
    `const sh = (dir) => (cmd) => tools.exec_command({cmd, workdir: dir}); text(await sh("/x")("stopped 1"))`,
  ],
  [
    'array of functions',
    `const steps = [() => ${RUN}, () => ${STOPPED}]; for (const s of steps) text(await s())`,
  ],
  [
    'object of functions',
    `const steps = {a: () => ${RUN}, b: () => ${STOPPED}}; for (const [n, s] of Object.entries(steps)) text(n, await s())`,
  ],
  [
    'map of cmds',
    `const m = new Map([["a", "ok 1"], ["b", "stopped 1"]]); for (const [n, c] of m) text(await tools.exec_command({cmd: c}))`,
  ],
  ['set of cmds', `for (const c of new Set(["ok 1", "stopped 1"])) text(await tools.exec_command({cmd: c}))`],
  [
    'many calls',
    `for (let i = 0; i < 150; i++) await tools.exec_command({cmd: "ok " + i}); await ${STOPPED}`,
  ],
  ['comment only', `// tools.exec_command({cmd: "x"})\ntext("x")`],
  ['html comment', `text("a")\n<!-- x\ntext(await ${STOPPED})`],
  ['return top', `return await ${STOPPED}`],
  ['return top text', `text(await ${STOPPED}); return`],
  ['using', `{ using x = { [Symbol.dispose]() { ${STOPPED} } } }`],
  ['regex flag', `text(/a/v.test("a")); text(await ${STOPPED})`],
  ['private in', `class A { #x; static has(o) { return #x in o } } text(await ${STOPPED})`],
  ['new.target', `function F() { this.t = new.target } new F(); text(await ${STOPPED})`],
  ['bigint', `text(String(10n ** 20n)); text(await ${STOPPED})`],
  ['text in callback', `["a"].forEach(text); text(await ${STOPPED})`],
  ['text alias', `const log = text; log(await ${STOPPED})`],
  ['text multi args', `text("code", await ${STOPPED})`],
  [
    'no print join',
    `const rs = await Promise.all([${STOPPED}, ${RUN}]); text(rs.map((r) => r.output).join(""))`,
  ],
  ['print lengths', `const r = await ${STOPPED}; text(r.output.length)`],
  ['exit in parallel', `${STOPPED}; exit()`],
  [
    'for of entries typed',
    `const r = await ${RUN}; for (const line of r.output.split("\\n")) if (line) await tools.write_stdin({session_id: 1, chars: line})`,
  ],
  ['dependent cmd', `const r = await ${RUN}; await tools.exec_command({cmd: "stopped " + r.output.trim()})`],
  [
    'dependent denied silent',
    `const r = await ${RUN}; try { await tools.exec_command({cmd: "deny " + r.output}) } catch {}`,
  ],
  [
    'unknown condition and on output silent denied',
    `const r = await ${RUN}; if (r.output.includes("out")) { try { await ${DENIED} } catch {} }`,
  ],
  ['unknown condition and on Date', `if (Date.now() > 5) { try { await ${DENIED} } catch {} }`],
  [
    'unknown condition and on random',
    `if (Math.random() >= 0) { try { await ${DENIED} } catch (e) { void e } }`,
  ],
  [
    'unknown condition and silent patch',
    `if (Math.random() >= 0) { try { await tools.apply_patch("*** Begin Patch\\n*** Add File: deny.txt\\n+1\\n*** End Patch") } catch (e) { void e } }`,
  ],
  ['unknown condition and silent catch()', `if (Math.random() >= 0) { await ${DENIED}.catch(() => {}) }`],
  ['unknown condition and allSettled', `if (Math.random() >= 0) { await Promise.allSettled([${DENIED}]) }`],
  ['unknown condition and goal', `if (Math.random() >= 0) { await tools.create_goal({objective: "x"}) }`],
  [
    'unknown condition and unknown tool',
    `if (Math.random() >= 0) { await tools[load("x") ?? "create_goal"]({objective: "x"}) }`,
  ],
  [
    'many denied silent',
    `for (const c of load("z") ?? ["deny 1"]) { try { await tools.exec_command({cmd: c}) } catch {} }`,
  ],
  [
    'many callbacks denied silent',
    `(load("z") ?? ["deny 1"]).forEach((c) => { tools.exec_command({cmd: c}).catch(() => {}) })`,
  ],
  ['timer denied', `setTimeout(async () => { try { await ${DENIED} } catch {} }, 0); await yield_control()`],
  ['queueMicrotask', `(globalThis.queueMicrotask ?? ((f) => f()))(() => { ${DENIED}.catch(() => {}) })`],
  ['replace callback', `"a".replace(/a/, () => { ${DENIED}.catch(() => {}); return "" })`],
  ['sort callback', `[2, 1].sort((a, b) => { ${DENIED}.catch(() => {}); return a - b })`],
  ['JSON.parse reviver', `JSON.parse("[1]", () => { ${DENIED}.catch(() => {}) })`],
  ['JSON.stringify replacer', `JSON.stringify([1], () => { ${DENIED}.catch(() => {}) })`],
  ['Array.from fn', `Array.from("ab", () => { ${DENIED}.catch(() => {}) })`],
  ['Object.groupBy', `Object.groupBy([1], () => { ${DENIED}.catch(() => {}); return "x" })`],
  ['every', `[1].every(() => { ${DENIED}.catch(() => {}); return true })`],
  ['map with tool', `await Promise.all([{cmd: "stopped 1"}, {cmd: "ok 1"}].map(tools.exec_command))`],
  ['forEach with tool', `[{cmd: "stopped 1"}].forEach(tools.exec_command)`],
  ['then with tool', `await Promise.resolve({cmd: "stopped 1"}).then(tools.exec_command)`],
  [
    'tool in struct',
    `const ops = [[tools.exec_command, {cmd: "stopped 1"}]]; for (const [f, a] of ops) await f(a)`,
  ],
  [
    'tool passed unknown',
    `const call = load("f") ?? ((f, a) => f(a)); await call(tools.exec_command, {cmd: "stopped 1"})`,
  ],
  [
    'tools passed unknown',
    `const call = load("f") ?? ((t) => t.exec_command({cmd: "stopped 1"})); await call(tools)`,
  ],
  [
    'tools in object unknown',
    `const ctx = {tools}; const call = load("f") ?? ((c) => c.tools.exec_command({cmd: "stopped 1"})); await call(ctx)`,
  ],
  [
    'tools via closure unknown',
    `const t = [tools]; const call = load("f") ?? (() => t[0].exec_command({cmd: "stopped 1"})); await call()`,
  ],
  ['local fn passed unknown', `const f = () => ${STOPPED}; await (load("f") ?? ((g) => g()))(f)`],
  ['stored tool', `store("t", 1); const o = {}; o.t = tools; await o.t.exec_command({cmd: "stopped 1"})`],
  ['conditional tools', `await (load("q") ? null : tools).exec_command({cmd: "stopped 1"})`],
  ['or tools', `await (load("q") || tools).exec_command({cmd: "stopped 1"})`],
  ['nullish tool', `const run = tools.nope ?? tools.exec_command; await run({cmd: "stopped 1"})`],
  [
    'catch in loop w/ continue',
    `for (const c of ["deny 1", "ok 1"]) { let r; try { r = await tools.exec_command({cmd: c}) } catch (e) { text("skip"); continue } text(r) }`,
  ],
  [
    'catch w/ break',
    `for (const c of ["deny 1", "ok 1"]) { try { text(await tools.exec_command({cmd: c})) } catch (e) { text(String(e)); break } }`,
  ],
  [
    'retry',
    `let r; for (let i = 0; i < 3; i++) { r = await tools.exec_command({cmd: "fail x"}); if (r.exit_code === 0) break } text(r)`,
  ],
  [
    'retry stopped',
    `let r; for (let i = 0; i < 3; i++) { r = await tools.exec_command({cmd: "stopped x"}); if (r.exit_code === 0) break } text(r)`,
  ],
  [
    'retry printed',
    `let r; for (let i = 0; i < 3; i++) { r = await tools.exec_command({cmd: "stopped x"}); text(r); if (r.exit_code === 0) break }`,
  ],
  ['do while', `let i = 0; do { text(await tools.exec_command({cmd: "stopped " + i})); i++ } while (i < 2)`],
  [
    'poll loop',
    `let r = await tools.exec_command({cmd: "serve 1"}); let n = 0; while (r.session_id && n++ < 3) r = await tools.write_stdin({session_id: r.session_id, chars: ""}); text(r)`,
  ],
  [
    'poll loop typed',
    `let r = await tools.exec_command({cmd: "serve 1"}); let n = 0; while (r.session_id && n++ < 3) r = await tools.write_stdin({session_id: r.session_id, chars: "y"}); text(r)`,
  ],
];
