// One release: its recordings exported and compared, with what went wrong.
import type { Manifest } from '../../src/contract/v1/manifest.ts';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { readRollouts } from '../recorder/rollouts.ts';
import { scenarios } from '../recorder/scenarios/index.ts';
import { builtReader } from './built-reader.ts';
import { compare } from './compare.ts';
import { type Counts, countsOf, sumOf } from './measures.ts';
import type { Recording } from './recordings.ts';
import { compareTurns, markedTurns } from './turns.ts';

export interface Row {
  readonly release: string;
  readonly recordings: number;
  readonly formats: readonly string[];
  readonly counts: Counts;
}

export interface Compared {
  readonly row: Row;
  readonly faults: readonly string[];
}

export async function compareRelease(release: string, recordings: readonly Recording[]): Promise<Compared> {
  const parts: { counts: Counts; formats: readonly string[] }[] = [];
  const faults: string[] = [];
  for (const recording of recordings) {
    const compared = await compareRecording(recording);
    parts.push(compared);
    faults.push(...compared.faults.map((fault) => `${release} ${recording.scenario}: ${fault}`));
  }
  const counts = countsOf((measure) => sumOf(parts.map((part) => part.counts[measure])));
  const formats = [...new Set(parts.flatMap((part) => part.formats))].sort();
  return { row: { release, recordings: recordings.length, formats, counts }, faults };
}

async function compareRecording({ release, scenario, codexHome, workspace, truth }: Recording) {
  const { exportActions } = await builtReader;
  const records: ActionRecord[] = [];
  const manifest = await exportActions({ codexHome, workspace }, (some) => {
    records.push(...some);
  });
  const rollouts = await readRollouts(codexHome);
  const codeMode = scenarios.get(scenario)?.model === 'code-mode';
  const incomplete = new Set(
    manifest.sessions.flatMap((session) => session.incomplete.flatMap(({ call_id }) => call_id ?? [])),
  );
  const actions = compare(truth, records, { release, codeMode, incomplete });
  const turns = compareTurns(markedTurns(rollouts), records);
  return {
    counts: { ...actions.counts, turns: turns.count },
    formats: manifest.sessions.map(({ format }) => format),
    faults: [...actions.faults, ...turns.faults, ...readingFaults(manifest, records)],
  };
}

/** What a recording of a release must never give: lines that are not understood, gaps, private texts. */
function readingFaults({ sessions }: Manifest, records: readonly ActionRecord[]): string[] {
  const faults = sessions.flatMap(({ session_id, unrecognised, problems }) => [
    ...Object.keys(unrecognised).map((kind) => `unrecognised: ${kind} in ${session_id}`),
    ...problems.map(({ code, line }) => `problem: ${code} in ${session_id}, line ${line}`),
  ]);
  const next = new Map<string, number>();
  for (const { session_id, sequence } of records) {
    const due = next.get(session_id) ?? 0;
    if (sequence !== due) faults.push(`sequence: ${sequence} where ${due} was due in ${session_id}`);
    next.set(session_id, sequence + 1);
  }
  const leaked = new Set(JSON.stringify([sessions, records]).match(/CANARY-[A-Z]+-\w+/g));
  return [...faults, ...[...leaked].map((text) => `private: ${text}`)];
}
