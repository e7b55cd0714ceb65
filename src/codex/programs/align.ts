// Finds every way in which a program can have printed what it printed. What all of them say of a call is certain.
import { truthIn } from './conditions.js';
import type { Ending, Entry, Json } from './printed.js';
import { matchEntry, type Outcome, type Shapes } from './shapes.js';
import { callsIn, printsIn, type Trace, type TraceEvent } from './trace.js';
import type { Value } from './values.js';

/** One way to get to a point of the program. */
export interface Way {
  /** How many entries are printed. */
  next: number;
  /** Calls that are made on this way, in order; false if it is not certain. */
  readonly made: Map<number, boolean>;
  readonly outcomes: Map<number, Outcome>;
  /** How many waits came before a call was made. */
  readonly started: Map<number, number>;
  /** Calls that were waited for, with how many waits came before. */
  readonly awaited: Map<number, number>;
  /** Calls of which one threw, so that not all of them returned. */
  readonly failed: Set<number>;
  /** Calls since the last entry. */
  gap: number[];
  /** The calls of which one threw last. */
  thrown: readonly number[];
  /** What the program threw itself at its end; null if it did not. */
  ownError: Value | null;
  /** Nothing follows: the program left, or printed all that it printed. */
  isOver: boolean;
}

/** More ways say nothing certain. */
const MAX_WAYS = 48;
const MAX_STEPS = 20_000;

export interface Printing extends Shapes {
  /** Whether the recording says that a call returned. */
  readonly hasReturned: (call: number) => boolean;
  /** What the recording says that a call returned; null if it does not say it. */
  readonly resultOf: (call: number) => Json | null;
  readonly entries: readonly Entry[];
  readonly ending: Ending;
}

/** Empty if there are too many ways, or none. */
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

/** Without those that are not made on this way, and those that were waited for before. */
const waitedFor = (calls: readonly number[], { made, awaited }: Way): number[] =>
  calls.filter((call) => made.has(call) && !awaited.has(call));

const waitsOn = ({ awaited }: Way): number =>
  awaited.size === 0 ? 0 : ([...awaited.values()].at(-1) ?? 0) + 1;

function armsOf({ arms, test }: Extract<TraceEvent, { kind: 'maybe' }>, way: Way, reading: Reading) {
  const truth = truthIn(test, (call) => {
    const told = way.outcomes.get(call);
    return told?.kind === 'returned' && told.result !== null ? told.result : reading.resultOf(call);
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

/** The body runs whole, or up to a call that throws. */
function afterTry(body: Trace, handler: Trace, way: Way, reading: Reading): Way[] {
  const thrown = follow(handler, waysToErrors(body, [copyOf(way)], reading), reading);
  return [...follow(body, [way], reading), ...thrown];
}

/** The ways on which a part of the program ends with an error. */
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

/** The call that was waited for last threw, so it did not return. */
function withoutReturn(way: Way): Way {
  const last = [...way.awaited.values()].at(-1);
  const thrown = [...way.awaited].flatMap(([call, position]) => (position === last ? [call] : []));
  for (const call of thrown) way.failed.add(call);
  return { ...way, thrown };
}

/** What happens any number of times, or beside the rest, may print any of the entries that follow. */
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
