// Shows what an export is as OpenTelemetry traces.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { createTraces } from '../../src/otlp/traces.ts';
import { linesOf, tracesOf } from './lines.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const names = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status?: { code: number };
}

const spansOf = (lines: readonly string[]): Span[] =>
  lines.flatMap((line) =>
    JSON.parse(line).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Span[] }[] }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );

const attributes = ({ attributes: list }: Span): Record<string, unknown> =>
  Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]));

describe.each(names)('%s', (name) => {
  const records = linesOf(name);
  const spans = spansOf(tracesOf(records));

  it('has a span for each action and each session', () => {
    const performed = records.filter((record) => 'call_id' in record);
    const sessions = new Set(records.map(({ session_id }) => session_id));
    const operations = spans.map((span) => attributes(span)['gen_ai.operation.name']);
    expect(operations.filter((operation) => operation === 'execute_tool')).toHaveLength(performed.length);
    expect(operations.filter((operation) => operation === 'invoke_agent')).toHaveLength(sessions.size);
  });

  it('has valid ids, each once, and parents that exist', () => {
    const ids = spans.map(({ spanId }) => spanId);
    expect(ids.filter((id) => !/^[0-9a-f]{16}$/.test(id))).toEqual([]);
    expect(spans.filter(({ traceId }) => !/^[0-9a-f]{32}$/.test(traceId))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const started = new Set(records.map(({ session_id }) => session_id));
    const isOfAbsent = (span: Span) => attributes(span)['gen_ai.operation.name'] === 'invoke_agent';
    const orphans = spans.filter(
      ({ parentSpanId }) => parentSpanId !== undefined && !ids.includes(parentSpanId),
    );
    // The parent of a sub-agent may be no part of the export.
    expect(orphans.filter((span) => !isOfAbsent(span))).toEqual([]);
    expect(started.size).toBeGreaterThan(0);
  });

  it('has no span that ends before it starts', () => {
    const wrong = spans.filter((span) => BigInt(span.startTimeUnixNano) > BigInt(span.endTimeUnixNano));
    expect(wrong).toEqual([]);
  });
});

it('a command has the fields of its record under the names of the conventions', () => {
  const spans = spansOf(tracesOf(linesOf('basics@0.169.0')));
  const failed = spans.find(({ status }) => status?.code === 2);
  expect(failed).toMatchObject({ name: 'execute_tool exec_command', kind: 1 });
  expect(attributes(failed as Span)).toMatchObject({
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': 'exec_command',
    'process.exit.code': '3',
    'process.working_directory': '.',
    'error.type': '3',
    'codex.action.type': 'command_execution',
    'codex.action.status': 'failed',
    'codex.action.redacted': false,
  });
});

it('actions are below their turn, turns below their session, and sub-agents below their parent', () => {
  const spans = spansOf(tracesOf(linesOf('subagent@0.169.0')));
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const parentOf = ({ parentSpanId = '' }: Span) => byId.get(parentSpanId);
  const agents = spans.filter(({ name }) => name === 'invoke_agent codex');
  expect(agents.map(parentOf).map((parent) => parent?.name)).toEqual([
    undefined,
    'invoke_agent codex',
    'invoke_agent codex',
  ]);
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  const tools = spans.filter(({ name }) => name.startsWith('execute_tool'));
  expect(new Set(tools.map(parentOf).map((parent) => parent?.name.replace(/\d+/, 'N')))).toEqual(
    new Set(['turn N']),
  );
});

it('the same input gives the same bytes, in pieces of any size', () => {
  const records = linesOf('tools@0.165.0');
  const inPieces = (size: number): Span[] => {
    const traces = createTraces();
    const lines: string[] = [];
    for (let at = 0; at < records.length; at += size) lines.push(...traces.add(records.slice(at, at + size)));
    return spansOf([...lines, ...traces.end()]);
  };
  expect(tracesOf(records)).toEqual(tracesOf(records));
  expect(inPieces(1)).toEqual(inPieces(1000));
});

it('all sessions of one run are one trace', () => {
  const run = { repository: 'o/r', run_id: '5', run_attempt: '1', workflow: 'Agent' };
  const traces = createTraces(run as Parameters<typeof createTraces>[0]);
  const records: ActionRecord[] = names.slice(0, 5).flatMap(linesOf);
  const lines = [...traces.add(records), ...traces.end()];
  expect(new Set(spansOf(lines).map(({ traceId }) => traceId)).size).toBe(1);
  expect(lines[0]).toContain('{"key":"cicd.pipeline.run.id","value":{"stringValue":"5"}}');
});

it('the traces name the release of the conventions', () => {
  const [line = ''] = tracesOf(linesOf('basics@0.169.0'));
  expect(JSON.parse(line).resourceSpans[0].schemaUrl).toBe('https://opentelemetry.io/schemas/1.41.0');
  expect(readFileSync(join(FIXTURES, '..', 'docs', 'opentelemetry.md'), 'utf8')).toContain('1.41.0');
});
