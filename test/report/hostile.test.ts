import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemCode, unreadReason } from '../../src/contract/manifest.ts';
import { code } from '../../src/report/markdown.ts';
import { hostileSummary, hostileText, MARK } from './hostile.ts';
import { outsideCode } from './outside-code.ts';
import {
  command,
  fileChange,
  inSession,
  manifestOf,
  session,
  sessionStarted,
  summaryOf,
  toolCall,
} from './samples.ts';

// No `<` of a tag, `[` of a link, `@` of a mention, `$` of math, `&` of an entity, `_`, `~`, backtick or backslash.
const OUR_WORDS = /^(?:#{2,4} |- | {2}- )?[A-Za-z0-9 .,:;·×→−+?*'#-]*$/;

describe('whatever an agent writes', () => {
  test('only our own words stand outside code, and no table breaks', () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        for (const outside of outsideCode(summary)) {
          expect(outside).not.toContain(MARK);
          expect(outside).toMatch(OUR_WORDS);
          expect(outside).not.toMatch(/https?:|www\./);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no line of the summary is a command to the runner, should it be printed', () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        expect(summary).not.toMatch(/^\s*::/m);
        expect(summary).not.toContain('##[');
      }),
    );
  });

  test('nothing unseen is left in it, and it ends with one newline', () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        expect(summary).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(summary).toMatch(/[^\n]\n$/);
      }),
    );
  });

  test('a code span shows the text that it was given, up to what is replaced', () => {
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

  test('the same input gives the same text', () => {
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

describe('however much there is, the summary stays under 1,000,000 bytes', () => {
  // Four bytes a character is the most that UTF-8 takes; the others grow when they are escaped.
  test.each(['😀', '|', '`', '\u2028', '\u202e', '##[', '\ud800', '\u0000'])('of %j', (filler) => {
    const long = filler.repeat(5000);
    const distinct = (index: number) => `${filler.repeat(15)}${index}`;
    const many = <Item>(length: number, item: (index: number) => Item) =>
      Array.from({ length }, (_, index) => item(index));

    const lines = { added_lines: 10 ** 12, removed_lines: 10 ** 12 };
    const kinds = ['add', 'update', 'delete', 'move'] as const;
    const records = many(60, (number) =>
      inSession(
        `${long}${number}`,
        sessionStarted({ parent_session_id: 'p', originator: long, codex_version: long, agent_path: long }),
        ...many(8, (index) =>
          command(long, {
            cwd: long,
            initiator: 'user',
            duration_ms: 10 ** 12,
            exit_code: -2_147_483_648,
            status: index < 4 ? 'interrupted' : 'unknown',
          }),
        ),
        ...many(8, (index) => `/${distinct(number)}/${index}/${long}`).flatMap((path) =>
          kinds.map((change) => fileChange([{ path, from: long, change, ...lines }])),
        ),
        ...many(3, (index) =>
          toolCall(distinct(10 * number + index), { server: long, status: 'interrupted' }),
        ),
      ),
    ).flat();

    const call = { call_id: null, tool_name: null, command: long, turn_id: null, started_at: null, line: 1 };
    const entry = session({
      rollouts: [{ path: long, sha256: '', bytes: 0, lines: 0, first_sequence: 0 }],
      incomplete: many(100, () => call),
      unrecognised: Object.fromEntries(many(100, (index) => [`${long}${index}`, 1])),
      problems: problemCode.options.map((code) => ({ code, rollout: 0, line: 1 })),
      problem_count: 5000,
    });
    const unread = unreadReason.options.flatMap((reason) => many(100, () => ({ path: long, reason })));
    const manifest = manifestOf([entry], {}, { unread, exporter: { name: long, version: long } });
    const artifact = { artifactName: long, artifactUrl: `https://github.com/${'a'.repeat(480)}` };
    const summary = summaryOf(records, manifest, artifact);

    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    // Every limit was reached.
    expect(summary).toMatch(/Too much for a summary.*(?:\n {2}- .*){4}/);
  });
});
