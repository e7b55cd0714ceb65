// Forgets the claims that a better line of the same action repeats, because a session keeps all claims until its end.
import { type AllClaims, type Claims, type Evidence, withAllKeys } from './evidence.js';
import { isOther } from './other-action.js';

const FIELDS = Object.keys(withAllKeys({})) as (keyof Claims)[];

/** The fields of a call that take room. The others say what a later line about the call means. */
const LONG_FIELDS = ['command', 'argv', 'cwd', 'changes', 'started_at'] as const;

/**
 * Returns a function that drops what the item of an action repeats from its call and its output. It does nothing until
 * the action has both its item and its output, because Codex writes no other line about the action after these.
 */
export function createClaimsForgetter(): (evidence: Evidence) => void {
  const sharedCall = createSharing();
  const sharedOutput = createSharing();
  return (evidence) => {
    const { call, output, item } = evidence;
    if (output === undefined || item === undefined) return;
    const tool = call?.called_as;
    // The merge of the sources reads more of such an output than the fields that the item lacks.
    const isSpecial = output.applied_patch === true || output.status === 'interrupted';
    if (!isSpecial) evidence.output = sharedOutput(tool, withoutRepeated(output, item, FIELDS));
    if (call !== undefined && !isOther(call, item))
      evidence.call = sharedCall(tool, withoutRepeated(call, item, LONG_FIELDS));
  };
}

function withoutRepeated(claims: Claims, item: Claims, fields: readonly (keyof Claims)[]): AllClaims {
  const rest = withAllKeys(claims);
  for (const field of fields) if (item[field] !== undefined) rest[field] = undefined;
  return rest;
}

/**
 * Returns a function that replaces claims by the latest ones of the same tool if they are equal. What the calls of a
 * tool leave is nearly always the same, so most actions need no object of their own for it.
 */
function createSharing(): (tool: string | undefined, claims: AllClaims) => AllClaims {
  const latestOf = new Map<string | undefined, AllClaims>();
  return (tool, claims) => {
    const latest = latestOf.get(tool);
    if (latest !== undefined && FIELDS.every((field) => claims[field] === latest[field])) return latest;
    latestOf.set(tool, claims);
    return claims;
  };
}
