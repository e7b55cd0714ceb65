// Reports faults of this program: exceptions that bad input cannot explain. An export counts them and continues.

/** Is called with each fault, so that a log can ask for a report. */
export type FaultListener = (error: unknown) => void;

let isRethrown = false;

/** For tests: makes every fault end the export, so that none is overlooked. Off otherwise. */
export function rethrowFaults(isOn = true): void {
  isRethrown = isOn;
}

export function reportFault(error: unknown, listener: FaultListener | undefined): void {
  if (isRethrown) throw error;
  listener?.(error);
}
