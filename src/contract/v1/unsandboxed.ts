// Says whether a turn ran without a sandbox, judged by Codex's own words.
import type { TurnInfo } from './records.js';

/** The second word is from a newer field, which is used if the first is not recorded. */
const NO_SANDBOX: readonly (string | null)[] = ['danger-full-access', 'disabled'];

export const isUnsandboxed = ({ sandbox }: Pick<TurnInfo, 'sandbox'>): boolean =>
  NO_SANDBOX.includes(sandbox);
