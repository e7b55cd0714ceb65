// When turns and the longest commands ran, as far as the recording tells.
import type { ActionRecord } from '../contract/v1/records.js';
import { clip } from '../shared/text.js';
import { BARS, CUT } from './limits.js';
import type { Timeline } from './summary-data.js';

export interface TimelineTally {
  readonly add: (record: ActionRecord, session: number) => void;
  readonly timeline: (numberOf: (ordinal: number) => number) => Timeline;
}

export function createTimelineTally(): TimelineTally {
  const turns: Timeline['turns'][number][] = [];
  const commands: Timeline['commands'][number][] = [];
  let shortest = 0;
  let open: { session: number; turn: number; from: number } | null = null;

  function addTurn(session: number, turn: number | null, at: number | null): void {
    if (open?.session === session && open.turn === turn && at !== null && turns.length < BARS.turns) {
      turns.push({ ...open, to: at });
    }
    open = null;
  }

  function addCommand(command: Timeline['commands'][number]): void {
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
      const { turn_index: turn, sequence } = record;
      const at = time(record.timestamp);
      if (record.action_type === 'turn_started') {
        open = turn === null || at === null ? null : { session, turn, from: at };
      } else if (record.action_type === 'turn_completed' || record.action_type === 'turn_interrupted') {
        addTurn(session, turn, at);
      } else if (record.action_type === 'command_execution' && record.duration_ms !== null) {
        const from = time(record.started_at) ?? (at === null ? null : at - record.duration_ms);
        if (from === null) return;
        const text = clip(record.command ?? '', CUT.label);
        addCommand({ session, sequence, text, from, to: from + record.duration_ms });
      }
    },
    timeline: (numberOf) => ({
      turns: turns.map((span) => ({ ...span, session: numberOf(span.session) })),
      commands: commands.map((span) => ({ ...span, session: numberOf(span.session) })),
    }),
  };
}

function time(timestamp: string | null): number | null {
  return timestamp === null ? null : Date.parse(timestamp);
}
