// Records of a fixture, and their traces.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { createTraces } from '../../src/otlp/traces.ts';

export const linesOf = (fixture: string): ActionRecord[] =>
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', fixture, 'actions.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): ActionRecord => JSON.parse(line));

export function tracesOf(records: readonly ActionRecord[]): string[] {
  const traces = createTraces();
  return [...traces.add(records), ...traces.end()];
}
