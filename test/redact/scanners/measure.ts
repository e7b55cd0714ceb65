// Recall by family and place for secrets made from other scanners' rules, what was missed, and whether a part remains.
import type { Redactor } from '../measure.ts';
import { type Place, places } from './places.ts';
import type { Sample } from './samples.ts';

export interface Score {
  texts: number;
  found: number;
}

export interface Scores {
  byFamily: Map<string, Score>;
  byPlace: Map<string, Score>;
  byRule: Map<string, Score>;
  /** Texts in which six characters in a row of a found secret remain. */
  remains: string[];
}

const RUN = 6;

/** A place is measured at once, so that no secret is found because it was found elsewhere. */
export async function score(redactor: Redactor, samples: readonly Sample[]): Promise<Scores> {
  const scores: Scores = { byFamily: new Map(), byPlace: new Map(), byRule: new Map(), remains: [] };
  for (const place of places) {
    const texts = samples.map(place.write);
    const changes = await redactor.changesIn(texts);
    samples.forEach((sample, index) => {
      const text = texts[index] ?? '';
      const output = changes.get(text)?.text;
      const isFound = output !== undefined && (place.group === 'encoded' || !isLeft(output, sample.secret));
      const family = `${sample.isAlone ? 'identifies itself' : 'keyword only'}, ${place.group}`;
      count(scores.byFamily, family, isFound);
      count(scores.byPlace, `${family}: ${place.name}`, isFound);
      if (sample.isAlone === (place.group === 'neutral') && place.group !== 'encoded')
        count(scores.byRule, sample.rule, isFound);
      if (isFound && hasRemains(output, sample, place)) scores.remains.push(`${text}\n  ${output}`);
    });
  }
  return scores;
}

const isLeft = (output: string, secret: string) =>
  output.includes(secret) || output.includes(encodeURIComponent(secret));

/** Runs of the secret that the place itself has, such as a word of a name, do not count. */
function hasRemains(output: string, sample: Sample, place: Place): boolean {
  const { secret } = sample;
  const blank = place.write({ ...sample, secret: '' });
  const left = output.replaceAll(/\[redacted:[\w-]+\]/g, '\n');
  for (let at = 0; at + RUN <= secret.length; at++) {
    const run = secret.slice(at, at + RUN);
    if (left.includes(run) && !blank.includes(run)) return true;
  }
  return false;
}

function count(scores: Map<string, Score>, name: string, isFound: boolean): void {
  const entry = scores.get(name) ?? { texts: 0, found: 0 };
  scores.set(name, { texts: entry.texts + 1, found: entry.found + (isFound ? 1 : 0) });
}
