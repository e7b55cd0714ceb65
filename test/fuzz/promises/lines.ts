// Every file is told of as it is on the disk, and no more is said of its lines than it has.
import { createHash } from 'node:crypto';
import type { SessionEntry } from '../../../src/contract/v1/manifest.ts';
import { isObject, kindOfLine, parsed } from '../../export/places.ts';
import { bytesOf, type Input, type InputFile } from '../input.ts';
import { toPacked } from '../packed.ts';
import type { Export, Reader } from './index.ts';

export function brokenByLines(reader: Reader, { told }: Export, { files }: Input): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const paths = told.sessions.flatMap(({ rollouts }) => rollouts.map(({ path }) => path));
  // A session may have records in the rollout of another, which accounts for its lines, and may be left out.
  const isOwn = (path: string) =>
    told.totals.sessions_outside_scope === 0 && paths.filter((other) => other === path).length === 1;
  return told.sessions.flatMap((session) => [
    ...session.rollouts.flatMap((rollout) => {
      if (rollout.path.includes('[redacted:')) return [];
      const file = byPath.get(rollout.path);
      return file === undefined ? [`a rollout is a file: ${rollout.path}`] : brokenByFile(rollout, file);
    }),
    ...brokenAccount(session),
    ...brokenByLoss(
      session,
      files.filter(({ path }) => isOwn(path)),
      reader,
    ),
  ]);
}

function brokenByFile(
  { path, bytes, sha256, lines }: SessionEntry['rollouts'][number],
  file: InputFile,
): string[] {
  const { content, packed } = file;
  const onDisk = packed === null ? bytesOf(content) : toPacked(content, packed);
  const broken: string[] = [];
  if (bytes !== onDisk.length) broken.push(`all bytes are read: ${bytes} of ${onDisk.length} of ${path}`);
  if (sha256 !== createHash('sha256').update(onDisk).digest('hex')) broken.push(`a true checksum: ${path}`);
  const isWhole =
    packed === null ? !path.endsWith('.zst') : path.endsWith('.zst') && packed.damage.length === 0;
  const there = linesIn(content);
  if (isWhole && lines !== there) broken.push(`all lines are read: ${lines} of ${there} of ${path}`);
  return broken;
}

const linesIn = (content: string) =>
  content.split('\n').length - (content === '' || content.endsWith('\n') ? 1 : 0);

/** What is not told of was projected. A file that ends early has one problem more than lines. */
function brokenAccount(session: SessionEntry): string[] {
  const { rollouts, problems, problem_count, session_id } = session;
  const lines = rollouts.reduce((all, one) => all + one.lines, 0);
  const broken: string[] = [];
  if (toldOf(session) > lines + rollouts.length)
    broken.push(`the account adds up: more than ${lines} in ${session_id}`);
  if (problems.length !== Math.min(problem_count, 1000)) broken.push(`problems are listed: ${session_id}`);
  if (problems.some(({ line, rollout }) => line > (rollouts[rollout]?.lines ?? 0) + 1))
    broken.push(`a problem's line is there: ${session_id}`);
  return broken;
}

const toldOf = ({ problem_count, copied_lines, ignored, unrecognised }: SessionEntry) =>
  [...Object.values(ignored), ...Object.values(unrecognised)].reduce(
    (all, one) => all + one,
    copied_lines + problem_count,
  );

/** What cannot be projected is told of. */
function brokenByLoss(session: SessionEntry, own: readonly InputFile[], reader: Reader): string[] {
  const read = own.filter(({ path }) => session.rollouts.some((rollout) => rollout.path === path));
  const plain = read.filter(({ path, packed }) => packed === null && !path.endsWith('.zst'));
  const least = plain.reduce((all, { content }) => all + notProjected(content, reader), 0);
  const told = toldOf(session);
  return told < least
    ? [`no line is lost: ${told} of ${least} or more are told of in ${session.session_id}`]
    : [];
}

/** Whole records of kinds that are not projected; so much is known without reading any. */
function notProjected(content: string, { kinds }: Reader): number {
  return content.split('\n').filter((line) => {
    const record = parsed(bytesOf(line).toString());
    const kind = isObject(record) ? kindOfLine(record).replace(/\(.*/s, '') : null;
    return kind !== null && !kinds.has(kind) && !ALIASES.includes(kind);
  }).length;
}

/** Names that some builds use for a kind that has another. */
const ALIASES = ['event_msg/turn_started', 'event_msg/turn_complete'];
