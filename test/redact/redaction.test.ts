// No secret out, in whatever form it stands; and what is no secret stays readable.
import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/redactor.ts';
import { type Case, exactCases, patternCases } from './corpus.ts';
import { findFalseAlarms, type Miss, missesIn, redactCases } from './measure.ts';
import { ordinaryLines } from './ordinary/index.ts';

const LINES = 10_000;

const { cases, values } = exactCases();
const redactor = createRedactor({ values });
const byPattern = createRedactor({ values: [] });
const kindsOf = (all: readonly Case[]) => [...Map.groupBy(all, ({ kind }) => kind)];

const someOf = (misses: readonly Miss[]) =>
  misses
    .slice(0, 5)
    .map(({ form, text, output, survivor }) => `${form}: ${text}\nbecame ${output}\nwith ${survivor}`)
    .join('\n\n');

it.each(kindsOf(cases))('replaces all of a known value: %s', async (_, ofKind) => {
  const misses = missesIn(await redactCases(redactor, ofKind));
  expect(misses.length, someOf(misses)).toBe(0);
});

it.each(kindsOf(patternCases()))('finds by its form: %s', async (_, ofKind) => {
  const misses = missesIn(await redactCases(byPattern, ofKind));
  expect(misses.length / ofKind.length, someOf(misses)).toBeLessThanOrEqual(0.02);
});

it('replaces the secret and keeps the command around it', async () => {
  const commands = patternCases()
    .filter(({ form }) => form === 'in a command line')
    .map(({ text }) => text);
  const outputs = [...(await redactor.changesIn(commands)).values()].map(({ text }) => text);
  expect(outputs.filter((text) => !/^\.\/bin\/release staging .* && echo finished$/s.test(text))).toEqual([]);
});

it('changes fewer than 5 in 10,000 ordinary commands', async () => {
  const alarms = await findFalseAlarms(redactor, ordinaryLines(LINES));
  const some = alarms.slice(0, 5).map(({ line, output }) => `${line}\nbecame ${output}`);
  expect(alarms.length, some.join('\n\n')).toBeLessThan(5);
});
