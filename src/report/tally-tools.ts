// Counts how often each tool was called and how the calls ended.
import type { ActionRecord } from '../contract/v1/records.js';
import { compare } from '../shared/order.js';
import { clip } from '../shared/text.js';
import { noneYet } from './endings.js';
import { CUT, ROWS } from './limits.js';
import type { Bounded, ToolRow } from './summary-data.js';

export interface ToolTally {
  readonly add: (record: Extract<ActionRecord, { action_type: 'tool_call' }>) => void;
  readonly tools: () => Bounded<ToolRow>;
}

export function createToolTally(): ToolTally {
  const rows = new Map<string, ToolRow>();
  let leftOut = 0;
  return {
    add({ server, tool_name: tool, status }) {
      const key = JSON.stringify([server, tool]);
      const row = rows.get(key) ?? { server, tool, calls: noneYet() };
      if (!rows.has(key)) {
        if (rows.size >= ROWS.tools) {
          leftOut += 1;
          return;
        }
        rows.set(key, row);
      }
      row.calls[status] += 1;
    },
    tools: () => ({
      rows: [...rows.values()].toSorted(byServerAndTool).map((row) => ({
        server: clip(row.server, CUT.name),
        tool: clip(row.tool, CUT.name),
        calls: { ...row.calls },
      })),
      leftOut,
    }),
  };
}

/** Codex's own tools, which have no server, come first. */
function byServerAndTool(left: ToolRow, right: ToolRow): number {
  return compare(left.server ?? '', right.server ?? '') || compare(left.tool ?? '', right.tool ?? '');
}
