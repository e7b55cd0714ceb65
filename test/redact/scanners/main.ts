// The second half of `npm run redaction`: what others' rules and real commands say. Their users fetch these:
//   --gitleaks FILE     config/gitleaks.toml of github.com/gitleaks/gitleaks
//   --trufflehog DIR    pkg/detectors of github.com/trufflesecurity/trufflehog
//   --commands PATH     a folder of Markdown with commands between backticks, as tldr pages are, or a file of commands
//   --every N           takes every Nth rule, for a quick look
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFalseAlarms, type Redactor } from '../measure.ts';
import { type Score, score } from './measure.ts';
import { gitleaksRules, type Rule, trufflehogRules } from './rules.ts';
import { samplesOf } from './samples.ts';

const SHOWN = 40;

export async function measureByOthers(redactor: Redactor, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gitleaks: { type: 'string' },
      trufflehog: { type: 'string' },
      commands: { type: 'string' },
      every: { type: 'string', default: '1' },
    },
  });
  const rules = [
    ...(values.gitleaks ? gitleaksRules(readFileSync(values.gitleaks, 'utf8')) : []),
    ...(values.trufflehog ? trufflehogRules(values.trufflehog) : []),
  ].filter((_, index) => index % Number(values.every) === 0);
  if (rules.length > 0) await printRecall(redactor, rules);
  if (values.commands) await printFalseAlarms(redactor, values.commands);
}

async function printRecall(redactor: Redactor, rules: readonly Rule[]): Promise<void> {
  const samples = rules.flatMap((rule) => samplesOf(rule, rule.keyword === null ? 2 : 1));
  const kinds = (isAlone: boolean) =>
    new Set(samples.filter((sample) => sample.isAlone === isAlone).map(({ rule }) => rule)).size;
  console.log(
    `Kinds that identify themselves: ${kinds(true)}. Kinds that only a keyword identifies: ${kinds(false)}.\n`,
  );
  const { byFamily, byPlace, byRule, remains } = await score(redactor, samples);
  console.log(table('family', [...byFamily]));
  console.log(table('places with the most misses', worst(byPlace)));
  console.log(table('kinds with the most misses', worst(byRule)));
  const texts = [...byFamily.values()].reduce((sum, entry) => sum + entry.texts, 0);
  console.log(`Texts in which a part of a found secret remains: ${remains.length} of ${texts}.`);
  for (const text of remains.slice(0, 10)) console.log(`- ${text}`);
}

const share = ({ found, texts }: Score) => found / texts;

const worst = (scores: ReadonlyMap<string, Score>) =>
  [...scores]
    .filter(([, entry]) => entry.found < entry.texts)
    .sort(([, a], [, b]) => share(a) - share(b))
    .slice(0, SHOWN);

function table(title: string, rows: readonly (readonly [string, Score])[]): string {
  const lines = rows.map(
    ([name, entry]) =>
      `| ${name} | ${entry.texts} | ${(Math.floor(share(entry) * 1000) / 10).toFixed(1)} % |`,
  );
  return [`| ${title} | texts | recall |`, '| --- | ---: | ---: |', ...lines, ''].join('\n');
}

async function printFalseAlarms(redactor: Redactor, path: string): Promise<void> {
  const commands = [...new Set(commandsIn(path))];
  const alarms = await findFalseAlarms(redactor, commands);
  console.log(`Real commands changed: ${alarms.length} of ${commands.length}.`);
  for (const { line, output } of alarms) console.log(`- ${line}\n  ${output}`);
}

function commandsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => [...readFileSync(join(path, file), 'utf8').matchAll(/^`(.+)`$/gm)])
    .flatMap(([, command = '']) => [
      command,
      command.replace(/\{\{\[?(.*?)\]?\}\}/g, (_, text) => text.split('|').pop()),
    ]);
}
