// docs/worth-a-look.md names every rule, and its examples are what the rules find and do not find.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOOK_RULES } from '../../src/contract/v1/look-rules.ts';
import { createLooker } from '../../src/look/look.ts';
import { RULE_WORDS } from '../../src/report/sections/worth-a-look.ts';
import { command } from '../report/samples.ts';

const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'worth-a-look.md'), 'utf8');

const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
  .map(([, rule = '', words = '', finds = '', not = '']) => ({ rule: rule.slice(1, -1), words, finds, not }));

/** The commands in a cell: code that has a space, which no path or name has. */
const commandsIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text).filter((text) => text.includes(' '));

async function rulesFor(text: string): Promise<string[]> {
  const record = command(text);
  const looks = await createLooker().look([record]);
  return (looks.get(record)?.findings ?? []).map(({ rule }) => rule);
}

it('the page has all rules in order, with the words of the summary', () => {
  expect(rows.map(({ rule, words }) => [rule, words])).toEqual(
    LOOK_RULES.map((rule) => [rule, RULE_WORDS[rule]]),
  );
});

describe.each(rows.filter(({ rule }) => rule !== 'escalated'))('$rule', ({ rule, finds, not }) => {
  it.each(commandsIn(finds))('finds %s', async (text) => {
    expect(await rulesFor(text)).toContain(rule);
  });

  it.each(commandsIn(not))('does not find %s', async (text) => {
    expect(await rulesFor(text)).not.toContain(rule);
  });
});
