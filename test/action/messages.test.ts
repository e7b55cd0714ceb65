// What the step says when it finds nothing, leaves something out, or fails to upload; and what its outputs are.
import { describe, expect, it } from 'vitest';
import type { HomeSearch } from '../../src/action/codex-homes.ts';
import { GATES, gateCounts, gateFailure } from '../../src/action/gates.ts';
import { noSessions } from '../../src/action/no-sessions.ts';
import { outputsOf, setOutputs } from '../../src/action/outputs.ts';
import { anyOf } from '../../src/action/printable.ts';
import { unreadWarnings } from '../../src/action/unread-warnings.ts';
import {
  explainUploadError,
  isUnsupportedServer,
  refusedByAct,
  serverName,
} from '../../src/action/upload-error.ts';
import { artifactUrl } from '../../src/action/workflow-run.ts';
import type { Manifest } from '../../src/contract/v1/manifest.ts';
import { ExportError } from '../../src/shared/errors.ts';
import { manifestOf, session } from '../report/samples.ts';

const HOME = { path: '/home/me/.codex', shown: '~/.codex' };
const search = (unreadableUsers: HomeSearch['unreadableUsers'] = []): HomeSearch => ({
  homes: [HOME],
  unreadableUsers,
});

interface Given {
  readonly state?: 'read' | 'missing' | 'unreadable';
  readonly scope?: Partial<Manifest['scope']>;
  readonly totals?: Partial<Manifest['totals']>;
  readonly unread?: Manifest['unread'];
  readonly sessions?: Manifest['sessions'];
}

function manifestWith({ state = 'read', scope, totals, unread = [], sessions = [] }: Given): Manifest {
  const manifest = manifestOf(sessions);
  return {
    ...manifest,
    homes: [{ path: '~/.codex', state }],
    unread,
    scope: { ...manifest.scope, ...scope },
    totals: { ...manifest.totals, ...totals },
  };
}

describe('a step without a session', () => {
  const said = (given: Given, asked: string[] = [], unreadableUsers: HomeSearch['unreadableUsers'] = []) =>
    noSessions({ search: search(unreadableUsers), manifest: manifestWith(given) } as never, asked);

  it.each<[string, Given, string]>([
    ['that was searched', {}, 'No Codex sessions found in "/home/me/.codex".'],
    ['that is missing', { state: 'missing' }, 'because there is no folder "/home/me/.codex".'],
    [
      'that is unreadableUsers',
      { state: 'unreadable' },
      'because this user has no permission to read "/home/me/.codex".',
    ],
    [
      'with sessions of other jobs',
      { totals: { sessions_outside_scope: 1 } },
      'No Codex session of this job found in "/home/me/.codex".',
    ],
    [
      'with a place that could not be read',
      { totals: { unread_by_reason: { permission_denied: 2 }, sessions_outside_scope: 1 } },
      'No Codex session could be read in "/home/me/.codex": ',
    ],
  ])('names the home %s', (_, given, words) => {
    expect(said(given)).toContain(words);
  });

  it('names each reason why places were not read, with their number', () => {
    const words = said({ totals: { unread_by_reason: { permission_denied: 2, empty: 1 } } });
    expect(words).toMatch(/: 2\. .*: 1\. /);
  });

  it('says how many sessions were left out, and from which time on others count', () => {
    const scope = { sessions_before: 2, since: '2026-01-01T00:00:00.000Z' };
    expect(said({ scope: { ...scope, since_from: 'given' } })).toContain(
      'Left out: 2 sessions (did nothing since 2026-01-01T00:00:00.000Z). Set an earlier "since"',
    );
    expect(said({ scope: { ...scope, since_from: 'runner_process' } })).toContain(
      'Left out: 2 sessions (of earlier jobs). Set "scope: all"',
    );
    expect(said({ scope: { sessions_before: 0 } })).not.toContain('Left out');
  });

  it('says only that other ids were asked for, if they were', () => {
    const scope = { sessions_not_asked_for: 1 };
    expect(said({ scope }, ['a'])).toBe(
      'Nothing to export from "/home/me/.codex". Left out: 1 session (not named in "session-id"). Correct "session-id", or leave it out.',
    );
    expect(said({ scope })).toContain('Left out: 1 session (of another user');
    expect(said({ scope: { sessions_not_asked_for: 0 } }, ['a'])).toMatch(/^No Codex sessions found/);
  });

  it('names the users whose homes are not readable, and how to open the first one', () => {
    const user = (name: string) => ({ name, home: `/home/${name}`, id: 1, isRegular: true });
    expect(said({}, [], [user('codex'), user('other')])).toMatch(
      /no permission to read the home of "codex" or "other"\..*sudo -u codex chmod/,
    );
    expect(said({})).not.toContain('the home of');
  });
});

describe('a warning', () => {
  const warned = (given: Given, asked: string[] = []) => unreadWarnings(manifestWith(given), search(), asked);
  const place = (reason: Manifest['unread'][number]['reason'], home = 0) => ({ home, path: 'x', reason });
  const sessions = [session({ session_id: 'a' })];

  it('counts the places of a home that this user may not read', () => {
    const unread = [
      place('permission_denied'),
      place('permission_denied'),
      place('link'),
      place('permission_denied', 1),
    ];
    const [first = '', ...more] = warned({ unread });
    expect(first).toContain('no permission to read 2 places in the Codex home "/home/me/.codex"');
    expect(more).toEqual([]);
  });

  it('says that nothing of a home may be read', () => {
    expect(warned({ state: 'unreadable', unread: [place('permission_denied')] })[0]).toMatch(
      /^This user has no permission to read the Codex home "\/home\/me\/\.codex"\./,
    );
  });

  it('names a missing home if there is a session in another one', () => {
    const words = 'There is no Codex home "/home/me/.codex". Correct "codex-home", or leave it out.';
    expect(warned({ state: 'missing', sessions })).toEqual([words]);
    expect(warned({ state: 'missing' })).toEqual([]);
    expect(warned({ sessions })).toEqual([]);
  });

  it('names the sessions that were asked for and not exported, if others were', () => {
    expect(warned({ sessions }, ['a'])).toEqual([]);
    expect(warned({ sessions }, ['a', 'b'])[0]).toMatch(/^Session "b" was not exported: it does not exist/);
    expect(warned({ sessions }, ['b', 'c'])[0]).toMatch(/^Sessions "b", "c" were not exported: they do not/);
    expect(warned({}, ['b'])).toEqual([]);
    expect(warned({ sessions: [...sessions, session({ session_id: 'b' })] }, ['b'])).toEqual([]);
  });
});

describe('the outputs of a step', () => {
  const outputs = (totals: Partial<Manifest['totals']>) =>
    outputsOf({
      files: { actions: 'a', manifest: 'm', summary: 's' },
      manifest: manifestWith({ totals }),
      data: { changedPaths: [] },
    } as never);

  it('have the tokens if they are recorded', () => {
    const usage = { input_tokens: 0, output_tokens: 7 };
    expect(outputs({ usage: usage as never })).toMatchObject({ 'input-tokens': '0', 'output-tokens': '7' });
    expect(outputs({ usage: null })).toMatchObject({ 'input-tokens': '', 'output-tokens': '' });
  });

  const failing = (error: Error) => () =>
    setOutputs(
      {
        setOutput: () => {
          throw error;
        },
      } as never,
      { 'artifact-id': '1' },
    );

  it('that cannot be written are a write failure with its reason', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(failing(full)).toThrow(expect.objectContaining({ code: 'write_failed' }));
    expect(failing(full)).toThrow(/^Could not write the outputs of this step: /);
  });

  it('keep any other error', () => {
    const fault = new TypeError('a fault');
    expect(failing(fault)).toThrow(fault);
    const known = new ExportError('bad_input', 'known');
    expect(failing(Object.assign(known, { code: 'bad_input' as const }))).toThrow(known);
  });
});

describe('the gates', () => {
  const counts = (totals: Partial<Manifest['totals']>) => gateCounts(manifestWith({ totals }));

  it('count lines and places that could not be read as one', () => {
    expect(counts({ problems: 2, unread_by_reason: { empty: 3, link: 4 } }).unreadable).toBe(5);
  });

  it('count commands that asked for more than the sandbox allows', () => {
    expect(counts({ worth_a_look: { escalated: 2 } }).escalated).toBe(2);
    expect(counts({ worth_a_look: {} }).escalated).toBe(0);
  });

  it('fail for each chosen gate with a count, in the order of the gates', () => {
    const manifest = manifestWith({ totals: { failed_commands: 1, declined: 2, incomplete: 0 } });
    expect(gateFailure(['declined', 'failed-command', 'incomplete'], manifest)).toContain(
      '"fail-on": failed-command (1), declined (2). ',
    );
    expect(gateFailure(['incomplete'], manifest)).toBeNull();
    expect(gateFailure([], manifest)).toBeNull();
    expect(GATES).toContain('look:escalated');
  });
});

describe('an upload that failed', () => {
  const caused = (depth: number, code: string): Error => {
    let error: Error = Object.assign(new Error('x'), { code });
    for (let level = 0; level < depth; level++) error = new Error('y', { cause: error });
    return error;
  };

  it('is explained by the code of its cause, up to the fifth', () => {
    const whyOf = (depth: number) => explainUploadError(caused(depth, 'ECONNRESET')).why;
    expect([whyOf(0), whyOf(4), whyOf(5)]).toEqual([
      'the connection failed',
      'the connection failed',
      'the client gave up',
    ]);
  });

  it('is explained by the message of its cause', () => {
    const error = new Error('request failed', { cause: new Error('self-signed certificate') });
    expect(explainUploadError(error).why).toBe("this machine does not trust the service's certificate");
  });

  it('has the client’s message in one line of up to 300 characters', () => {
    expect(explainUploadError(new Error('\n one\ntwo')).words).toBe('one');
    expect(explainUploadError(new Error('x'.repeat(400))).words).toHaveLength(300);
    expect(explainUploadError(Object.assign(new Error('x'), { statusCode: 'a' })).words).toBe('x');
    expect(explainUploadError('x').words).toBe('x');
  });

  it.each([
    [{ HTTPS_PROXY: 'http://user:pass@proxy.example:8080/x' }, 'proxy.example:8080'],
    [{ https_proxy: 'http://proxy.example' }, 'proxy.example'],
    [{ https_proxy: 'http://a.example', HTTPS_PROXY: 'http://b.example' }, 'b.example'],
    [{ HTTPS_PROXY: 'user@not a url/x' }, 'not a url'],
  ])('with %j names the proxy without a password', (env, proxy) => {
    expect(explainUploadError(new Error('x'), env).next).toMatch(
      new RegExp(`Requests go through the proxy ${proxy}\\.$`),
    );
  });

  it('names no proxy if there is none', () => {
    expect(explainUploadError(new Error('x'), {}).next).not.toContain('proxy ');
  });

  it.each([
    [{ FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', HOME: '/' }, 'Forgejo'],
    [{ GITEA_ACTIONS: 'true' }, 'Gitea'],
    [{ GITEA_ACTIONS: 'false' }, 'GitHub Enterprise Server'],
    [{ MY_FORGEJO_: 'true' }, 'GitHub Enterprise Server'],
  ])('on a server with %j is one of %s', (env, name) => {
    expect(serverName(env)).toBe(name);
  });

  it('is explained for a server without artifacts by the client’s error', () => {
    const error = new Error('no');
    error.name = 'GHESNotSupportedError';
    expect([
      isUnsupportedServer(error),
      isUnsupportedServer(new Error('no')),
      isUnsupportedServer({ name: error.name }),
    ]).toEqual([true, false, false]);
  });

  it('is explained under act by what act needs', () => {
    const act = { ACT: 'true' };
    expect(refusedByAct(act, new Error('Unable to get ACTIONS_RESULTS_URL'))).toMatch(
      /--artifact-server-path/,
    );
    expect(refusedByAct(act, new Error('failed after 5 attempts'))).toMatch(/this version of act/);
    expect(refusedByAct(act, new Error('something else'))).toBeNull();
    expect(refusedByAct({}, new Error('failed after 5 attempts'))).toBeNull();
  });
});

it('words are joined as in a sentence', () => {
  expect([anyOf([]), anyOf(['a']), anyOf(['a', 'b']), anyOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b, or c',
  ]);
});

it('the address of an artifact is its page in the run', () => {
  const env = { GITHUB_SERVER_URL: 'https://s.example', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '5' };
  expect(artifactUrl(env, 7)).toBe('https://s.example/o/r/actions/runs/5/artifacts/7');
});
