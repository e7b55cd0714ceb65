// Shows what the inputs may be, and what a user is told who writes something else.
import { expect, it } from 'vitest';
import { parseInputs } from '../../src/action/inputs.ts';

const parse = (given: Record<string, string> = {}) => parseInputs((name) => given[name] ?? '');

it('every input has a default', () => {
  expect(parse()).toMatchInlineSnapshot(`
    {
      "errors": [],
      "inputs": {
        "artifact-name": "",
        "check-run-id": "",
        "codex-home": [],
        "compression-level": 6,
        "fail-on": [],
        "git-check": true,
        "html": false,
        "if-no-sessions-found": "warn",
        "job-index": "",
        "overwrite": false,
        "redact": true,
        "retention-days": 0,
        "scope": "job",
        "secrets": "",
        "session-id": [],
        "since": null,
        "summary": true,
        "timeline": false,
        "upload": true,
        "when": "now",
        "workspace-alias": [],
      },
    }
  `);
});

it('every input can be set', () => {
  const given = {
    'codex-home': '~/codex home',
    scope: 'all',
    since: '2026-11-22t12:44:20.5+01:00',
    'session-id': 'a-1\n\n  b-2 \r\n',
    'workspace-alias': '/workspace\n D:\\work ',
    'artifact-name': 'what the agent did (#7)',
    'retention-days': '5',
    'compression-level': '0',
    overwrite: 'TRUE',
    upload: 'False',
    summary: 'false',
    'git-check': 'false',
    html: 'true',
    when: 'post',
    'fail-on': 'unreadable, failed-command\n declined\n',
    'if-no-sessions-found': 'error',
  };
  expect(parse(given)).toMatchInlineSnapshot(`
    {
      "errors": [],
      "inputs": {
        "artifact-name": "what the agent did (#7)",
        "check-run-id": "",
        "codex-home": [
          "~/codex home",
        ],
        "compression-level": 0,
        "fail-on": [
          "failed-command",
          "declined",
          "unreadable",
        ],
        "git-check": false,
        "html": true,
        "if-no-sessions-found": "error",
        "job-index": "",
        "overwrite": true,
        "redact": true,
        "retention-days": 5,
        "scope": "all",
        "secrets": "",
        "session-id": [
          "a-1",
          "b-2",
        ],
        "since": {
          "from": "given",
          "time": 2026-11-22T11:44:20.500Z,
        },
        "summary": false,
        "timeline": false,
        "upload": false,
        "when": "post",
        "workspace-alias": [
          "/workspace",
          "D:\\work",
        ],
      },
    }
  `);
});

const WRONG: readonly (readonly [name: string, value: string])[] = [
  ['scope', 'jobs'],
  ['since', '2026-11-22'],
  ['since', '2026-11-22T11:44:20'],
  ['since', '2026-13-22T11:44:20Z'],
  ['session-id', 'a-1, b-2'],
  ['workspace-alias', 'work'],
  ['retention-days', '401'],
  ['retention-days', '-1'],
  ['compression-level', '10'],
  ['compression-level', 'best'],
  ['overwrite', 'yes'],
  ['upload', '1'],
  ['summary', 'on'],
  ['when', 'later'],
  ['fail-on', 'failed, declined'],
  ['if-no-sessions-found', 'fail'],
];

it('an error names the input, its value and what is allowed', () => {
  const errors = WRONG.flatMap(([name, value]) => {
    const { errors } = parse({ [name]: value });
    return errors.length > 0 ? errors : [`${name}: ${value} was taken`];
  });
  expect(`\n${errors.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Input "scope" is "jobs": it must be job or all.
    Input "since" is "2026-11-22": it must be a time with its zone, such as 2026-11-22T11:44:20Z.
    Input "since" is "2026-11-22T11:44:20": it must be a time with its zone, such as 2026-11-22T11:44:20Z.
    Input "since" is "2026-13-22T11:44:20Z": it must be a time with its zone, such as 2026-11-22T11:44:20Z.
    Input "session-id" is "a-1, b-2": it must be ids of sessions, one per line.
    Input "workspace-alias" is "work": it must be absolute paths, one per line.
    Input "retention-days" is "401": it must be days (0 uses the repository's setting), a whole number from 0 to 400. It counts as "0", so that the export is not lost.
    Input "retention-days" is "-1": it must be days (0 uses the repository's setting), a whole number from 0 to 400. It counts as "0", so that the export is not lost.
    Input "compression-level" is "10": it must be a level, a whole number from 0 to 9. It counts as "6", so that the export is not lost.
    Input "compression-level" is "best": it must be a level, a whole number from 0 to 9. It counts as "6", so that the export is not lost.
    Input "overwrite" is "yes": it must be true or false. It counts as "false", so that the export is not lost.
    Input "upload" is "1": it must be true or false. It counts as "false", so that the export is not lost.
    Input "summary" is "on": it must be true or false.
    Input "when" is "later": it must be now or post.
    Input "fail-on" is "failed, declined": it must be any of failed-command, declined, incomplete, unrecognised, outside-workspace, unreadable, unsandboxed, escalated, contradiction, look:pushed, look:published, look:piped-to-shell, look:network, look:escalated, look:credentials, look:privileges, look:outside-workspace, look:steering-files, look:git-config, look:rewrote-history, look:installed, one per line or separated by commas. It counts as "", so that the export is not lost.
    Input "if-no-sessions-found" is "fail": it must be warn, error, or ignore. It counts as "warn", so that the export is not lost.
    "
  `);
});

it('all wrong inputs are named at once', () => {
  expect(parse({ scope: 'x', upload: 'x', 'retention-days': '90 days' })).toEqual({
    inputs: null,
    errors: [
      expect.stringContaining('"scope"'),
      expect.stringContaining('"retention-days"'),
      expect.stringContaining('"upload"'),
    ],
  });
});

it('a wrong input that does not decide what is exported does not change the others', () => {
  const { inputs, errors } = parse({ scope: 'all', 'retention-days': '90 days', 'artifact-name': 'mine' });
  expect(inputs).toMatchObject({ scope: 'all', 'retention-days': 0, 'artifact-name': 'mine', upload: true });
  expect(errors).toHaveLength(1);
});

it('a wrong "upload" uploads nothing, because it may have been meant to', () => {
  expect(parse({ upload: 'no' }).inputs).toMatchObject({ upload: false });
});

it.each(['scope', 'since', 'when', 'session-id', 'redact', 'summary', 'workspace-alias'])(
  'without a right "%s" nothing is exported',
  (name) => {
    expect(parse({ [name]: 'a, b' }).inputs).toBeNull();
  },
);
