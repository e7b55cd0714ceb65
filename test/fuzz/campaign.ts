// The loop: take an input, change it, execute it; what reached something new is changed again later.
import type { Executor } from './executor.ts';
import { type Input, sizeOf } from './input.ts';
import { mutated } from './mutations/index.ts';
import { randomOf } from './random.ts';

export interface Plan {
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly start: readonly Input[];
  readonly kinds: readonly string[];
}

export interface Finding {
  readonly input: Input;
  readonly broken: readonly string[];
}

export interface Campaign {
  readonly executions: number;
  /** Inputs beyond the first that reached something new. */
  readonly reaching: readonly Input[];
}

/** So many of the newest are changed as often as all others together. */
const NEWEST = 40;

/** @param found Called for each input that breaks a promise. */
export async function fuzz(
  { seed, until, start, kinds }: Plan,
  executor: Executor,
  found: (finding: Finding) => Promise<void>,
): Promise<Campaign> {
  const pool: Input[] = [];
  const reaching: Input[] = [];
  let executions = 0;
  const execute = async (input: Input): Promise<boolean> => {
    executions += 1;
    const { broken, fresh, restarts } = await executor.execute(input);
    if (broken.length > 0) await found({ input, broken });
    if (restarts) for (const known of pool) await executor.execute(known);
    return broken.length === 0 && fresh > 0;
  };

  for (const input of start) {
    pool.push(input);
    await execute(input);
  }
  while (Date.now() < until) {
    const random = randomOf(`${seed}/${executions}`);
    const from = random.oneIn(2) ? pool.slice(-NEWEST) : pool;
    const [one, two] = [random.pick(from), random.pick(from)];
    const smaller = sizeOf(one) < sizeOf(two) ? one : two;
    const input = mutated(smaller, { random, other: random.pick(pool), kinds });
    if (!(await execute(input))) continue;
    pool.push(input);
    reaching.push(input);
  }
  return { executions, reaching };
}
