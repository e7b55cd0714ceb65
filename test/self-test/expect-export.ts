// A step of the self-test workflow: holds a downloaded artifact against what must be in it.
// Usage: node test/self-test/expect-export.ts <folder> recorded|live
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', what] = process.argv.slice(2);
const read = (path: string) => readFileSync(path, 'utf8');
const recordsIn = (path: string) =>
  read(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const records = recordsIn(join(folder, 'actions.ndjson'));
const manifest = JSON.parse(read(join(folder, 'manifest.json')));
assert.equal(manifest.run.repository, process.env.GITHUB_REPOSITORY);
assert.match(read(join(folder, 'summary.md')), /commands/);

if (what === 'recorded') {
  // The golden export was made where the recording was; from here, its paths are outside and stay absolute.
  const workspace = '/home/runner/work/demo/demo';
  const outside = (path: string) => (path === '.' ? workspace : `${workspace}/${path}`);
  const golden = recordsIn('fixtures/basics@0.169.0/actions.ndjson').map((record) => ({
    ...record,
    changed_paths: record.changed_paths.map(outside),
    ...('cwd' in record ? { cwd: outside(record.cwd) } : {}),
    ...('changes' in record
      ? {
          changes: record.changes.map((change: { path: string; from?: string }) => ({
            ...change,
            path: outside(change.path),
            ...(change.from === undefined ? {} : { from: outside(change.from) }),
          })),
        }
      : {}),
  }));
  assert.deepEqual(records, golden);
} else {
  const told = records.map(({ action_type, status, command, cwd, exit_code, changed_paths }) =>
    [action_type, status, command, cwd, exit_code, ...changed_paths].filter((part) => part != null).join(' '),
  );
  assert.deepEqual(told, [
    'session_started completed',
    'turn_started completed',
    'command_execution completed echo fine . 0',
    'file_change completed self-test/new.txt',
    'command_execution failed exit 3 . 3',
    'turn_completed completed',
  ]);
  // The patch is what git finds changed, and nothing else is.
  assert.deepEqual(
    [
      manifest.workspace?.problem,
      manifest.workspace?.changed_without_patch,
      manifest.workspace?.patched_without_change,
    ],
    [null, [], []],
  );
}
console.log(`As it must be: ${records.length} records.`);
