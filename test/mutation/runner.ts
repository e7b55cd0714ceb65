// A test runner for Stryker that keeps everything in one process: the tests are loaded once, and for each fault those
// that reach it run again, the quickest first. Stryker's runner for Vitest starts a worker and loads the modules anew
// for each fault, which takes seconds.
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import {
  declareFactoryPlugin,
  type Injector,
  type PluginContext,
  PluginKind,
} from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadTypeScript } from './loader.ts';
import { LEFT_OUT, TEST_FILES, TOO_SLOW } from './tests.ts';
import type { Test } from './vitest.ts';

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/**
 * Milliseconds. With a fault in it, a test may take this much longer, and this many times as long, as without it. If the
 * machine did other things meanwhile, it is tried again.
 */
const MORE_TIME = 2000;
const TIME_FACTOR = 10;
const MAX_TIME = 60_000;
const MAX_TRIES = 4;

/**
 * Milliseconds. A fault that the quickest tests do not notice in this time survives. Without this limit most of a run
 * would be the long tests of faults that change nothing.
 */
const MAX_SEARCH_TIME = 1000;

/** A test that comes by the fault this many times more often than any test did without it is in a loop without end. */
const HIT_FACTOR = 10;
const MORE_HITS = 10_000;

/** Tests that found a fault are tried first for the next one: faults come in the order of the lines. */
const RECENT = 12;
const FIRST_RUN = 'first-run.json';

/** What the run without a fault showed. A new process, which Stryker starts after a fault that hangs, needs it as well. */
interface FirstRun {
  /** Milliseconds of each test. */
  readonly times: Readonly<Record<string, number>>;
  /** How often the test that comes by a fault most often does so. */
  readonly hits: Readonly<Record<string, number>>;
}

class InProcessRunner implements TestRunner {
  readonly #switches: Switches;
  readonly #tests = new Map<string, Test>();
  #firstRun: FirstRun = { times: {}, hits: {} };
  #recent: string[] = [];

  constructor() {
    const all = globalThis as unknown as Record<string, Switches>;
    this.#switches = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  /**
   * Says that it reloads the modules if Stryker asks for that, which it does for a fault that is reached while they are
   * loaded too. Such a fault is tried in what the tests call, so the modules can stay; else Stryker would start a new
   * process for each.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker's time limit of a fault does not count this. */
  async init(): Promise<void> {
    await this.#load();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests.values()) {
      this.#switches.currentTestId = test.id;
      tests.push((await outcomeOf(test, MAX_TIME)).result);
      this.#switches.currentTestId = undefined;
    }
    const coverage = this.#switches.mutantCoverage;
    const times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.#firstRun = { times, hits: mostHits(coverage) };
    await writeFile(FIRST_RUN, JSON.stringify(this.#firstRun));
    return { status: DryRunStatus.Complete, tests, ...(coverage && { mutantCoverage: coverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const switches = this.#switches;
    const { id } = options.activeMutant;
    switches.hitLimit = HIT_FACTOR * (this.#firstRun.hits[id] ?? 0) + MORE_HITS;
    switches.activeMutant = id;
    const tests: TestResult[] = [];
    let timeOut: DryRunResult | undefined;
    let searched = 0;
    for (const test of this.#inOrder(options.testFilter)) {
      switches.hitCount = 0;
      const time = Math.ceil(this.#firstRun.times[test.id] ?? 0);
      const { result, isTimeOut } = await outcomeOf(test, MORE_TIME + TIME_FACTOR * time);
      tests.push(result);
      searched += result.timeSpentMs;
      timeOut = isTimeOut
        ? { status: DryRunStatus.Timeout }
        : determineHitLimitReached(switches.hitCount, switches.hitLimit);
      if (timeOut !== undefined) break;
      if (result.status === TestStatus.Failed) this.#remember(test.id);
      if (result.status === TestStatus.Failed || searched > MAX_SEARCH_TIME) break;
    }
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
    return toMutantRunResult(timeOut ?? { status: DryRunStatus.Complete, tests });
  }

  async #load(): Promise<void> {
    if (this.#tests.size > 0) return;
    loadTypeScript();
    // A module that is loaded only when it is needed would else count as reached by the first test that needs it.
    for (const file of globSync('src/codex/**/*.ts')) await load(file);
    const { collect } = await import('./vitest.ts');
    await import('../support/rethrow-faults.ts');
    const files = globSync(TEST_FILES, { exclude: TOO_SLOW }).sort();
    for (const file of files)
      for (const test of await collect(file, () => load(file)))
        if (!LEFT_OUT.some((pattern) => pattern.test(test.id))) this.#tests.set(test.id, test);
    const firstRun = await readFile(FIRST_RUN, 'utf8').catch(() => null);
    if (firstRun !== null) this.#firstRun = JSON.parse(firstRun);
  }

  #remember(id: string): void {
    this.#recent = [id, ...this.#recent.filter((other) => other !== id)].slice(0, RECENT);
  }

  #inOrder(ids: readonly string[] = [...this.#tests.keys()]): Test[] {
    const rank = new Map(this.#recent.map((id, index) => [id, index - RECENT]));
    const rankOf = (id: string) => rank.get(id) ?? this.#firstRun.times[id] ?? 0;
    return ids
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .map((id) => this.#tests.get(id))
      .filter((test) => test !== undefined);
  }
}

const load = (file: string): Promise<unknown> => import(pathToFileURL(join(process.cwd(), file)).href);

function mostHits(coverage: MutantCoverage | undefined): Record<string, number> {
  const most: Record<string, number> = {};
  for (const hits of Object.values(coverage?.perTest ?? {}))
    for (const [id, count] of Object.entries(hits)) most[id] = Math.max(most[id] ?? 0, count);
  return most;
}

interface Outcome {
  readonly result: TestResult;
  readonly isTimeOut: boolean;
}

async function outcomeOf(test: Test, limit: number): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const before = process.cpuUsage();
    const failure = await failureOf(test, limit);
    const { user, system } = process.cpuUsage(before);
    const timeSpentMs = (user + system) / 1000;
    const isTimeOut = failure === TIME_OUT;
    if (isTimeOut && timeSpentMs < limit * 0.8 && tries < MAX_TRIES) continue;
    const seen = { id: test.id, name: test.title, fileName: join(process.cwd(), test.file), timeSpentMs };
    return failure === null
      ? { isTimeOut, result: { ...seen, status: TestStatus.Success } }
      : { isTimeOut, result: { ...seen, status: TestStatus.Failed, failureMessage: failure } };
  }
}

const TIME_OUT = 'The test did not end in time.';

const failureOf = (test: Test, limit: number): Promise<string | null> =>
  Promise.race([
    test.run(limit).then(
      () => null,
      (error: unknown) =>
        (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
          ? TIME_OUT
          : String(error),
    ),
    setTimeout(limit, TIME_OUT, { ref: false }),
  ]);

createRunner.inject = [] as const;
function createRunner(_: Injector<PluginContext>): TestRunner {
  return new InProcessRunner();
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner as never),
];
