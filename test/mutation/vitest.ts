// Stands in for `vitest` while faults are tried: the part of its interface that our tests use, without a new worker and
// new modules for each run. The assertions are Vitest's own.
import { readFile } from 'node:fs/promises';
import { format } from 'node:util';
import { Script } from 'node:vm';
// The loader of this folder gives this file, and no other, the real one.
import { expect as realExpect } from 'vitest';
import { loadAgain } from './loader.ts';

/** All that tests do with these is to load the sources as they are in the bundles. */
export const vi = { resetModules: () => loadAgain(true), doMock: () => {} };

type Body = (...values: never[]) => unknown;
type Hook = () => unknown;

interface Suite {
  readonly title: string;
  readonly parent: Suite | null;
  readonly before: Hook[];
  readonly after: Hook[];
}

export interface Test {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** @param limit milliseconds, after which even a loop without end is stopped, if no `await` came before it */
  run(limit: number): Promise<void>;
}

const tests: Test[] = [];
let file = '';
let suite: Suite = newSuite('', null);
let finished: Hook[] = [];

/** Loads a file and returns its tests. */
export async function collect(path: string, load: () => Promise<unknown>): Promise<Test[]> {
  file = path;
  suite = newSuite('', null);
  tests.length = 0;
  await load();
  loadAgain(false);
  return [...tests];
}

function newSuite(title: string, parent: Suite | null): Suite {
  return { title, parent, before: [], after: [] };
}

function addTest(name: string, body: Body, values: readonly unknown[]): void {
  const home = suite;
  const title = `${titleOf(home)} ${name}`.trim();
  const same = tests.filter((test) => test.title === title).length;
  const id = `${file}#${title}${same === 0 ? '' : ` (${same + 1})`}`;
  tests.push({
    id,
    file,
    title,
    run: (limit) => runTest(home, () => callWithin(limit, () => (body as Hook)(...(values as [])))),
  });
}

function titleOf({ title, parent }: Suite): string {
  return parent === null ? title : `${titleOf(parent)} ${title}`.trim();
}

async function runTest(home: Suite, body: Hook): Promise<void> {
  const suites: Suite[] = [];
  for (let one: Suite | null = home; one !== null; one = one.parent) suites.unshift(one);
  finished = [];
  try {
    for (const { before } of suites) for (const hook of before) await hook();
    await body();
  } finally {
    for (const { after } of suites.reverse()) for (const hook of after) await hook();
    for (const hook of finished.reverse()) await hook();
  }
}

const CALL = new Script('globalThis.calledWithin()');

function callWithin(timeout: number, call: Hook): unknown {
  Object.assign(globalThis, { calledWithin: call });
  return CALL.runInThisContext({ timeout });
}

function addSuite(title: string, body: Body, values: readonly unknown[]): void {
  const outer = suite;
  suite = newSuite(title, outer);
  (body as Hook)(...(values as []));
  suite = outer;
}

function forEachRow(add: (title: string, body: Body, values: readonly unknown[]) => void, isSpread: boolean) {
  return (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const [index, row] of rows.entries()) {
      const values = isSpread && Array.isArray(row) ? row : [row];
      add(titleOfRow(title, Array.isArray(row) ? row : [row], index), body, values);
    }
  };
}

function titleOfRow(title: string, values: readonly unknown[], index: number): string {
  const named = title
    .replace(/%[#$]/g, String(index))
    .replace(/\$([\w.]+)/g, (_, path: string) => String(fieldOf(values[0], path)));
  const count = named.match(/%[sdifjoOp]/g)?.length ?? 0;
  return format(named.replace(/%p/g, '%j'), ...values.slice(0, count));
}

function fieldOf(value: unknown, path: string): unknown {
  return path.split('.').reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}

const skip = () => {};

function withVariants(add: (title: string, body: Body, values: readonly unknown[]) => void) {
  const plain = (title: string, body: Body) => add(title, body, []);
  return Object.assign(plain, {
    each: forEachRow(add, true),
    for: forEachRow(add, false),
    skipIf: (isSkipped: unknown) => (isSkipped ? skip : plain),
    runIf: (isRun: unknown) => (isRun ? plain : skip),
  });
}

export const it = withVariants(addTest);
export const describe = withVariants(addSuite);
export const beforeEach = (hook: Hook) => void suite.before.push(hook);
export const afterEach = (hook: Hook) => void suite.after.push(hook);
export const onTestFinished = (hook: Hook) => void finished.push(hook);

const goldens = new Map<string, string>();

/** Vitest's snapshots need a worker of Vitest. A fault only has to differ from them. */
const SNAPSHOTS = {
  async toMatchFileSnapshot(shown: unknown, path: string) {
    const golden = goldens.get(path) ?? (await readFile(path, 'utf8'));
    goldens.set(path, golden);
    realExpect(shown).toBe(golden);
  },
  toMatchInlineSnapshot(shown: unknown, inline: string) {
    realExpect(plainText(printed(shown))).toBe(plainText(inline));
  },
};

export const expect = Object.assign((value: unknown, message?: string) => {
  const assertion = realExpect(value, message);
  for (const [name, check] of Object.entries(SNAPSHOTS))
    Object.defineProperty(assertion, name, { value: (expected: string) => check(value, expected) });
  return assertion;
}, realExpect);

function printed(value: unknown): string {
  return typeof value === 'string'
    ? `"${value}"`
    : JSON.stringify(value, sortKeys, 2).replace(/\\(["\\])/g, '$1');
}

function sortKeys(_: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** A snapshot as JSON writes it: without indentation and commas at the ends, and with quotes around times. */
function plainText(snapshot: string): string {
  const lines = snapshot
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return lines
    .map((line) => line.slice(Math.min(indent, line.length)))
    .join('\n')
    .replaceAll(/,(?=\n\s*[}\]])/g, '')
    .replaceAll(/: (\d{4}-\d\d-\d\dT[\d:.]+Z)/g, ': "$1"');
}
