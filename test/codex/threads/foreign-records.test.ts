// Records of one thread in another's rollout, such as a review's in its parent's: they are exported once, with the
// session that they belong to.
import { expect, it } from 'vitest';
import { exportOf } from '../../export/export-files.ts';
import { command, DAY, ID, line, meta, nameOf, OTHER_ID } from '../../export/home.ts';

const [EARLIER, LATER] = ['2026-11-22T10:00:00.000Z', '2026-11-22T12:00:00.000Z'];
const PATH = `${DAY}/${nameOf(ID)}`;
const SECOND_PATH = `${DAY}/rollout-2026-11-22T12-00-00-${ID}.jsonl`;
const REVIEW_PATH = `${DAY}/${nameOf(OTHER_ID)}`;

const started = (turn_id = 'turn-1') => line('event_msg', { type: 'task_started', turn_id });
const ofReview = (script: string, item: object = {}) =>
  command(script, { thread_id: OTHER_ID, turn_id: 'review' }, item);
const inReview = (...lines: string[]) =>
  line('event_msg', { type: 'entered_review_mode' }) +
  started('review') +
  lines.join('') +
  line('event_msg', { type: 'exited_review_mode' });
const review = (timestamp: string, ...lines: string[]) =>
  meta(OTHER_ID, { timestamp }) + started('review') + lines.join('');

/** The commands of each session with their lines, and what the manifest says of it. */
async function sessionsOf(files: Readonly<Record<string, string>>) {
  const { records, manifest } = await exportOf(files);
  return manifest.sessions.map((session) => ({
    id: session.session_id,
    commands: records.flatMap(({ session_id, command: ran, line: at }) =>
      ran !== null && session_id === session.session_id ? `${ran} (line ${at})` : [],
    ),
    rollouts: session.rollouts.map(({ path }) => path),
    duplicates: session.duplicates_merged,
    contradictions: session.contradictions,
  }));
}

const session = (id: string, commands: string[], more: object = {}) => ({
  id,
  commands,
  rollouts: [id === ID ? PATH : REVIEW_PATH],
  duplicates: 0,
  contradictions: 0,
  ...more,
});

it('a thread without a rollout of its own is a session in the rollout that has its records', async () => {
  expect(await sessionsOf({ [PATH]: meta() + started() + ofReview('review') + command('own') })).toEqual([
    session(ID, ['own (line 4)']),
    session(OTHER_ID, ['review (line 3)'], { rollouts: [PATH] }),
  ]);
});

it('a thread without a rollout of its own lists the parent’s rollouts up to the last that it has records in', async () => {
  const [with2, without] = [meta() + started('turn-2') + ofReview('review'), meta() + started()];
  const rolloutsOf = async (first: string, second: string) =>
    (await sessionsOf({ [PATH]: first + command('own'), [SECOND_PATH]: second }))[1]?.rollouts;
  expect(await rolloutsOf(without, with2)).toEqual([PATH, SECOND_PATH]);
  expect(await rolloutsOf(without + ofReview('review'), meta() + started('turn-2'))).toEqual([PATH]);
});

it('a thread with nothing but a call that never came back is no session', async () => {
  const named = { type: 'item_started', thread_id: OTHER_ID, turn_id: 'review' };
  const open = line('event_msg', { ...named, item: { type: 'CommandExecution', id: 'a' } });
  expect(await sessionsOf({ [PATH]: meta() + started() + open + command('own') })).toEqual([
    session(ID, ['own (line 4)']),
  ]);
});

it('a review known by its turn stays in its session if no rollout begins with that turn', async () => {
  const parent = meta() + started() + inReview(command('review', { turn_id: 'review' })) + command('own');
  expect(await sessionsOf({ [PATH]: parent })).toEqual([session(ID, ['review (line 5)', 'own (line 7)'])]);
});

it('a review known by its turn moves to the session that begins with that turn', async () => {
  const parent = meta() + started() + inReview(command('review', { turn_id: 'review' })) + command('own');
  const own = review(LATER, command('review', { turn_id: 'review' }), command('more', { turn_id: 'review' }));
  expect(await sessionsOf({ [PATH]: parent, [REVIEW_PATH]: own })).toEqual([
    session(ID, ['own (line 7)']),
    session(OTHER_ID, ['review (line 3)', 'more (line 4)'], { duplicates: 1 }),
  ]);
});

it('records belong to the parent if a fork and its parent begin with the turn that they name', async () => {
  const third = '01a20311-0000-7000-8000-000000000003';
  const fork = meta(third, { forked_from_id: OTHER_ID, timestamp: LATER }) + started('review');
  const reader = meta() + started() + inReview(command('review', { turn_id: 'review' }));
  const sessions = await sessionsOf({
    [PATH]: reader,
    [REVIEW_PATH]: review(EARLIER, command('review', { turn_id: 'review' })),
    [`${DAY}/${nameOf(third)}`]: fork,
  });
  expect(sessions).toEqual([
    session(OTHER_ID, ['review (line 3)']),
    session(ID, [], { duplicates: 1 }),
    session(third, [], { rollouts: [`${DAY}/${nameOf(third)}`] }),
  ]);
});

it('a record that the review’s own rollout lacks stays in the parent’s session, as a contradiction', async () => {
  const parent = meta() + started() + ofReview('known') + ofReview('unknown') + command('own');
  expect(
    await sessionsOf({
      [PATH]: parent,
      [REVIEW_PATH]: review(EARLIER, command('known', { turn_id: 'review' })),
    }),
  ).toEqual([
    session(OTHER_ID, ['known (line 3)']),
    session(ID, ['unknown (line 4)', 'own (line 5)'], { duplicates: 1, contradictions: 1 }),
  ]);
});

it('an action of the same id that did something else does not count as that of the review', async () => {
  const parent = meta() + ofReview('make', { id: 'a' });
  const own = review(EARLIER, command('ls', { turn_id: 'review' }, { id: 'a' }));
  expect(await sessionsOf({ [PATH]: parent, [REVIEW_PATH]: own })).toEqual([
    session(OTHER_ID, ['ls (line 3)']),
    session(ID, ['make (line 2)'], { contradictions: 1 }),
  ]);
});

it('a file change of the same id with other files does not count as that of the review', async () => {
  const patch = (path: string, fields: object = {}) =>
    line('event_msg', {
      type: 'item_completed',
      turn_id: 'review',
      ...fields,
      item: {
        type: 'FileChange',
        id: 'p',
        status: 'completed',
        changes: { [path]: { type: 'add', content: '' } },
      },
    });
  const ofParent = (path: string) => meta() + patch(path, { thread_id: OTHER_ID });
  const countsOf = async (path: string) => {
    const sessions = await sessionsOf({
      [PATH]: ofParent(path),
      [REVIEW_PATH]: review(EARLIER, patch('/a')),
    });
    return sessions.map(({ duplicates, contradictions }) => ({ duplicates, contradictions }))[1];
  };
  expect(await countsOf('/a')).toEqual({ duplicates: 1, contradictions: 0 });
  expect(await countsOf('/b')).toEqual({ duplicates: 0, contradictions: 1 });
});

it('records that stay in a session come in the order of their lines', async () => {
  const parent = meta() + started() + inReview(command('a', { turn_id: 'review' })) + command('b');
  const { records } = await exportOf({ [PATH]: parent });
  expect(records.flatMap(({ command: ran }) => ran ?? [])).toEqual(['a', 'b']);
});
