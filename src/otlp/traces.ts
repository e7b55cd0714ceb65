// Writes an export as OTLP traces in JSON. Each line is one request to a trace service, as the collector's file
// receiver reads it.
import type { WorkflowRun } from '../contract/v1/manifest.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { EXPORTER } from '../shared/version.js';
import { createSessionTrace, type SessionTrace } from './session-trace.js';
import type { Span } from './spans.js';
import { type Attribute, attributesOf, traceIdOf } from './values.js';

/**
 * The release of the semantic conventions from which the names of attributes are taken. The conventions for generative
 * AI are in development, so later releases may use other names.
 */
export const SEMCONV_VERSION = '1.41.0';

const SCHEMA_URL = `https://opentelemetry.io/schemas/${SEMCONV_VERSION}`;

export interface Traces {
  /** Takes records in the order of the export. @returns lines, each with its newline. */
  add(records: Iterable<ActionRecord>): string[];
  /** @returns the lines of the spans that were still open. */
  end(): string[];
}

/**
 * @param run All sessions of one run are one trace. Without a run, each session is one trace together with its
 * sub-agents.
 */
export function createTraces(run: WorkflowRun | null = null): Traces {
  const traceOf = new Map<string, string>();
  let current: { readonly id: string; readonly trace: SessionTrace } | null = null;

  const traceIdFor = (record: ActionRecord): string => {
    const parent = record.action_type === 'session_started' ? record.session.parent_session_id : null;
    const inherited = parent === null ? undefined : traceOf.get(parent);
    const { repository, run_id, run_attempt } = run ?? {};
    const root = run === null ? [parent ?? record.session_id] : [repository, run_id, run_attempt];
    const traceId = (run === null ? inherited : undefined) ?? traceIdOf(...root);
    traceOf.set(record.session_id, traceId);
    return traceId;
  };
  const finished = (): string[] => (current === null ? [] : lineOf(current.trace, current.trace.end(), run));

  return {
    add(records) {
      const lines: string[] = [];
      let spans: Span[] = [];
      for (const record of records) {
        if (current?.id !== record.session_id) {
          if (current !== null) lines.push(...lineOf(current.trace, spans, run), ...finished());
          spans = [];
          current = { id: record.session_id, trace: createSessionTrace(record, traceIdFor(record)) };
        }
        spans.push(...current.trace.add(record));
      }
      if (current !== null) lines.push(...lineOf(current.trace, spans, run));
      return lines;
    },
    end() {
      const lines = finished();
      current = null;
      return lines;
    },
  };
}

function lineOf(trace: SessionTrace, spans: readonly Span[], run: WorkflowRun | null): string[] {
  if (spans.length === 0) return [];
  const scope = { name: EXPORTER.name, version: EXPORTER.version };
  const resource = { attributes: [...trace.resource(), ...runAttributes(run)] };
  const scopeSpans = [{ scope, spans, schemaUrl: SCHEMA_URL }];
  return [`${JSON.stringify({ resourceSpans: [{ resource, scopeSpans, schemaUrl: SCHEMA_URL }] })}\n`];
}

const runAttributes = (run: WorkflowRun | null): Attribute[] =>
  attributesOf({ 'cicd.pipeline.name': run?.workflow, 'cicd.pipeline.run.id': run?.run_id });
