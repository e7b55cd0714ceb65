// Counts the turns that rollouts mark, and holds an export against them.
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { at, listAt, parseJson, textAt } from '../recorder/json.ts';
import type { Rollout } from '../recorder/rollouts.ts';
import type { Count } from './measures.ts';

export interface MarkedTurns {
  readonly ids: ReadonlySet<string>;
  /** Names that a migration gave to turns of a fork, its own and those that it copied. */
  readonly forked: ReadonlySet<string>;
  /** Turns of releases that give them no id: those in which something was done, and the others. */
  readonly busy: number;
  readonly quiet: number;
}

export function markedTurns(rollouts: readonly Rollout[]): MarkedTurns {
  const ids = new Set<string>();
  const forked = new Set<string>();
  const inputs = new Set<string>();
  const unmarked: { busy: boolean }[] = [];
  for (const { lines } of rollouts) {
    const records = lines.map((line) => parseJson(line));
    const named = records.flatMap((record) => turnNamed(record) ?? []);
    const hasParent = records.some((record) => textAt(record, 'payload', 'forked_from_id') !== undefined);
    for (const id of named) (hasParent && /^rollout-\d+$/.test(id) ? forked : ids).add(id);
    if (named.length > 0) continue;
    const isFork = new Set(records.flatMap((record) => threadOf(record) ?? [])).size > 1;
    const answered = new Set(records.flatMap((record) => answeredCall(record) ?? []));
    const own: string[] = [];
    let turn: { busy: boolean } | undefined;
    for (const record of records) {
      const input = userInput(record);
      if (input !== undefined && !(isFork && inputs.has(input))) {
        turn = { busy: false };
        unmarked.push(turn);
        own.push(input);
      }
      if (turn !== undefined && isDone(record, answered)) turn.busy = true;
    }
    for (const input of own) inputs.add(input);
  }
  const busy = unmarked.filter((turn) => turn.busy).length;
  return { ids, forked, busy, quiet: unmarked.length - busy };
}

export function compareTurns(
  { ids, forked, busy, quiet }: MarkedTurns,
  records: readonly ActionRecord[],
): { count: Count; faults: string[] } {
  const found = new Set(records.flatMap(({ turn_id }) => turn_id ?? []));
  const indices = records.flatMap(({ session_id, turn_id, turn_index }) =>
    turn_id === null && turn_index !== null ? `${session_id} ${turn_index}` : [],
  );
  const unmarked = new Set(indices).size;
  const faults = [
    ...[...ids].filter((id) => !found.has(id)).map((id) => `missing: turn ${id}`),
    ...[...found].filter((id) => !ids.has(id) && !forked.has(id)).map((id) => `extra: turn ${id}`),
  ];
  if (unmarked < busy) faults.push(`missing: ${busy - unmarked} of ${busy} turns without an id`);
  if (unmarked > busy + quiet) faults.push(`extra: ${unmarked - busy - quiet} turns without an id`);
  const announced = ids.size + busy + quiet;
  const seen = [...ids].filter((id) => found.has(id)).length + unmarked;
  const unseen = Math.max(0, Math.min(quiet, announced - seen));
  return { count: { announced, found: seen, gaps: Array(unseen).fill('quiet') }, faults };
}

/** The turn in which a parent has a review made has an end in its rollout, and no beginning. */
function turnNamed(record: unknown): string | undefined {
  const type = textAt(record, 'payload', 'type') ?? '';
  return /^(task|turn)_(started|complete|aborted)$/.test(type)
    ? textAt(record, 'payload', 'turn_id')
    : undefined;
}

function threadOf(record: unknown): string | undefined {
  return textAt(record, 'type') === 'session_meta' ? textAt(record, 'payload', 'id') : undefined;
}

/** What begins a turn where nothing else marks it: an input of the user's own, not what Codex adds to it. */
function userInput(record: unknown): string | undefined {
  const payload = at(record, 'payload');
  if (textAt(payload, 'type') === 'user_message') return JSON.stringify(payload);
  if (payload !== undefined || textAt(record, 'role') !== 'user') return undefined;
  const texts = listAt(record, 'content').map((part) => textAt(part, 'text') ?? '');
  return texts.some((text) => /^\s*</.test(text)) ? undefined : JSON.stringify(record);
}

function answeredCall(record: unknown): string | undefined {
  const item = at(record, 'payload') ?? record;
  return at(item, 'output') === undefined ? undefined : textAt(item, 'call_id');
}

/** A call that was answered. Looking after a command that runs already is no action of its own. */
function isDone(record: unknown, answered: ReadonlySet<string>): boolean {
  const item = at(record, 'payload') ?? record;
  const type = textAt(item, 'type') ?? '';
  if (/^(web_search|image_generation)_call$/.test(type)) return true;
  const isPoll =
    textAt(item, 'name') === 'write_stdin' && !textAt(parseJson(textAt(item, 'arguments') ?? ''), 'chars');
  const callId = textAt(item, 'call_id') ?? textAt(item, 'id') ?? '';
  return /_call$/.test(type) && !isPoll && answered.has(callId);
}
