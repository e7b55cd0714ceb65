// How much a redactor finds, and how often it finds what is not there.
import type { Case } from './corpus.ts';
import { findSurvivor } from './survivors.ts';

export interface Redactor {
  /** Only the texts that changed are in the answer. */
  changesIn(texts: readonly string[]): Promise<ReadonlyMap<string, { readonly text: string }>>;
}

export interface Miss extends Case {
  output: string;
  survivor: string;
}

export interface Recall {
  name: string;
  cases: number;
  misses: Miss[];
}

/** Every case with what is left of its secret, if anything is. What did not change was not found, whatever can be read. */
export async function redactCases(redactor: Redactor, cases: readonly Case[]): Promise<(Case | Miss)[]> {
  const changes = await redactor.changesIn(cases.map(({ text }) => text));
  return cases.map((one) => {
    const output = changes.get(one.text)?.text;
    if (output === undefined) return { ...one, output: one.text, survivor: one.secret };
    const survivor = findSurvivor(output, one.secret, one.blank);
    return survivor === null ? one : { ...one, output, survivor };
  });
}

/** In the order of the cases. */
export const recallBy = (by: 'kind' | 'form', results: readonly (Case | Miss)[]): Recall[] =>
  [...Map.groupBy(results, (one) => one[by])].map(([name, group]) => ({
    name,
    cases: group.length,
    misses: missesIn(group),
  }));

export const missesIn = (results: readonly (Case | Miss)[]): Miss[] =>
  results.filter((one) => 'survivor' in one);

export const share = ({ cases, misses }: Recall) => (cases - misses.length) / cases;

export interface FalseAlarm {
  line: string;
  output: string;
}

/** The lines that came out changed, though none holds a secret. */
export async function findFalseAlarms(redactor: Redactor, lines: readonly string[]): Promise<FalseAlarm[]> {
  const changes = await redactor.changesIn(lines);
  return [...changes].map(([line, { text }]) => ({ line, output: text }));
}
