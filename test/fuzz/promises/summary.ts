// The summary keeps to its room, and outside of code says nothing but our own words.
import { COMMAND, strangersIn, UNSEEN } from '../../report/inert.ts';
import { type Export, SHORT_BUDGET } from './index.ts';

/** A runner drops a summary that is longer. */
const BUDGET = 1024 * 1024;

export function brokenBySummary({ summary, shortSummary }: Export): string[] {
  return [...brokenIn(summary, BUDGET), ...brokenIn(shortSummary, SHORT_BUDGET)];
}

function brokenIn(summary: string, budget: number): string[] {
  const broken: string[] = [];
  if (summary === '') return ['a summary at all: it is empty'];
  if (Buffer.byteLength(summary) > budget) broken.push(`a summary that fits: ${summary.length} characters`);
  if (COMMAND.test(summary)) broken.push(`no command to a runner: ${COMMAND.exec(summary)?.[0]}`);
  if (UNSEEN.test(summary)) broken.push(`nothing unseen: ${JSON.stringify(UNSEEN.exec(summary)?.[0])}`);
  if (!/[^\n]\n$/.test(summary)) broken.push('a summary ends with one newline');
  return [...broken, ...strangersOf(summary).map((text) => `an inert summary: ${text.slice(0, 500)}`)];
}

function strangersOf(summary: string): string[] {
  try {
    return strangersIn(summary);
  } catch (error) {
    return [String(error)];
  }
}
