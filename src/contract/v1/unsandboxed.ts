// Whether a turn ran without a sandbox, by Codex's own words for it.
import type { TurnInfo } from './records.js';

/** The second is the word of a newer field, which stands in when the first is not recorded. */
const NO_SANDBOX: readonly (string | null)[] = ['danger-full-access', 'disabled'];

export const isUnsandboxed = ({ sandbox }: Pick<TurnInfo, 'sandbox'>): boolean =>
  NO_SANDBOX.includes(sandbox);
