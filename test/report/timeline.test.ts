import { expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { command, inSession, manifestOf, session, summaryOf, turn } from './samples.ts';

const chartOf = (records: readonly ActionRecord[]) =>
  /^```mermaid\n(.*?)\n```$/ms.exec(summaryOf(records, manifestOf([session()]), { timeline: true }))?.[1] ??
  '';

const at = (second: number) => ({
  timestamp: new Date(Date.UTC(2026, 7, 1, 10, 0, second)).toISOString(),
});

it('turns and commands are bars, with labels of harmless characters after a number', () => {
  const [start = command(''), end = command('')] = turn(0, 'completed');
  const records = inSession(
    '019a-main',
    { ...start, ...at(0) },
    command('gantt: click x; %%{init}%% "npm" test #1', { ...at(5), duration_ms: 4000 }),
    command('<<<>>>', { ...at(6), duration_ms: 100 }),
    command('too short to be seen', { ...at(6), duration_ms: 99 }),
    { ...end, ...at(9) },
  );

  expect(chartOf(records)).toMatchInlineSnapshot(`
    "gantt
      dateFormat x
      axisFormat %H:%M:%S
      section Session 1
      turn 1 :t0, 1785578400000, 1785578409000
      1 gantt click x init npm test 1 :t1, 1785578401000, 1785578405000
      2 command :t2, 1785578405900, 1785578406000"
  `);
});

it('there is a chart only if it is asked for and a time is recorded', () => {
  const records = inSession('019a-main', command('ls', { ...at(5), duration_ms: 4000 }));

  expect(summaryOf(records, manifestOf([session()]))).not.toContain('mermaid');
  expect(chartOf(inSession('019a-main', command('ls')))).toBe('');
});

it('of many commands it has the longest, within the limit of Mermaid', () => {
  const records = Array.from({ length: 50 }, (_, index) => {
    const [start = command(''), end = command('')] = turn(index, 'completed');
    const commands = Array.from({ length: 20 }, (_, number) =>
      command('字'.repeat(200), { ...at(index), duration_ms: 1000 * index + number }),
    );
    return [{ ...start, ...at(index) }, ...commands, { ...end, ...at(index + 1) }];
  });
  const chart = chartOf(inSession('019a-main', ...records.flat()));

  expect(chart.match(/ :t\d+,/g)).toHaveLength(100);
  expect(chart.length).toBeLessThan(50_000);
  expect(chart).toContain(`${Date.UTC(2026, 7, 1, 10, 0, 49)}\n`);
});
