// Finds every way through a program on which it prints exactly its recorded output. What all ways say about a call is
// certain.
import { truthIn } from './conditions.js';
import type { Ending, Entry, Json } from './printed.js';
import { matchEntry, type Outcome, type Shapes } from './shapes.js';
import { callsIn, printsIn, type Trace, type TraceEvent } from './trace.js';
import type { Value } from './values.js';

/** One way on which the program can reach a point. */
export interface Way {
  /** How many entries of the output were printed so far. */
  next: number;
  /** Calls on this way, in order. False: the call is only possible. */
  readonly made: Map<number, boolean>;
  readonly outcomes: Map<number, Outcome>;
  /** How many waits came before each call. */
  readonly started: Map<number, number>;
  /** The calls that were waited for, each with the number of waits before. */
  readonly awaited: Map<number, number>;
  /** Groups of calls that were waited for together and of which one threw: any of them may not have returned. */
  readonly failed: Set<number>;
  /** Calls since the last entry. */
  gap: number[];
  /** The calls of the latest wait that ended with an error. */
  thrown: readonly number[];
  /** The error of its own with which the program ended, or null. */
  ownError: Value | null;
  /** Nothing follows, because the program ended or its recorded output does. */
  isOver: boolean;
}

/** With more ways than these, or more steps to find them, nothing counts as certain. */
const MAX_WAYS = 48;
const MAX_STEPS = 20_000;

export interface Printing extends Shapes {
  /** Whether the recording shows that a call returned. */
  readonly hasReturned: (call: number) => boolean;
  /** What a call returned according to the recording; null if the recording does not say it. */
  readonly resultOf: (call: number) => Json | null;
  readonly entries: readonly Entry[];
  readonly ending: Ending;
}

/** Returns an empty list if there is no way, or if there are too many. */
export function waysThrough(trace: Trace, printing: Printing): Way[] {
  const start: Way = {
    next: 0,
    made: new Map(),
    outcomes: new Map(),
    started: new Map(),
    awaited: new Map(),
    failed: new Set(),
    gap: [],
    thrown: [],
    ownError: null,
    isOver: false,
  };
  try {
    const ways = follow(trace, [start], { ...printing, steps: 0 });
    const isWhole = printing.ending !== 'running';
    return ways.filter(({ next }) => !isWhole || next === printing.entries.length);
  } catch (error) {
    if (error instanceof TooManyWays) return [];
    throw error;
  }
}

class TooManyWays extends Error {}

interface Reading extends Printing {
  steps: number;
}

function follow(trace: Trace, from: Way[], reading: Reading): Way[] {
  let ways = from;
  for (const event of trace) {
    ways = ways.flatMap((way) => (way.isOver ? [way] : after(event, way, reading)));
    reading.steps += ways.length;
    if (ways.length > MAX_WAYS || reading.steps > MAX_STEPS) throw new TooManyWays();
    if (ways.length === 0) return [];
  }
  return ways;
}

function after(event: TraceEvent, way: Way, reading: Reading): Way[] {
  switch (event.kind) {
    case 'call':
      way.made.set(event.call, true);
      way.started.set(event.call, waitsOn(way));
      way.gap.push(event.call);
      return [way];
    case 'await': {
      const position = waitsOn(way);
      for (const call of waitedFor(event.calls, way)) way.awaited.set(call, position);
      return [way];
    }
    case 'print':
      return afterPrint(event, way, reading);
    case 'fail':
      if (reading.ending === 'completed') return [];
      way.isOver = true;
      way.ownError = event.value;
      return [way];
    case 'stop':
      way.isOver = true;
      return [way];
    case 'try':
      return afterTry(event.body, event.handler, way, reading);
    case 'maybe':
      return armsOf(event, way, reading).flatMap((arm) => follow(arm, [copyOf(way)], reading));
    default:
      return afterUnordered(event, way, reading);
  }
}

/** Returns the calls that were made on this way and not yet waited for. */
const waitedFor = (calls: readonly number[], { made, awaited }: Way): number[] =>
  calls.filter((call) => made.has(call) && !awaited.has(call));

const waitsOn = ({ awaited }: Way): number => ([...awaited.values()].at(-1) ?? -1) + 1;

function armsOf({ arms, test }: Extract<TraceEvent, { kind: 'maybe' }>, way: Way, reading: Reading) {
  const truth = truthIn(test, (call) => {
    const printed = way.outcomes.get(call);
    return printed?.kind === 'returned' && printed.result !== null ? printed.result : reading.resultOf(call);
  });
  return truth === null ? arms : arms.slice(truth ? 0 : 1, truth ? 1 : 2);
}

function afterPrint({ value }: Extract<TraceEvent, { kind: 'print' }>, way: Way, reading: Reading): Way[] {
  const entry = reading.entries[way.next];
  if (entry === undefined) {
    if (reading.ending === 'completed') return [];
    way.isOver = true;
    return [way];
  }
  const findings = matchEntry(value, entry, { ...reading, thrown: way.thrown });
  if (findings === null) return [];
  for (const [call, outcome] of findings) way.outcomes.set(call, outcome);
  way.next += 1;
  way.gap = [];
  return [way];
}

/** Follows a body that runs whole, and the handler after a body that ran up to a call that threw. */
function afterTry(body: Trace, handler: Trace, way: Way, reading: Reading): Way[] {
  const thrown = follow(handler, waysToErrors(body, [copyOf(way)], reading), reading);
  return [...follow(body, [way], reading), ...thrown];
}

/** Returns the ways on which a part of the program ends with an error. */
function waysToErrors(trace: Trace, from: Way[], reading: Reading): Way[] {
  let ways = from;
  const thrown: Way[] = [];
  for (const event of trace) {
    for (const way of ways) if (!way.isOver) thrown.push(...errorsIn(event, copyOf(way), reading));
    ways = follow([event], ways, reading);
    reading.steps += thrown.length;
    if (thrown.length > MAX_WAYS) throw new TooManyWays();
  }
  return thrown;
}

function errorsIn(event: TraceEvent, way: Way, reading: Reading): Way[] {
  switch (event.kind) {
    case 'fail':
      return [event.value.kind === 'error' ? way : { ...way, thrown: [] }];
    case 'await':
      return waitedFor(event.calls, way).every(reading.hasReturned)
        ? []
        : follow([event], [way], reading).map(withoutReturn);
    case 'maybe':
      return armsOf(event, way, reading).flatMap((arm) => waysToErrors(arm, [copyOf(way)], reading));
    case 'try':
      return waysToErrors(event.handler, waysToErrors(event.body, [way], reading), reading);
    case 'parallel':
    case 'many':
      return afterUnordered(event, way, reading);
    default:
      return [];
  }
}

/** Marks the calls of the latest wait: one of them threw. */
function withoutReturn(way: Way): Way {
  const last = [...way.awaited.values()].at(-1);
  const thrown = [...way.awaited].flatMap(([call, position]) => (position === last ? [call] : []));
  for (const call of thrown) way.failed.add(call);
  return { ...way, thrown };
}

/** Follows code that runs an unknown number of times or in parallel. It may have printed any of the next entries. */
function afterUnordered(
  event: Extract<TraceEvent, { kind: 'many' | 'parallel' }>,
  way: Way,
  { entries, ending }: Reading,
): Way[] {
  for (const { call, isCertain } of callsIn(event.body)) {
    way.made.set(call, isCertain && event.kind === 'parallel' && ending === 'completed');
    way.gap.push(call);
  }
  const prints = printsIn(event.body);
  if (prints === 0) return [way];
  const left = entries.length - way.next;
  if (event.kind === 'parallel' && prints !== null)
    return prints <= left ? [{ ...copyOf(way), next: way.next + prints }] : [];
  return Array.from({ length: left + 1 }, (_, printed) => ({ ...copyOf(way), next: way.next + printed }));
}

function copyOf(way: Way): Way {
  return {
    next: way.next,
    made: new Map(way.made),
    outcomes: new Map(way.outcomes),
    started: new Map(way.started),
    awaited: new Map(way.awaited),
    failed: new Set(way.failed),
    gap: [...way.gap],
    thrown: way.thrown,
    ownError: way.ownError,
    isOver: way.isOver,
  };
}
