// Exports for programs: with a callback, or as an iterator.
import type { Manifest } from '../contract/v1/manifest.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { exportActions as exportChecked, type TakeRecords } from '../export.js';
import { checkedOptions, type ExportOptions } from './options.js';

/**
 * Reads every session of one or more Codex homes, and passes the records to `take` in batches of at most 200, in the
 * order of the contract. If `take` returns a promise, the export waits for it. Without `take`, it only makes the
 * manifest.
 *
 * @returns the manifest, which says what was read and how well.
 * @throws TypeError if an option is wrong; ExportError `no_codex_home` or `unreadable_codex_home`; whatever `take`
 * throws. Problems in the data do not throw: the manifest counts them.
 *
 * @example
 * ```ts
 * import { appendFileSync } from 'node:fs';
 * import { exportActions, toNdjson } from 'codex-actions-export';
 *
 * const manifest = await exportActions({ codexHome: 'codex-home', workspace: process.cwd() }, (records) => {
 *   for (const record of records) appendFileSync('actions.ndjson', toNdjson(record));
 * });
 * console.log(manifest.totals.records);
 * ```
 */
export async function exportActions(options: ExportOptions, take: TakeRecords = () => {}): Promise<Manifest> {
  if (typeof take !== 'function') throw new TypeError('The second argument must be a function, or left out.');
  return exportChecked(checkedOptions(options), take);
}

/** The records of an export, as they are read, and its manifest. */
export interface RunningExport extends AsyncIterable<ActionRecord> {
  /** Resolves after the last record. If nothing iterates over the records, this reads all of them. */
  readonly manifest: Promise<Manifest>;
}

/**
 * Exports like `exportActions`, but as an iterable of single records. The export waits for the loop, and ends if the
 * loop is left.
 *
 * @throws TypeError if an option is wrong. The loop throws whatever `exportActions` throws.
 *
 * @example
 * ```ts
 * import { actions } from 'codex-actions-export';
 *
 * const running = actions({ codexHome: 'codex-home', workspace: '/home/runner/work/demo/demo' });
 * for await (const record of running) {
 *   if (record.status === 'failed') console.log(record.command ?? record.tool_name);
 * }
 * const { totals } = await running.manifest;
 * console.log(totals.failed_commands);
 * ```
 */
export function actions(options: ExportOptions): RunningExport {
  const checked = checkedOptions(options);
  let manifest: Promise<Manifest> | null = null;
  const begin = (take: TakeRecords): Promise<Manifest> => {
    if (manifest !== null) throw new TypeError('An export can be read once: call actions again.');
    manifest = exportChecked(checked, take);
    // The loop throws the same error, so callers that do not use the manifest need not handle it twice.
    manifest.catch(() => {});
    return manifest;
  };
  return {
    get manifest() {
      return manifest ?? begin(() => {});
    },
    [Symbol.asyncIterator]: () => recordsOf(begin),
  };
}

class LoopLeft extends Error {
  override readonly name = 'LoopLeft';
}

/** Passes batches from the callback to the loop, one at a time. */
async function* recordsOf(begin: (take: TakeRecords) => Promise<Manifest>): AsyncGenerator<ActionRecord> {
  let asked = signal<void>();
  let given = signal<readonly ActionRecord[] | null>();
  const whole = begin(async (records) => {
    given.settle(records);
    await asked.promise;
  });
  whole.then(
    () => given.settle(null),
    (error) => given.fail(error),
  );
  try {
    for (let records = await given.promise; records !== null; records = await given.promise) {
      yield* records;
      given = signal();
      const answered = asked;
      asked = signal();
      answered.settle();
    }
  } finally {
    // A loop that was left requests nothing more, so the export ends at its next batch.
    asked.fail(new LoopLeft('The loop over the records was left.'));
  }
}

interface Signal<Value> {
  readonly promise: Promise<Value>;
  settle(value: Value): void;
  fail(error: unknown): void;
}

function signal<Value>(): Signal<Value> {
  let settle: Signal<Value>['settle'] = () => {};
  let fail: Signal<Value>['fail'] = () => {};
  const promise = new Promise<Value>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // Nobody may be waiting when it fails.
  promise.catch(() => {});
  return { promise, settle, fail };
}
