// Holds an export against what Codex announced while it recorded: what is missing, wrong or too much.
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { type Action, identityOf } from '../recorder/action.ts';
import type { Truth } from '../recorder/truth.ts';
import { actionOfRecord } from './action-of-record.ts';
import { faultsOfAsked, isInProgram } from './asked.ts';
import { differencesOf, exitCodeOf, hasEnded } from './differences.ts';
import { type About, type Gap, gapOf } from './gaps.ts';
import { type Count, type Counts, countsOf, type Measure, measureOf } from './measures.ts';

export interface Comparison {
  /** Without the turns, which are marked, not announced. */
  readonly counts: Counts;
  /** In words, one for each; none when everything that was recorded is there, and nothing else. */
  readonly faults: readonly string[];
}

type Announced = Truth['actions'][number];

interface Exported {
  readonly record: ActionRecord;
  readonly action: Action;
}

export function compare(truth: Truth, records: readonly ActionRecord[], about: About): Comparison {
  const faults: string[] = [];
  const counted: { measure: Measure; found: boolean; gap: Gap | null }[] = [];
  const announced = [...truth.actions, ...truth.also]
    .filter(({ status }) => status !== 'in_progress')
    .map(asRecorded);
  const exported = records.flatMap((record) => {
    const action = actionOfRecord(record);
    return action === undefined ? [] : [{ record, action }];
  });
  const { matches, left } = match(announced, exported);

  for (const action of announced) {
    const match = matches.get(action);
    const isTold = isInProgram(action, truth.asked, records);
    const gap = gapOf(action, match?.action, about, isTold);
    const differences = match === undefined ? [] : differencesOf(action, match.action);
    const isWhole = match !== undefined && differences.length === 0;
    if (!isWhole && gap === null) {
      const fault = match === undefined ? (action.recorded ?? 'missing') : 'wrong';
      faults.push([`${fault}: ${identityOf(action)}`, ...differences].join('; '));
    }
    counted.push({ measure: measureOf(action), found: match !== undefined, gap: isWhole ? null : gap });
    const code = exitCodeOf(action);
    if (code === null) continue;
    const found = match?.action.kind === 'command' && match.action.exit_code === code;
    counted.push({ measure: 'exit codes', found, gap: found ? null : gap });
  }
  faults.push(
    ...surplusOf(left, [...matches.values()]),
    ...faultsOfAsked(truth.asked, records, about.incomplete),
  );

  const countOf = (measure: Measure): Count => {
    const these = counted.filter((one) => one.measure === measure);
    const found = these.filter((one) => one.found).length;
    return { announced: these.length, found, gaps: these.flatMap(({ gap }) => gap ?? []) };
  };
  return { counts: countsOf(countOf), faults };
}

/** Some releases announce as a failure what they record as the refusal that it was. */
function asRecorded(action: Announced): Announced {
  if (action.recorded !== 'as declined') return action;
  const { recorded: _, ...announced } = action;
  return { ...announced, status: 'declined' };
}

/** Pairs those that agree wholly first, so that of two alike neither takes the other's. */
function match(announced: readonly Announced[], exported: readonly Exported[]) {
  const matches = new Map<Announced, Exported>();
  const left = new Set(exported);
  const passes: readonly ((action: Announced, candidate: Exported) => boolean)[] = [
    (action, candidate) => differencesOf(action, candidate.action).length === 0,
    (action, candidate) => action.recorded === undefined && hasEnded(candidate.action),
    () => true,
  ];
  for (const agrees of passes) {
    for (const action of announced) {
      if (matches.has(action)) continue;
      const same = [...left].filter((candidate) => identityOf(candidate.action) === identityOf(action));
      const found = same.find((candidate) => agrees(action, candidate));
      if (found === undefined) continue;
      matches.set(action, found);
      left.delete(found);
    }
  }
  return { matches, left };
}

/**
 * Records that stand for nothing. A call that failed, or that the recording does not say the end of, is
 * announced nowhere and may be there; none may be there twice.
 */
function surplusOf(left: ReadonlySet<Exported>, matched: readonly Exported[]): string[] {
  const calls = new Set(matched.flatMap(({ record }) => callIdOf(record) ?? []));
  const faults: string[] = [];
  for (const { record, action } of left) {
    const callId = callIdOf(record);
    if (callId !== null && calls.has(callId)) faults.push(`twice: ${identityOf(action)}`);
    else if (action.status === 'completed' && action.kind !== 'tool')
      faults.push(`extra: ${identityOf(action)}`);
    if (callId !== null) calls.add(callId);
  }
  return faults;
}

const callIdOf = (record: ActionRecord): string | null => ('call_id' in record ? record.call_id : null);
