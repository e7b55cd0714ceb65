// Whatever stands in a rollout: bad lines are told by number and reason, and what is good is exported.
import { describe, expect, it } from 'vitest';
import { exportOf, rollout } from './export-files.ts';
import { command, DAY, ID, meta, nameOf } from './home.ts';
import { noise } from './noise.ts';

const MEBIBYTE = 1024 * 1024;

describe('a file without a single good line', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['of nothing', '', 'empty'],
    ['of a newline', '\n', 'no_record'],
    ['of a byte order mark, of white space, of a CRLF', '\uFEFF\n \t\n\r\n', 'no_record'],
    ['of noise', noise(200_000), 'no_record'],
    ['of NUL bytes, as a power cut leaves it', Buffer.alloc(MEBIBYTE), 'no_record'],
    ['of the same bad line many times', '{\n'.repeat(5000), 'no_record'],
  ])('%s is no session, and is listed as not read', async (_what, content, reason) => {
    const { manifest, records } = await exportOf(rollout(content));
    expect(records).toEqual([]);
    expect(manifest.unread).toEqual([{ home: 0, path: `${DAY}/${nameOf(ID)}`, reason }]);
    expect(manifest.totals).toMatchObject({ sessions: 0, unread: 1, unread_by_reason: { [reason]: 1 } });
  });

  it('of JSON without records is a session in which records may be missing', async () => {
    const lines = ['null', 'true', '1e400', '"text"', '[]', '[{"type":"session_meta"}]', '{}', '{"type":7}'];
    const { problems, unrecognised } = await exportOf(rollout(lines.map((text) => `${text}\n`).join('')));
    expect(problems).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${number}: bad_json`));
    expect(unrecognised).toEqual({ untyped: 2 });
  });
});

describe('bad lines among good ones', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['noise without a newline', Buffer.from(noise(5000).filter((byte) => byte !== 10)), ['2: bad_json']],
    ['half a record', '{"timestamp":"2026-', ['2: bad_json']],
    ['a byte that is no UTF-8', Buffer.from([0xff]), ['2: bad_json']],
    ['a line over the limit', Buffer.alloc(40 * MEBIBYTE, 'x'), ['2: line_too_long']],
    ['nothing but brackets', '['.repeat(100_000), ['2: bad_json']],
  ])('are reported, and the rest is exported: %s', async (_what, bad, expected) => {
    const { problems, commands } = await exportOf(rollout(meta(), bad, '\n', command('ls')));
    expect(problems).toEqual(expected);
    expect(commands).toEqual(['ls']);
  });

  it('add at most a thousand problems to the manifest, and are all counted', async () => {
    const { manifest, commands } = await exportOf(rollout(meta(), '{\n'.repeat(5000), command('ls')));
    expect(manifest.sessions[0]?.problems).toHaveLength(1000);
    expect(manifest.totals.problems).toBe(5000);
    expect(commands).toEqual(['ls']);
  });

  it('with NUL bytes before or inside a record do not cost the record', async () => {
    const torn = command('npm test').replace('"status"', '\0\0"status"');
    const { problems, commands } = await exportOf(rollout(meta(), '\0'.repeat(4096), command('ls'), torn));
    expect(problems).toEqual(['2: nul_bytes', '3: nul_bytes']);
    expect(commands).toEqual(['ls', 'npm test']);
  });

  it('with a record directly after half a record do not hide it', async () => {
    const { problems, commands } = await exportOf(rollout(meta(), command('ls').slice(0, 60), command('id')));
    expect(problems).toEqual(['2: bad_json']);
    expect(commands).toEqual(['id']);
  });

  it('may be a last line that was cut within a character', async () => {
    const cut = Buffer.from(command('echo €'));
    const inCharacter = cut.subarray(0, cut.indexOf('€') + 1);
    expect((await exportOf(rollout(meta(), inCharacter))).problems).toEqual(['2: truncated_last_line']);
  });

  it('may be a last line without its newline, which is complete', async () => {
    const { problems, commands } = await exportOf(rollout(meta(), command('ls').trimEnd()));
    expect({ problems, commands }).toEqual({ problems: [], commands: ['ls'] });
  });

  it('do not include a command of 20 MiB, which is within the limit', async () => {
    const script = 'x'.repeat(20 * MEBIBYTE);
    const { commands } = await exportOf(rollout(meta(), command('big', {}, { command: [script] })));
    expect(commands).toEqual([script]);
  });

  it('may have twenty thousand beginnings of records', async () => {
    const { problems } = await exportOf(rollout(meta(), '{"type":'.repeat(20_000)));
    expect(problems).toEqual(['2: truncated_last_line']);
  });
});
