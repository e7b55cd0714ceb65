// Texts as an attacker would have an agent write them, and a run that has one in every field.
import fc from 'fast-check';
import type { Manifest } from '../../src/contract/v1/manifest.ts';
import { problemCode, unreadReason } from '../../src/contract/v1/manifest.ts';
import { type ActionRecord, actionStatus } from '../../src/contract/v1/records.ts';
import { NASTY } from './nasty.ts';
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

/** Stands in every hostile text and in none of our words, so that a text outside its code span shows. */
export const MARK = 'Ω';

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

export const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .chain((pieces) => fc.nat(pieces.length).map((at) => [...pieces.slice(0, at), MARK, ...pieces.slice(at)]))
  .map((pieces) => pieces.join(''));

const text = hostileText;
const maybe = fc.option(hostileText);
const status = fc.constantFrom(...actionStatus.options);
const lines = fc.option(fc.nat(9000));
const path = fc.oneof(
  text,
  text.map((name) => `/${name}`),
);

const action: fc.Arbitrary<ActionRecord> = fc.oneof(
  fc
    .record({
      command: maybe,
      cwd: maybe,
      status,
      exit_code: fc.option(fc.integer({ min: -1, max: 255 })),
      duration_ms: fc.option(fc.nat()),
      timestamp: fc.constantFrom(null, '2026-08-01T10:00:00.000Z'),
      turn_index: fc.option(fc.nat(3)),
      initiator: fc.constantFrom('agent' as const, 'user' as const),
      tool_name: maybe,
    })
    .map((fields) => command(fields.command, fields)),
  fc
    .record({
      status,
      changes: fc.array(
        fc.record(
          {
            path,
            from: path,
            change: fc.constantFrom('add', 'update', 'delete', 'move'),
            added_lines: lines,
            removed_lines: lines,
          },
          { requiredKeys: ['path', 'change', 'added_lines', 'removed_lines'] },
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ status, changes }) => fileChange(changes, { status })),
  fc
    .record({ server: maybe, command: maybe, status, tool: maybe })
    .map(({ tool, ...fields }) => toolCall(tool, fields)),
);

const start = fc
  .record({
    originator: maybe,
    codex_version: maybe,
    agent_path: maybe,
    agent_role: maybe,
    parent_session_id: maybe,
  })
  .map((fields) => sessionStarted(fields));

const records = fc
  .array(
    fc
      .tuple(text, start, fc.array(action, { maxLength: 12 }))
      .map(([id, first, rest]) => inSession(id, first, ...rest)),
    { maxLength: 4 },
  )
  .map((sessions) => sessions.flat());

const manifest: fc.Arbitrary<Manifest> = fc
  .record({
    incomplete: fc.array(
      fc.record({
        call_id: maybe,
        tool_name: maybe,
        command: maybe,
        turn_id: maybe,
        started_at: fc.constantFrom(null, '2026-08-01T10:00:00.000Z'),
      }),
      { maxLength: 3 },
    ),
    kinds: fc.array(text, { maxLength: 3 }),
    codes: fc.array(fc.constantFrom(...problemCode.options), { maxLength: 3 }),
    rollout: text,
    unread: fc.array(
      fc.record({ home: fc.constant(0), path: text, reason: fc.constantFrom(...unreadReason.options) }),
      {
        maxLength: 3,
      },
    ),
    exporter: fc.record({ name: text, version: text }),
    disk: fc.array(text, { maxLength: 3 }),
  })
  .map(({ incomplete, kinds, codes, rollout, unread, exporter, disk }) => {
    const entry = session({
      rollouts: [{ home: 0, path: rollout, sha256: '', bytes: 0, lines: 0, open: null, first_sequence: 0 }],
      incomplete: incomplete.map((call) => ({ ...call, rollout: 0, line: 1 })),
      unrecognised: Object.fromEntries(kinds.map((kind) => [kind, 2])),
      problems: codes.map((code) => ({ code, rollout: 0, line: 7 })),
      problem_count: codes.length,
    });
    const workspace = {
      complete: true,
      problem: null,
      base: { commit: rollout, from: 'session' as const },
      changed_without_patch: disk,
      changed_without_patch_count: disk.length,
      patched_without_change: disk,
      patched_without_change_count: disk.length,
      repositories: [],
      commits: disk.map((text) => ({
        repository: text,
        commit: text,
        committed_at: null,
        session_ids: [text],
      })),
      commits_count: disk.length,
      codex_home_count: 0,
      undecided_count: 0,
    };
    return manifestOf([entry], {}, { unread, exporter, workspace });
  });

/** The summary of a run with a hostile text in every field. */
export const hostileSummary = fc
  .record({
    records,
    manifest,
    artifactName: text,
    artifactUrl: text.map((tail) => `https://github.com/${tail}`),
    timeline: fc.boolean(),
    budget: fc.constantFrom(3000, 6000, 1_000_000),
  })
  .map(({ records, manifest, ...options }) => summaryOf(records, manifest, options));
