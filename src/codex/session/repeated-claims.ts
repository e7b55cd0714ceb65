// Forgets what several lines say of an action once the best of them has said it, because a session keeps all claims
// until its end.
import { type AllClaims, type Claims, type Evidence, withAllKeys } from './evidence.js';
import { isOther } from './other-action.js';

/** The claims of an output of which the item says all. That there was an output still counts. */
const NOTHING_MORE = withAllKeys({});

/** To be called when an action has both its item and its output: no line of Codex says more of it. */
export function forgetRepeated(evidence: Evidence): void {
  const { call, output, item } = evidence;
  if (output === undefined || item === undefined) return;
  // Of these outputs the merge asks for more than the item's fields.
  const isSpecial = output.applied_patch === true || output.status === 'interrupted';
  if (!isSpecial && statesAll(item, output)) evidence.output = NOTHING_MORE;
  if (call !== undefined && call.command !== undefined && !isOther(call, item))
    evidence.call = restOf(call, item);
}

const FIELDS = Object.keys(NOTHING_MORE) as (keyof Claims)[];

const statesAll = (better: Claims, claims: Claims): boolean =>
  FIELDS.every((field) => claims[field] === undefined || better[field] !== undefined);

/** What a call says besides its item. The commands of a session leave the same, so they share it. */
function restOf(call: Claims, item: Claims): AllClaims {
  const rest = withAllKeys({
    ...call,
    command: item.command === undefined ? call.command : undefined,
    argv: item.argv === undefined ? call.argv : undefined,
    cwd: item.cwd === undefined ? call.cwd : undefined,
    started_at: item.started_at === undefined ? call.started_at : undefined,
  });
  if (!FIELDS.every((field) => rest[field] === latestRest[field])) latestRest = rest;
  return latestRest;
}

let latestRest = NOTHING_MORE;
