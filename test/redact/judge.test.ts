// The judge of the corpus, judged: it sees every secret that is left, in every form, and none that is gone.
import { expect, it } from 'vitest';
import { exactCases, patternCases } from './corpus.ts';
import { ordinaryLines } from './ordinary/index.ts';
import { findSurvivor } from './survivors.ts';

const all = [...patternCases(), ...exactCases().cases];
/** One of every kind in every form. */
const cases = [...new Map(all.map((one) => [`${one.kind}, ${one.form}`, one])).values()];

it('sees every secret in a text that was not redacted', () => {
  const unseen = cases.filter(({ text, secret, blank }) => findSurvivor(text, secret, blank) === null);
  expect(unseen.map(({ kind, form }) => `${kind}, ${form}`)).toEqual([]);
});

it('sees no secret in a text without one', () => {
  const seen = cases.filter(({ secret, blank }) => findSurvivor(blank(), secret, blank) !== null);
  expect(seen.map(({ kind, form }) => `${kind}, ${form}`)).toEqual([]);
});

it('sees a third of a secret in the middle of a redacted text', () => {
  const blank = () => 'echo [redacted:x]';
  expect(findSurvivor('echo [redacted:x]kLmNoP[redacted:x]', 'aBcDeFkLmNoPqRsTuV', blank)).toBe('kLmNo');
  expect(findSurvivor('echo [redacted:x]kLm[redacted:x]', 'aBcDeFkLmNoPqRsTuV', blank)).toBeNull();
});

it('has enough different cases, and the same ones on every run', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThan(10_000);
  expect(patternCases().map(({ text }) => text)).toEqual(patternCases().map(({ text }) => text));
  expect(ordinaryLines(100)).toEqual(ordinaryLines(100));
});
