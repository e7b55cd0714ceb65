// What the manifest counts of damaged, open and repeated files.
import { describe, expect, it } from 'vitest';
import { exportOf, rollout } from './export-files.ts';
import { command, DAY, ID, line, meta, nameOf, OTHER_ID } from './home.ts';

const started = (turn_id = 'turn-1') => line('event_msg', { type: 'task_started', turn_id });
const completed = (turn_id = 'turn-1') => line('event_msg', { type: 'task_complete', turn_id });

it('a line with a byte that is not UTF-8 is a problem, and its command is exported', async () => {
  const { problems, records, manifest } = await exportOf(
    rollout(meta(), Buffer.from(command('echo \xff'), 'latin1')),
  );
  expect(problems).toEqual(['2: invalid_utf8']);
  expect(manifest.totals.problems).toBe(1);
  expect(records.at(-1)).toMatchObject({ command: 'echo \ufffd', status: 'completed' });
});

describe('a file of a session that is still open', () => {
  const LATER = `rollout-2026-11-22T12-00-00-${ID}.jsonl`;
  const openOf = async (...files: string[]) => {
    const [first = '', second] = files;
    const { manifest } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: first,
      ...(second === undefined ? {} : { [`${DAY}/${LATER}`]: second }),
    });
    return {
      open: manifest.sessions[0]?.rollouts.map(({ open }) => open),
      total: manifest.totals.open_rollouts,
    };
  };
  const whole = meta() + started() + completed();
  const withoutEnd = meta() + started() + command('a');

  it('has a cut line if its last line is incomplete', async () => {
    expect(await openOf(`${withoutEnd}{"timestamp":"2026`)).toEqual({ open: ['cut_line'], total: 1 });
  });

  it('has a turn without an end if the last turn that it began has none', async () => {
    expect(await openOf(withoutEnd)).toEqual({ open: ['turn_without_end'], total: 1 });
  });

  it('is not open if its last turn has an end', async () => {
    expect(await openOf(whole)).toEqual({ open: [null], total: 0 });
  });

  it('is the one with the cut line, at any place among the session’s files', async () => {
    expect(await openOf(`${whole}{"timestamp":"2026`, whole.replaceAll('turn-1', 'turn-2'))).toEqual({
      open: ['cut_line', null],
      total: 1,
    });
  });

  it('is the last of the session’s files if a turn has no end', async () => {
    expect(await openOf(whole, withoutEnd.replaceAll('turn-1', 'turn-2'))).toEqual({
      open: [null, 'turn_without_end'],
      total: 1,
    });
  });

  it('is the last file that has lines if a later one is empty', async () => {
    expect((await openOf(withoutEnd, '')).open).toEqual(['turn_without_end', null]);
  });
});

it('sessions that began at the same instant come in the order of their ids', async () => {
  for (const names of [
    [ID, OTHER_ID],
    [OTHER_ID, ID],
  ]) {
    const files = names.map((id) => [`${DAY}/${nameOf(id)}`, meta(id) + command('x')] as const);
    expect((await exportOf(Object.fromEntries(files))).ids).toEqual([ID, OTHER_ID]);
  }
});

describe('a review that has a rollout of its own', () => {
  const review = 'review-turn';
  const parent = meta() + started() + command('of the review', { thread_id: OTHER_ID, turn_id: review });
  const own = (timestamp: string) =>
    meta(OTHER_ID, { timestamp }) + started(review) + command('of the review', { turn_id: review });
  const exported = async (timestamp: string) => {
    const { manifest, records } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: parent,
      [`${DAY}/${nameOf(OTHER_ID)}`]: own(timestamp),
    });
    const owners = records.filter(({ command: ran }) => ran !== null).map(({ session_id }) => session_id);
    return { owners, duplicates: manifest.sessions.map((each) => [each.session_id, each.duplicates_merged]) };
  };

  it('has each record once, and the review’s session counts the copy if it is read after its parent', async () => {
    expect(await exported('2026-11-22T12:00:00.000Z')).toEqual({
      owners: [OTHER_ID],
      duplicates: [
        [ID, 0],
        [OTHER_ID, 1],
      ],
    });
  });

  it('has each record once, and the parent’s session counts the copy if it is read after the review', async () => {
    expect(await exported('2026-11-22T10:00:00.000Z')).toEqual({
      owners: [OTHER_ID],
      duplicates: [
        [OTHER_ID, 0],
        [ID, 1],
      ],
    });
  });
});

it('a list of the manifest has a thousand entries at most, and its count includes the rest', async () => {
  const damaged = Array.from({ length: 1500 }, (_, index) => `{"damaged": ${index}\n`);
  const { manifest, problems } = await exportOf(rollout(meta(), ...damaged));
  expect(problems).toHaveLength(1000);
  expect(problems[0]).toBe('2: bad_json');
  expect(manifest.totals.problems).toBe(1500);
});
