import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../src/report/markdown.ts';
import { renderSummary, SUMMARY_BUDGET } from '../../src/report/summary.ts';
import { createTally } from '../../src/report/tally.ts';
import { hostileSummary, hostileText, MARK } from './hostile.ts';
import { COMMAND, pageOf, strangersIn, UNSEEN } from './inert.ts';
import { muchOf } from './much.ts';
import { outsideCode } from './outside-code.ts';
import { command, inSession, manifestOf, session, sessionStarted, summaryOf } from './samples.ts';

describe('with any text of an agent', () => {
  it('only words of the report are outside code, and no table breaks', () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        expect(strangersIn(summary)).toEqual([]);
        expect(outsideCode(pageOf(summary)).join('\n')).not.toContain(MARK);
      }),
      { numRuns: 300 },
    );
  });

  it('no line of the summary is a command to the runner if it is printed', () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        expect(summary).not.toMatch(COMMAND);
      }),
    );
  });

  it('it has no invisible characters, and ends with one newline', () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        expect(summary).not.toMatch(UNSEEN);
        expect(summary).toMatch(/[^\n]\n$/);
      }),
    );
  });

  it('a code span shows its text, except for replaced characters', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'a`| \\<$@*'), minLength: 1 });
    fc.assert(
      fc.property(printable, (text) => {
        const [, fence = '', inner = ''] = /^(`+)(.*?)\1$/.exec(code(text)) ?? [];
        const spaced = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
        expect(fence).not.toBe('');
        if (text.trim() !== '') expect(spaced ? inner.slice(1, -1) : inner).toBe(text);
      }),
    );
  });

  it('the same input gives the same text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = () =>
          summaryOf(inSession(text, sessionStarted(), command(text)), manifestOf([session()]));
        expect(once()).toBe(once());
      }),
      { numRuns: 20 },
    );
  });
});

describe('with any number of records', () => {
  // Four bytes a character is the most that UTF-8 takes; the others grow when they are escaped.
  const fillers = ['😀', '|', '`', '##[', '\ud800', '&'];

  it.each(fillers)('for %j, the summary stays within its budget and says what it left out', (filler) => {
    const { records, manifest, options } = muchOf(filler);
    const tally = createTally();
    tally.add(records);
    const data = tally.data();

    for (const budget of [undefined, 30_000, 8192]) {
      const summary = renderSummary(data, manifest, budget === undefined ? options : { ...options, budget });
      expect(summary).not.toBe('');
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(budget ?? SUMMARY_BUDGET);
      expect(summary).toMatch(/Too much for a summary.*(?:\n {2}- .*){4}/);
    }
  });

  it('the summary is empty if not even the counts fit', () => {
    const { manifest } = muchOf('x');

    expect(renderSummary(createTally().data(), manifest, { budget: 100 })).toBe('');
  });
});
