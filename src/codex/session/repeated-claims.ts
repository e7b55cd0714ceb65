// Forgets the claims that a better line of the same action repeats, because a session keeps all claims until its end.
import { type AllClaims, type Claims, type Evidence, withAllKeys } from './evidence.js';
import { isOther } from './other-action.js';

/** Replaces the claims of an output if the item states all of them. The action still counts as answered. */
const NOTHING_MORE = withAllKeys({});

const FIELDS = Object.keys(NOTHING_MORE) as (keyof Claims)[];

/**
 * Returns a function that drops what the item of an action repeats from its call and its output. It does nothing until
 * the action has both its item and its output, because Codex writes no other line about the action after these.
 */
export function createClaimsForgetter(): (evidence: Evidence) => void {
  let latestRest = NOTHING_MORE;
  /** Most commands of a session leave the same claims, so each keeps those of the one before if they are equal. */
  const shared = (rest: AllClaims): AllClaims => {
    if (!FIELDS.every((field) => rest[field] === latestRest[field])) latestRest = rest;
    return latestRest;
  };
  return (evidence) => {
    const { call, output, item } = evidence;
    if (output === undefined || item === undefined) return;
    // The merge of the sources reads more of such an output than the fields that the item states.
    const isSpecial = output.applied_patch === true || output.status === 'interrupted';
    if (!isSpecial && statesAll(item, output)) evidence.output = NOTHING_MORE;
    if (call !== undefined && call.command !== undefined && !isOther(call, item))
      evidence.call = shared(withoutRepeated(call, item));
  };
}

const statesAll = (better: Claims, claims: Claims): boolean =>
  FIELDS.every((field) => claims[field] === undefined || better[field] !== undefined);

/** Returns the claims of a call without the long ones that its item states too. */
const withoutRepeated = (call: Claims, item: Claims): AllClaims =>
  withAllKeys({
    ...call,
    command: item.command === undefined ? call.command : undefined,
    argv: item.argv === undefined ? call.argv : undefined,
    cwd: item.cwd === undefined ? call.cwd : undefined,
    started_at: item.started_at === undefined ? call.started_at : undefined,
  });
