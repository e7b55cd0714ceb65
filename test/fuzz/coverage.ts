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
  /** Takes what ran since the last time. */
  take(): Fresh;
  /** The same, but it is fresh again the next time. */
  look(): Fresh;
  /** Of each file that was loaded. */
  files(): FileCoverage[];
}

export interface Fresh {
  /** Places that had never run. */
  readonly places: number;
  /** Places that never had, or never so often. */
  readonly fresh: number;
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
  const taken = (isKept: boolean): Fresh => {
    let [places, fresh] = [0, 0];
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw new Error(`V8 tells no coverage: ${error.message}`);
      for (const { url, functions } of result as readonly ScriptCoverage[]) {
        if (!url.startsWith(folder)) continue;
        const script = scripts.get(url) ?? createScript(readFileSync(fileURLToPath(url), 'utf8'));
        scripts.set(url, script);
        const found = script.add(functions, isKept);
        places += found.places;
        fresh += found.fresh;
      }
    });
    return { places, fresh };
  };
  return {
    take: () => taken(true),
    look: () => taken(false),
    files: () => [...scripts].map(([url, script]) => ({ file: url.slice(folder.length), ...script.count() })),
  };
}

const NOTHING: Fresh = { places: 0, fresh: 0 };

type Script = ReturnType<typeof createScript>;

function createScript(source: string) {
  /** A bit for each of never, once, a few times, often. */
  const seen = new Uint8Array(source.length);
  const counts = new Uint32Array(source.length);
  const functions = new Map<string, boolean>();
  const known = new Set<string>();
  const nameOf = ({ startOffset, endOffset, count }: Range) => `${startOffset}-${endOffset}-${bitOf(count)}`;
  return {
    add(taken: ScriptCoverage['functions'], isKept: boolean): Fresh {
      // What was all there before in the same form need not be looked at place by place.
      if (taken.every(({ ranges }) => ranges.every((range) => known.has(nameOf(range))))) return NOTHING;
      // Outer functions stand before inner ones, and a function before its blocks.
      for (const { ranges } of taken) {
        for (const range of ranges) counts.fill(range.count, range.startOffset, range.endOffset);
        if (!isKept) continue;
        const [{ startOffset, endOffset, count } = { startOffset: 0, endOffset: 0, count: 0 }] = ranges;
        const name = `${startOffset}-${endOffset}`;
        functions.set(name, functions.get(name) === true || count > 0);
        for (const range of ranges) known.add(nameOf(range));
      }
      let [places, fresh, last] = [0, 0, ''];
      for (let at = 0; at < counts.length; at++) {
        const [bit, before] = [bitOf(counts[at] ?? 0), seen[at] ?? 0];
        const news = (bit & before) === bit ? '' : before === 0 ? 'place' : 'more';
        if (news !== '' && news !== last) fresh += 1;
        if (news === 'place' && news !== last) places += 1;
        if (isKept) seen[at] = before | bit;
        last = news;
      }
      counts.fill(0);
      return { places, fresh };
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
