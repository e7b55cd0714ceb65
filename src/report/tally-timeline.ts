// Collects when turns and the longest commands ran, as far as it is recorded.
import type { ActionRecord } from '../contract/v1/records.js';
import { clip } from '../shared/text.js';
import { BARS, CUT } from './limits.js';
import type { Timeline } from './summary-data.js';

export interface TimelineTally {
  readonly add: (record: ActionRecord, session: number) => void;
  readonly timeline: (numberOf: (ordinal: number) => number) => Timeline;
}

type Command = Extract<ActionRecord, { action_type: 'command_execution' }>;

/** Where a record belongs, and its time in milliseconds of the epoch. */
interface Place {
  readonly session: number;
  readonly turn: number | null;
  readonly at: number | null;
}

interface OpenTurn {
  readonly session: number;
  readonly turn: number;
  readonly from: number;
}

export function createTimelineTally(): TimelineTally {
  const turns: Timeline['turns'][number][] = [];
  const commands: Timeline['commands'][number][] = [];
  let shortest = 0;
  let open: OpenTurn | null = null;

  function closeTurn({ session, turn, at }: Place): void {
    if (open?.session === session && open.turn === turn && at !== null && turns.length < BARS.turns)
      turns.push({ ...open, to: at });
    open = null;
  }

  function addCommand({ started_at, duration_ms, command, sequence }: Command, { session, at }: Place): void {
    if (duration_ms === null) return;
    const from = time(started_at) ?? (at === null ? null : at - duration_ms);
    if (from === null) return;
    const text = clip(command ?? '', CUT.label);
    keepIfLong({ session, sequence, text, from, to: from + duration_ms });
  }

  function keepIfLong(command: Timeline['commands'][number]): void {
    const took = command.to - command.from;
    if (took < BARS.shortest) return;
    if (commands.length === BARS.commands && took <= shortest) return;
    const place = commands.findIndex(({ from, to }) => to - from < took);
    commands.splice(place < 0 ? commands.length : place, 0, command);
    commands.length = Math.min(commands.length, BARS.commands);
    const last = commands.at(-1);
    shortest = last === undefined ? 0 : last.to - last.from;
  }

  return {
    add(record, session) {
      const place = { session, turn: record.turn_index, at: time(record.timestamp) };
      switch (record.action_type) {
        case 'turn_started':
          open = opened(place);
          break;
        case 'turn_completed':
        case 'turn_interrupted':
          closeTurn(place);
          break;
        case 'command_execution':
          addCommand(record, place);
          break;
      }
    },
    timeline: (numberOf) => ({
      turns: turns.map((span) => ({ ...span, session: numberOf(span.session) })),
      commands: commands.map((span) => ({ ...span, session: numberOf(span.session) })),
    }),
  };
}

const opened = ({ session, turn, at }: Place): OpenTurn | null =>
  turn === null || at === null ? null : { session, turn, from: at };

function time(timestamp: string | null): number | null {
  return timestamp === null ? null : Date.parse(timestamp);
}
