// What redaction finds and what it takes for a secret, in figures: npm run redaction
import { exactCases, hiddenCases, otherCases, patternCases } from './corpus.ts';
import { findFalseAlarms, type Recall, recallBy, redactCases, share } from './measure.ts';
import { ordinaryLines } from './ordinary/index.ts';
import { measureByOthers } from './scanners/main.ts';

// As built: the sources name their imports as the built files are named.
const { createRedactor }: typeof import('../../src/redact/redactor.ts') = await import(
  new URL('../../lib/redact/redactor.js', import.meta.url).href
);

const percent = (recall: Recall) => `${(Math.floor(share(recall) * 1000) / 10).toFixed(1)} %`;
const rowOf = (recall: Recall) =>
  [recall.name, recall.cases, recall.cases - recall.misses.length, percent(recall)].join(' | ');
const all = (name: string, recalls: readonly Recall[]): Recall => ({
  name,
  cases: recalls.reduce((sum, { cases }) => sum + cases, 0),
  misses: recalls.flatMap(({ misses }) => misses),
});

function table(title: string, recalls: readonly Recall[]): string {
  const rows = [...recalls, all('**all**', recalls)].map((recall) => `| ${rowOf(recall)} |`);
  return [`| ${title} | cases | found | recall |`, '| --- | ---: | ---: | ---: |', ...rows, ''].join('\n');
}

const { cases, values } = exactCases();
const redactor = createRedactor({ values });
const known = await redactCases(redactor, cases);
const patternsOnly = createRedactor({ values: [] });
const byPattern = await redactCases(patternsOnly, patternCases());
const others = await redactCases(patternsOnly, otherCases());
const hidden = await redactCases(patternsOnly, hiddenCases());

console.log(table('known value', recallBy('kind', known)));
console.log(table('known value, by form', recallBy('form', known)));
console.log(table('pattern', recallBy('kind', byPattern)));
console.log(table('pattern, by form', recallBy('form', byPattern)));
console.log(table('not promised: kinds', recallBy('kind', others)));
console.log(table('not promised: forms', recallBy('form', hidden)));

const lines = ordinaryLines(10_000);
const alarms = await findFalseAlarms(redactor, lines);
console.log(`Ordinary commands changed: ${alarms.length} of ${lines.length}.`);
for (const { line, output } of alarms.slice(0, 10)) console.log(`- ${line}\n  ${output}`);

await measureByOthers(patternsOnly, process.argv.slice(2));
