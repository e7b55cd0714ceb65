// Defines the trace of a program: in order, which tools it calls, what it waits for and what it prints.
import type { Value } from './values.js';

/** One call of a tool. A call in a loop counts once for each round that was followed. */
export interface ToolCall {
  readonly id: number;
  /** Null if the program computes the name in a way that is not followed. */
  readonly tool: string | null;
  readonly input: Value;
}

export type TraceEvent =
  | { readonly kind: 'call'; readonly call: number }
  /** After this event these calls have returned, or one of them has thrown. */
  | { readonly kind: 'await'; readonly calls: readonly number[] }
  | { readonly kind: 'print'; readonly value: Value }
  /** The body runs, or a part of it and then the handler. */
  | { readonly kind: 'try'; readonly body: Trace; readonly handler: Trace }
  /** One of the arms runs: the first if the test is true, else the second. */
  | { readonly kind: 'maybe'; readonly arms: readonly Trace[]; readonly test: Value }
  /** The body runs in parallel with the events after it, in an unknown order. */
  | { readonly kind: 'parallel'; readonly body: Trace }
  /** The body runs any number of times, or never. */
  | { readonly kind: 'many'; readonly body: Trace }
  /** Nothing after this runs. */
  | { readonly kind: 'stop' }
  /** The program itself throws this. If nothing catches it, the program ends here. */
  | { readonly kind: 'fail'; readonly value: Value };

export type Trace = readonly TraceEvent[];

export interface ReadProgram {
  readonly calls: readonly ToolCall[];
  readonly trace: Trace;
  /** A part of the program is not followed, so it may make calls that are not listed. */
  readonly isPartial: boolean;
  /** Calls whose result the program may have changed before it printed it. */
  readonly changedResults: ReadonlySet<number>;
}

/** Yields the calls of a trace. `isCertain`: the call is made exactly once if the program gets that far. */
export function* callsIn(trace: Trace, isCertain = true): Generator<{ call: number; isCertain: boolean }> {
  for (const event of trace) {
    switch (event.kind) {
      case 'call':
        yield { call: event.call, isCertain };
        break;
      case 'parallel':
        yield* callsIn(event.body, isCertain);
        break;
      case 'try':
        yield* callsIn(event.body, isCertain);
        yield* callsIn(event.handler, false);
        break;
      case 'maybe':
        for (const arm of event.arms) yield* callsIn(arm, false);
        break;
      case 'many':
        yield* callsIn(event.body, false);
        break;
    }
  }
}

/** Returns the calls whose errors leave nothing in the output, because the program catches them and prints nothing. */
export function silentlyCaught(trace: Trace, isIn = false): number[] {
  return trace.flatMap((event) => {
    switch (event.kind) {
      case 'call':
        return isIn ? [event.call] : [];
      case 'await':
        return isIn ? event.calls : [];
      case 'maybe':
        return event.arms.flatMap((arm) => silentlyCaught(arm, isIn));
      case 'parallel':
      case 'many':
        return silentlyCaught(event.body, isIn);
      case 'try': {
        const isSilent = printsIn(event.handler) === 0;
        return [...silentlyCaught(event.body, isIn || isSilent), ...silentlyCaught(event.handler, isIn)];
      }
      default:
        return [];
    }
  });
}

/** Whether one of these calls is made on every way through a branch. */
export function isMadeAnyway(trace: Trace, calls: ReadonlySet<number>): boolean {
  return trace.some((event) => {
    if (event.kind === 'maybe')
      return event.arms.length > 1 && event.arms.every((arm) => isMadeIn(arm, calls));
    return event.kind === 'parallel' && isMadeAnyway(event.body, calls);
  });
}

const isMadeIn = (trace: Trace, calls: ReadonlySet<number>): boolean =>
  isMadeAnyway(trace, calls) || trace.some((event) => event.kind === 'call' && calls.has(event.call));

/** Returns how many times a trace prints, or null if that depends on what happens. */
export function printsIn(trace: Trace): number | null {
  let count = 0;
  for (const event of trace) {
    const prints = printsOf(event);
    if (prints === null) return null;
    count += prints;
  }
  return count;
}

function printsOf(event: TraceEvent): number | null {
  switch (event.kind) {
    case 'print':
      return 1;
    case 'parallel':
    case 'many':
      return printsIn(event.body) === 0 ? 0 : null;
    case 'maybe':
      return same(event.arms.map(printsIn));
    case 'try':
      return same([printsIn(event.body), printsIn(event.handler)]);
    default:
      return 0;
  }
}

function same(counts: readonly (number | null)[]): number | null {
  const [first = 0] = counts;
  return counts.every((count) => count === first) ? first : null;
}
