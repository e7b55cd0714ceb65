// Most lines are judged by their first bytes and left unread, and of long ones only a part is parsed. What comes
// of a recording is the same as when every line is parsed whole, however the recording was cut and mixed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, projectLine } from '../../src/codex/decode/project.ts';
import { incompleteOf } from '../../src/codex/session/incomplete.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { recordings } from '../export/recordings.ts';
import { call, item, lineOf, meta, output, project, ran, THREAD, told } from './rollout.ts';

type Lines = readonly string[];

/** Only from this length on, a line is pruned before it is parsed. */
const UNUSED = `,"unused":"${'x'.repeat(4096)}"}`;

/** The lines of recordings, each made long enough to be pruned. */
const rollouts = recordings().flatMap(({ files }) =>
  Object.values(files).map((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/\}$/, UNUSED)),
  ),
);

/** Lines that are not known to be clean are parsed whole. */
function reading(lines: Lines, isClean: boolean) {
  const id = /"id":"([^"]+)"/.exec(lines[0] ?? '')?.[1] ?? THREAD;
  const session = createSession(id, pathsIn('/home/runner/work/demo/demo'));
  const account = createLineAccount();
  for (const [index, text] of lines.entries()) {
    const line = lineOf(text, index + 1);
    const source = { ...line, isClean: line.isClean && isClean };
    projectLine(new Line(source), { session, rollout: 0, account, isCopied: null });
  }
  return {
    placed: [...recordsOf(session, () => false)],
    incomplete: incompleteOf(session, () => false),
    account,
  };
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (places: number, size: number) => Math.floor(places * size);

/** Changes one line, given any other one. */
type Edit = (line: string, other: string) => string;

const cut = fc.oneof(
  place.map(
    (end): Edit =>
      (line) =>
        line.slice(0, at(end, line.length)),
  ),
  place.map(
    (start): Edit =>
      (line) =>
        line.slice(at(start, line.length)),
  ),
  // Where brackets close is where a cut line looks most like a whole one.
  place.map(
    (which): Edit =>
      (line) => {
        const ends = [...line.matchAll(/\}/g)].map(({ index }) => index + 1);
        return line.slice(0, ends[at(which, ends.length)]);
      },
  ),
  place.map(
    (end): Edit =>
      (line, other) =>
        line.slice(0, at(end, line.length)) + other,
  ),
  place.map(
    (where): Edit =>
      (line) =>
        `${line.slice(0, at(where, line.length))}\0${line.slice(at(where, line.length))}`,
  ),
  fc.constantFrom(' ', '\r', '}', '""', '{}').map(
    (end): Edit =>
      (line) =>
        line + end,
  ),
);

const changed = fc.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })).map(
  ([where, text]): Edit =>
    (line) => {
      const start = at(where, line.length);
      return line.slice(0, start) + text.replace('\n', ' ') + line.slice(start + text.length);
    },
);

const mangled = (edit: fc.Arbitrary<Edit>) =>
  fc
    .record({
      lines: fc.constantFrom(...rollouts),
      edits: fc.array(fc.tuple(place, place, edit), { minLength: 1, maxLength: 8 }),
    })
    .map(({ lines, edits }) =>
      edits.reduce((now, [which, other, apply]) => {
        const index = at(which, now.length);
        return now.with(index, apply(now[index] ?? '', now[at(other, now.length)] ?? ''));
      }, lines),
    );

describe('a recording gives the same export if its lines are parsed completely', () => {
  it.each(rollouts.map((lines, index) => [index, lines] as const))('as it was recorded: %i', (_, lines) => {
    expect(reading(lines, true)).toEqual(reading(lines, false));
  });

  it('with lines cut, run together, and out of order', () => {
    fc.assert(
      fc.property(mangled(cut), place, (lines, from) => {
        const mixed = [...lines.slice(at(from, lines.length)), ...lines.slice(0, at(from, lines.length))];
        expect(reading(mixed, true)).toEqual(reading(mixed, false));
      }),
      { numRuns: 600 },
    );
  });

  it('with changed bytes, where every reported problem is real', () => {
    fc.assert(
      fc.property(mangled(changed), (lines) => {
        const [some, whole] = [reading(lines, true).account, reading(lines, false).account];
        expect(whole.problems).toEqual(expect.arrayContaining(some.problems));
        expect(some.lines).toBe(whole.lines);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long line', () => {
  const long = 'printed '.repeat(20_000);

  it('has an output of which only the beginning is parsed, which says how the command ended', () => {
    const head = 'Wall time: 1.5 seconds\nProcess exited with code 3\nOutput:\n';
    const read = project(meta(), call('c1', 'exec_command', { cmd: 'ls' }), output('c1', head + long));
    expect(told(read)).toEqual(['turn 0: command_execution ls: failed (3)']);
  });

  it('gives the same from its beginning as from all of it, with any head', () => {
    const part = fc.constantFrom(
      'Chunk ID: 12345',
      'Wall time: 1.5 seconds',
      'Exit code: 1',
      'Process exited with code 0',
      'Process running with session ID 7',
      'Output:',
      'exec_command failed for `ls`',
      'approval policy is x',
      'aborted by user',
      '"quoted"',
      '',
      'text '.repeat(1000),
      '; reject command',
      'Rejected("rejected by user")',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const lines = [meta(), call('c1', 'exec_command', { cmd: 'ls' }), output('c1', parts.join('\n'))].map(
          (line) => (typeof line === 'string' ? line : JSON.stringify(line)),
        );
        expect(reading(lines, true)).toEqual(reading(lines, false));
      }),
      {
        numRuns: 2000,
        examples: [
          [
            [
              'Wall time: 1.0 seconds',
              'Output:',
              'exec_command failed for `ls`',
              'Exit code: 1',
              'Output:',
              'text '.repeat(1000),
              'Rejected("rejected by user")',
            ],
          ],
        ],
      },
    );
  });

  it('has an output in JSON that is parsed to its end, which says how the command ended', () => {
    const text = JSON.stringify({ output: long, metadata: { exit_code: 4, duration_seconds: 1 } });
    expect(told(project(meta(), output('c1', text)))).toEqual(['turn 0: command_execution null: failed (4)']);
  });

  it('is read from the first text of a list, and images are skipped', () => {
    const image = { type: 'input_image', image_url: `data:image/png;base64,${'A'.repeat(300_000)}` };
    const listed = output('c1', [image, { type: 'input_text', text: 'Exit code: 5\nOutput:\n' }]);
    expect(told(project(meta(), listed))).toEqual(['turn 0: command_execution null: failed (5)']);
  });

  it('counts even if a value that nothing uses is damaged', () => {
    const whole = JSON.stringify(item(ran('c1', 'ls', 0, { aggregated_output: long })));
    const damaged = whole.replace('printed', 'prin\\xd');
    const read = project(meta(), damaged);
    expect([told(read), read.account.problems]).toEqual([
      ['turn 0: command_execution ls: completed (0)'],
      [],
    ]);
  });
});
