// What of the built reader has run, told by V8: for each character of its source, how often.

import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
}

export interface Coverage {
  /** Takes what ran since the last time; returns in how many places something ran that never had, or more often. */
  take(): number;
  /** Of each file that was loaded. */
  files(): FileCoverage[];
}

export interface FileCoverage {
  /** Relative to the folder. */
  readonly file: string;
  readonly functions: number;
  readonly functionsReached: number;
  readonly lines: number;
  readonly linesReached: number;
}

/** To be called before what is covered is loaded. @param folder URL, with a slash at its end. */
export function startCoverage(folder: string): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const scripts = new Map<string, Script>();
  return {
    take() {
      let fresh = 0;
      session.post('Profiler.takePreciseCoverage', (error, taken) => {
        if (error !== null) throw new Error(`V8 tells no coverage: ${error.message}`);
        for (const { url, functions } of taken.result as readonly ScriptCoverage[]) {
          if (!url.startsWith(folder)) continue;
          const script = scripts.get(url) ?? createScript(readFileSync(fileURLToPath(url), 'utf8'));
          scripts.set(url, script);
          fresh += script.add(functions);
        }
      });
      return fresh;
    },
    files: () => [...scripts].map(([url, script]) => ({ file: url.slice(folder.length), ...script.count() })),
  };
}

type Script = ReturnType<typeof createScript>;

function createScript(source: string) {
  /** A bit for each of never, once, a few times, often. */
  const seen = new Uint8Array(source.length);
  const counts = new Uint32Array(source.length);
  const functions = new Map<string, boolean>();
  const known = new Set<string>();
  /** What was all there before in the same form need not be looked at place by place. */
  const isNew = ({ startOffset, endOffset, count }: Range): boolean => {
    const size = known.size;
    return known.add(`${startOffset}-${endOffset}-${bitOf(count)}`).size > size;
  };
  return {
    add(taken: ScriptCoverage['functions']): number {
      if (!taken.some(({ ranges }) => ranges.some(isNew))) return 0;
      // Outer functions stand before inner ones, and a function before its blocks.
      for (const { ranges } of taken) {
        const [{ startOffset, endOffset, count } = { startOffset: 0, endOffset: 0, count: 0 }] = ranges;
        const name = `${startOffset}-${endOffset}`;
        functions.set(name, functions.get(name) === true || count > 0);
        for (const range of ranges) counts.fill(range.count, range.startOffset, range.endOffset);
      }
      let fresh = 0;
      let inFresh = false;
      for (let at = 0; at < counts.length; at++) {
        const bit = bitOf(counts[at] ?? 0);
        const isFresh = bit !== 0 && ((seen[at] ?? 0) & bit) === 0;
        if (isFresh) seen[at] = (seen[at] ?? 0) | bit;
        if (isFresh && !inFresh) fresh += 1;
        inFresh = isFresh;
      }
      counts.fill(0);
      return fresh;
    },
    count() {
      const spans = [...source.matchAll(/^[ \t]*(?=[^\s/*}\])]).*$/gm)];
      const isReached = ({ index, 0: line }: RegExpExecArray) =>
        seen.subarray(index + line.search(/\S/), index + line.length).some((bits) => bits !== 0);
      return {
        functions: functions.size,
        functionsReached: [...functions.values()].filter(Boolean).length,
        lines: spans.length,
        linesReached: spans.filter(isReached).length,
      };
    },
  };
}

const bitOf = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 16 ? 4 : 8);
