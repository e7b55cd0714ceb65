// What can be said of a trace without the recording of the program: which calls are certain, and how often it prints.
import { expect, it } from 'vitest';
import { callsIn, isMadeAnyway, printsIn, silentlyCaught } from '../../../src/codex/programs/trace.ts';
import { read } from './recorded.ts';

/** Names the calls of a program by their tools. */
function toolsOf(source: string, find: (trace: ReturnType<typeof read>['trace']) => readonly number[]) {
  const { calls, trace } = read(source);
  return find(trace).map((call) => calls[call]?.tool);
}

it.each<[string, string[], string[]]>([
  ['await tools.a({}); await tools.b({})', ['a', 'b'], []],
  ['await tools.a({}); if (load("x")) await tools.b({}); else await tools.c({})', ['a'], ['b', 'c']],
  ['try { await tools.a({}) } catch { await tools.b({}) }', ['a'], ['b']],
  ['for (const x of load("l")) await tools.a({x})', [], ['a']],
  ['const run = async () => { await tools.a({}) }; run(); text(1)', ['a'], []],
  ['const run = async () => { if (load("x")) await tools.a({}) }; run(); text(1)', [], ['a']],
])('the program %s is certain to call %j, and may call %j', (source, certain, possible) => {
  const callsOf = (isCertain: boolean) =>
    toolsOf(source, (trace) =>
      [...callsIn(trace)].flatMap((found) => (found.isCertain === isCertain ? found.call : [])),
    );
  expect([callsOf(true), callsOf(false)]).toEqual([certain, possible]);
});

it.each<[string, string[]]>([
  ['await tools.a({})', []],
  ['try { await tools.a({}) } catch (e) { text(e) }', []],
  ['try { await tools.a({}) } catch (e) {}', ['a', 'a']],
  ['try { tools.a({}) } catch (e) {} text("a")', ['a']],
  ['try { await tools.a({}) } catch (e) { await tools.b({}) } await tools.c({})', ['a', 'a']],
  ['try { if (load("x")) await tools.a({}) } catch (e) {}', ['a', 'a']],
  ['try { for (const x of load("l")) await tools.a({x}) } catch (e) {}', ['a', 'a']],
  ['try { try { await tools.a({}) } catch (e) { text(e) } } catch (e) {}', ['a', 'a']],
  ['try { try { await tools.a({}) } catch (e) {} await tools.b({}) } catch (e) { text(e) }', ['a', 'a']],
  ['try { await tools.a({}) } catch (e) { try { await tools.b({}) } catch (e) {} }', ['a', 'a', 'b', 'b']],
  ['await Promise.allSettled([tools.a({}), tools.b({})])', ['a', 'b']],
  ['const run = async () => { try { await tools.a({}) } catch {} }; run(); text(1)', ['a', 'a']],
])('the program %s catches errors in silence when it calls and waits for %j', (source, tools) => {
  expect(toolsOf(source, (trace) => silentlyCaught(trace))).toEqual(tools);
});

it.each<[string, number | null]>([
  ['const x = 1', 0],
  ['text(1)', 1],
  ['text(1); text(2); await tools.a({})', 2],
  ['if (load("x")) text(1); else text(2)', 1],
  ['if (load("x")) text(1)', null],
  ['if (load("x")) { text(1); text(2) } else text(3); text(4)', null],
  ['if (load("x")) await tools.a({}); text(1)', 1],
  ['if (load("x")) { if (load("y")) text(1) } text(2)', null],
  ['try { await tools.a({}); text(1) } catch (e) { text(e) }', 1],
  ['try { await tools.a({}); text(1) } catch (e) {}', null],
  ['try { await tools.a({}) } catch (e) { text(e) }', null],
  ['for (const x of load("l")) text(x)', null],
  ['for (const x of load("l")) await tools.a({x}); text(1)', 1],
  ['const run = async () => { text(1) }; run(); text(2)', null],
  ['const run = async () => { await tools.a({}) }; run(); text(2)', 1],
  ['text(1); exit()', 1],
])('the program %s prints %j times (null: it depends)', (source, times) => {
  expect(printsIn(read(source).trace)).toBe(times);
});

it.each([
  ['if (load("x")) await tools.a({}); else await tools.a({})', true],
  ['if (load("x")) await tools.a({}); else await tools.b({})', false],
  ['if (load("x")) await tools.a({})', false],
  ['if (load("x")) { text(1); await tools.a({}); text(2) } else { text(1); await tools.a({}) }', true],
  ['if (load("x")) await tools.a({}); else if (load("y")) await tools.a({}); else await tools.a({})', true],
  ['if (load("x")) await tools.a({}); else if (load("y")) await tools.a({})', false],
  ['if (load("x")) { if (load("y")) await tools.a({}) } else await tools.a({})', false],
  [
    'const run = async () => { if (load("x")) await tools.a({}); else await tools.a({}) }; run(); text(1)',
    true,
  ],
  ['for (const x of load("l")) { if (x) await tools.a({}); else await tools.a({}) }', false],
  ['text(1); await tools.b({})', false],
])('that every branch of %s calls the tool a is %s', (source, isMade) => {
  const { calls, trace } = read(source);
  const ofA = new Set(calls.flatMap(({ id, tool }) => (tool === 'a' ? id : [])));
  expect(isMadeAnyway(trace, ofA)).toBe(isMade);
});
