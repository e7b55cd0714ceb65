// More of everything than a summary can hold, all of it as long as it may be.
import { type Manifest, problemCode, unreadReason } from '../../src/contract/v1/manifest.ts';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import type { SummaryOptions } from '../../src/report/summary.ts';
import { command, fileChange, inSession, manifestOf, session, sessionStarted, toolCall } from './samples.ts';

const many = <Item>(length: number, item: (index: number) => Item) =>
  Array.from({ length }, (_, index) => item(index));

const lines = { added_lines: 10 ** 12, removed_lines: 10 ** 12 };
const kinds = ['add', 'update', 'delete', 'move'] as const;

/** Every limit is reached and every text is of one character. */
export function muchOf(filler: string): {
  records: ActionRecord[];
  manifest: Manifest;
  options: SummaryOptions;
} {
  const long = filler.repeat(1000);
  const distinct = (index: number) => `${filler.repeat(15)}${index}`;

  const records = many(520, (number) =>
    inSession(
      `${distinct(number)}${long}`,
      sessionStarted({ parent_session_id: 'p', originator: long, codex_version: long, agent_path: long }),
      ...many(24, (index) =>
        command(long, {
          cwd: long,
          initiator: 'user',
          duration_ms: 10 ** 12,
          exit_code: -2_147_483_648,
          status: index < 20 ? 'interrupted' : 'unknown',
        }),
      ),
      ...kinds.map((change) =>
        fileChange([{ path: `/${distinct(number)}/${change}`, from: long, change, ...lines }]),
      ),
      toolCall(distinct(number), { server: long, status: 'interrupted' }),
    ),
  ).flat();

  const call = {
    call_id: null,
    tool_name: null,
    command: long,
    turn_id: null,
    started_at: null,
    rollout: 0,
    line: 1,
  };
  const entry = session({
    rollouts: [{ home: 0, path: long, sha256: '', bytes: 0, lines: 0, open: null, first_sequence: 0 }],
    codex_version: long,
    incomplete: many(100, () => call),
    unrecognised: Object.fromEntries(many(100, (index) => [`${long}${index}`, 1])),
    problems: problemCode.options.map((code) => ({ code, rollout: 0, line: 1 })),
    problem_count: 5000,
  });
  const manifest = manifestOf(
    [entry],
    {},
    {
      unread: unreadReason.options.flatMap((reason) => many(100, () => ({ home: 0, path: long, reason }))),
      exporter: { name: long, version: long },
      workspace: {
        complete: false,
        problem: 'undecided_files',
        base: { commit: long, from: 'head' },
        changed_without_patch: many(1000, distinct),
        changed_without_patch_count: 10 ** 9,
        patched_without_change: many(1000, distinct),
        patched_without_change_count: 10 ** 9,
        repositories: [],
        commits: many(1000, () => ({
          repository: long,
          commit: long,
          committed_at: null,
          session_ids: [long],
        })),
        commits_count: 10 ** 9,
        codex_home_count: 0,
        undecided_count: 10 ** 9,
      },
    },
  );
  const options = {
    artifactName: long,
    artifactUrl: `https://github.com/${'a'.repeat(480)}`,
    timeline: true,
  };
  return { records, manifest, options };
}
