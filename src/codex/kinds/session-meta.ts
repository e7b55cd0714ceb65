// The description of a session. Only its first session_meta is exported; later ones are copies, updates or reverts.
import * as z from '#zod';
import type { SessionInfo } from '../../contract/v1/records.js';
import { isObject } from '../../shared/objects.js';
import { compiled, MISFIT } from '../json/checked.js';
import type { Position } from '../session/action.js';
import type { Session } from '../session/session.js';
import { MAX_ID_LENGTH } from '../values/limits.js';
import { timeOf } from '../values/time.js';
import { folder, id, integer, lenient, text } from './fields.js';
import { defineKind } from './kind.js';

const git = lenient(z.object({ commit_hash: text, branch: text, repository_url: text }));
const spawned = z.object({ parent_thread_id: text, agent_path: text, agent_role: text, agent_type: text });
const checkSpawned = compiled(spawned);

const metaPayload = z.object({
  id: z.string().check(z.maxLength(MAX_ID_LENGTH)),
  timestamp: text,
  cwd: folder,
  originator: text,
  cli_version: id,
  source: z.optional(z.unknown()),
  model_provider: text,
  forked_from_id: text,
  parent_thread_id: text,
  agent_path: text,
  agent_role: text,
  dynamic_tools: lenient(z.array(z.object({ name: text }))),
  history_mode: text,
  history_base: lenient(z.object({ thread_id: text, end_ordinal_exclusive: integer })),
  subagent_history_start_ordinal: integer,
  git,
});

export type MetaPayload = z.infer<typeof metaPayload>;

export const checkMeta = compiled(metaPayload);

export const sessionMeta = defineKind({
  name: 'session_meta',
  payload: metaPayload,
  sample: {
    id: 'thread-1',
    timestamp: '2026-11-22T11:43:02.000Z',
    cwd: '/',
    originator: 'codex_exec',
    cli_version: '0.165.0',
    source: 'exec',
    model_provider: 'openai',
    forked_from_id: 'thread-3',
    parent_thread_id: 'thread-4',
    agent_path: '/root/a',
    agent_role: 'worker',
    dynamic_tools: [{ name: 'tool' }],
    history_mode: 'paginated',
    history_base: { thread_id: 'thread-5', end_ordinal_exclusive: 3 },
    subagent_history_start_ordinal: 0,
    git: { commit_hash: 'abc', branch: 'main', repository_url: 'https://host.example/a.git' },
  },
  exports: {
    leaves: `id cwd originator cli_version model_provider forked_from_id parent_thread_id agent_path agent_role
      git.commit_hash git.branch git.repository_url@withoutUser source source{} source.* source.*{} source.*.other
      source.subagent.thread_spawn.parent_thread_id source.subagent.thread_spawn.agent_path
      source.subagent.thread_spawn.agent_role source.subagent.thread_spawn.agent_type`,
    reads: `timestamp history_mode history_base.end_ordinal_exclusive subagent_history_start_ordinal
      dynamic_tools[].name`,
  },
  project(meta, at, session) {
    if (meta.id !== session.id) return;
    if (session.info === null) {
      const info = infoOf(meta);
      const cwd = meta.cwd === null ? null : session.paths.absolute(meta.cwd, null);
      session.introduce(info, cwd, new Set(meta.dynamic_tools?.flatMap(({ name }) => name ?? [])));
      const began = { ...at, timestamp: timeOf(meta.timestamp) ?? at.timestamp };
      session.actions.mark({ type: 'session_started', turn: null, at: began, session: info });
    } else if (at.line === 1 && meta.history_mode === 'paginated') {
      // Without a base the thread starts again from its beginning.
      revert(meta.history_base === null ? 0 : meta.history_base.end_ordinal_exclusive, at, session);
    }
    session.setInnerActions(meta.history_mode === 'paginated');
  },
});

/** A second rollout of a thread continues from an earlier point. The turns after that point are undone. */
function revert(ordinal: number | null, at: Position, { turns, actions }: Session): void {
  const undone = ordinal === null ? [] : turns.rollBackFrom(ordinal);
  if (undone.length === 0) return;
  actions.mark({ type: 'turns_rolled_back', turn: null, at, turns: undone, count: undone.length });
}

function infoOf(meta: MetaPayload): SessionInfo {
  const found = checkSpawned(member(member(meta.source, 'subagent'), 'thread_spawn'));
  const spawn = found === MISFIT ? null : found;
  return {
    codex_version: meta.cli_version,
    originator: meta.originator,
    source: sourceOf(meta.source),
    cwd: meta.cwd,
    model_provider: meta.model_provider,
    git: {
      commit: meta.git?.commit_hash ?? null,
      branch: meta.git?.branch ?? null,
      repository_url: withoutUser(meta.git?.repository_url ?? null),
    },
    parent_session_id: meta.parent_thread_id ?? spawn?.parent_thread_id ?? null,
    forked_from_session_id: meta.forked_from_id,
    agent_path: meta.agent_path ?? spawn?.agent_path ?? null,
    agent_role: meta.agent_role ?? spawn?.agent_role ?? spawn?.agent_type ?? null,
  };
}

/** Removes the user from a URL, because the remote of a checkout can contain a token. */
const withoutUser = (url: string | null) => url?.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, '$1') ?? null;

/** Returns a plain word such as `exec`, or joins a nested one: `{ subagent: 'review' }` is `subagent:review`. */
function sourceOf(source: unknown): string | null {
  if (typeof source === 'string') return source;
  const [group, inner] = entryOf(source);
  if (group === null) return null;
  const [name, value] = typeof inner === 'string' ? [inner] : entryOf(inner);
  return [group, name === 'other' && typeof value === 'string' ? value : name].filter(Boolean).join(':');
}

const entryOf = (value: unknown): [string, unknown] | [null] =>
  isObject(value) ? (Object.entries(value)[0] ?? [null]) : [null];

const member = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
