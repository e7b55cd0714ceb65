// docs/limits.md lists every limit that a user can meet, with the value that the code has.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BARS, CUT, ROWS } from '../src/report/limits.ts';

const ROOT = join(import.meta.dirname, '..');
const document = readFileSync(join(ROOT, 'docs', 'limits.md'), 'utf8');

/** The start of the row in the document that names the limit, by folder and constant. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  'disk/limits.ts MAX_DEPTH': 'depth of folders',
  'disk/limits.ts MAX_PATH_LENGTH': 'path inside the home',
  'disk/limits.ts MAX_FOLDERS': 'folders looked into',
  'disk/limits.ts MAX_FILES_IN_FOLDER': 'rollouts of one folder',
  'disk/limits.ts MAX_FILES': 'rollouts',
  'disk/limits.ts MAX_TOTAL_SIZE': 'size of all rollouts',
  'disk/limits.ts MAX_RATIO': 'zstd: expanded size',
  'disk/limits.ts MAX_LINE_LENGTH': 'line',
  'disk/limits.ts MAX_ZSTD_BLOCK': 'zstd: window, block, time',
  'disk/limits.ts MAX_ZSTD_WINDOW': 'zstd: window, block, time',
  'disk/expand-zstd.ts MAX_BLOCKS': 'zstd: window, block, time',
  'disk/expand-zstd.ts MAX_SMALL_FRAMES': 'zstd: frames',
  'disk/expand-zstd.ts MIN_FRAME_BYTES': 'zstd: frames',
  'redact/find-secrets.ts MAX_PLACES': 'secrets, or escapes, in one text',
  'redact/normal-form.ts MAX_PARTS': 'secrets, or escapes, in one text',
  'redact/find-secrets.ts MAX_DEPTH': 'base64 in base64',
  'codex/calls/program-accounts.ts MAX_SOURCES': 'sources of all programs',
  'find/inventory.ts MAX_HEAD_LENGTH': 'lines at the start of a rollout',
  'codex/threads/identity.ts HEAD_LINES': 'lines at the start of a rollout',
  'codex/threads/limits.ts MAX_REMEMBERED_LINES': 'lines by which a copy',
  'codex/threads/limits.ts MAX_PARENT_TURNS': 'turns of a parent',
  'codex/threads/limits.ts MAX_FINGERPRINTS': 'turns of a parent',
  'codex/threads/limits.ts MAX_FINGERPRINT_LENGTH': 'turns of a parent',
  'codex/threads/limits.ts MAX_ORIGINALS': 'actions of a parent',
  'codex/threads/limits.ts MAX_READ_ACTIONS': 'actions of a parent',
  'codex/values/limits.ts MAX_CHANGES': 'changes of one patch',
  'codex/values/limits.ts MAX_ENDING_LENGTH': 'start of an output',
  'codex/values/limits.ts MAX_ID_LENGTH': 'id of a session',
  'codex/values/limits.ts MAX_FOLDER_LENGTH': 'working directory',
  'codex/values/limits.ts MAX_SPLICES': 'attempts to find a record',
  'codex/values/limits.ts MAX_SPLICED_LENGTH': 'attempts to find a record',
  'codex/decode/project.ts MAX_KINDS': 'unknown kinds',
  'codex/session/memory-budget.ts MAX_PER_SESSION': 'things remembered of a session',
  'codex/session/memory-budget.ts MAX_FOREIGN': 'the same, of other threads',
  'codex/session/known-calls.ts MAX_PER_ID': 'calls with one id',
  'codex/programs/read-program.ts MAX_SOURCE': 'source of a program',
  'codex/programs/machine.ts MAX_STEPS': 'steps, depth of calls',
  'codex/programs/machine.ts MAX_DEPTH': 'steps, depth of calls',
  'codex/programs/machine.ts MAX_CALLS': 'steps, depth of calls',
  'codex/programs/machine.ts MAX_ROUNDS': 'steps, depth of calls',
  'codex/programs/machine.ts MAX_TEXT': 'text that is computed',
  'codex/programs/align.ts MAX_WAYS': 'ways in which calls',
  'codex/programs/align.ts MAX_STEPS': 'ways in which calls',
  'contract/v1/limits.ts MAX_LISTED': 'problems, calls that never came back',
  'manifest/session-entry.ts MAX_TEXT_LENGTH': 'id, tool and command of a call',
  'manifest/totals.ts MAX_DISTINCT_PATHS': 'distinct paths',
  'workspace/limits.ts MAX_PATCHED_PATHS': 'patched paths compared with git',
  'workspace/limits.ts MAX_TIME_MS': 'what git may take',
  'workspace/limits.ts MAX_REPOSITORIES': 'repositories of a workspace',
  'workspace/limits.ts MAX_FOLDERS': 'repositories of a workspace',
  'workspace/limits.ts MAX_COMMITTING_SESSIONS': 'sessions whose new commits',
  'workspace/session-commits.ts MAX_DEPTH': 'sessions whose new commits',
  'workspace/git/limits.ts MAX_NEW_COMMITS': 'new commits',
  'workspace/git/limits.ts MAX_GIT_OUTPUT': 'what git may take',
  'workspace/git/limits.ts MAX_TEXT_SIZE': 'file whose line endings',
  'report/tally-turns.ts MAX_IDS': 'turns whose later rollback',
  'report/tally-rules.ts MAX_TURNS': 'turns whose later rollback',
  'report/limits.ts CHANGED_PATHS_LENGTH': 'output `changed-paths`',
  'cli/commands/render.ts MAX_COMMENT_BYTES': 'summary that `render` writes',
  'action/workflow-run.ts MAX_EVENT_BYTES': 'event file',
  'action/printable.ts MAX_QUOTED': 'characters of a name in a log line',
  'shared/failure.ts MAX_LOGGED': 'faults of the exporter',
  'redact/known-values.ts MIN_VALUE_LENGTH': 'known value',
  'redact/known-values.ts MIN_LINE_LENGTH': 'known value',
  'redact/found-values.ts MAX_VALUES': 'found secrets',
  'redact/found-values.ts MIN_LENGTH': 'found secrets',
  'redact/found-values.ts MAX_LENGTH': 'found secrets',
  'look/shell/parse.ts MAX_COMMANDS': 'commands of a script',
  'look/shell/split.ts MAX_COMMANDS': 'commands of a script',
  'look/shell/script-reader.ts MAX_DEPTH': 'commands of a script',
  'look/shell/variables.ts MAX_SCRIPT': 'script whose variables',
  'look/look.ts MAX_TEXTS': 'texts of one rule',
  'library/read-manifest.ts MAX_BYTES': 'manifest',
  'library/read-actions.ts MAX_LISTED': 'problems that the reader lists',
  'library/verify-export.ts MAX_FINDINGS': 'problems that the reader lists',
};

/** Limits that change how fast something is, or what one part of a text looks like, but never what is exported. */
const NOT_MET_BY_USERS = new Set([
  'disk/limits.ts MAX_ZERO_BYTES',
  'disk/text-blocks.ts MAX_BYTES_PER_UNIT',
  'disk/yield-to-events.ts MAX_SECONDS',
  'disk/bounded-sort.ts MIN_SORTED',
  'codex/values/limits.ts MAX_KNOWN_PATHS',
  'codex/values/limits.ts MAX_KNOWN_PATH_LENGTH',
  'codex/json/prune.ts MAX_SHORT',
  'codex/decode/line.ts MIN_PRUNED_LENGTH',
  'codex/programs/printed.ts MAX_TEXT',
  'codex/programs/printed.ts MAX_JSON',
  'codex/programs/copies.ts MAX_DEPTH',
  'codex/programs/values.ts MAX_OPTIONS',
  'codex/programs/values.ts MAX_REACH',
  'codex/programs/loops.ts MAX_UNCERTAIN_ROUNDS',
  'codex/programs/settle.ts MAX_PASSES',
  'codex/programs/settle.ts MIN_YIELD_MS',
  'look/shell/parse.ts MAX_DEPTH',
  'redact/batch-search.ts MAX_JOINED_LENGTH',
  'redact/pattern.ts MAX_QUOTED',
  'redact/argument-values.ts MAX_COMMAND',
  'redact/named-values.ts MAX_BEFORE',
  'redact/token-rules.ts MAX_BEFORE',
  'redact/token-rules.ts MAX_JUDGED',
  'redact/token-rules.ts MAX_FOLLOWING',
  'redact/found-values.ts MIN_INSIDE_WORD',
  'report/action-row.ts MAX_KEY',
  'report/tally-looks.ts MAX_KEY',
  'report/excerpt.ts MAX_PIECES',
  'report/excerpt.ts MAX_CODE_POINTS',
  'report/sections/footer.ts MAX_RELEASES',
  'report/sections/session-heading.ts MAX_INDENTS',
  'report/sections/look-rows.ts MAX_TEXTS',
  'report/sections/worth-a-look.ts MAX_SERVERS',
  'report/sections/worth-a-look.ts MAX_TOOLS',
]);

const LIMIT =
  /^(?:export )?const ((?:MAX|MIN|MOST|SHORTEST|LONGEST)(?:_\w+)?|HEAD_LINES|CHANGED_PATHS_LENGTH) = (\d[\d_ *.]*);$/gm;

const limits = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(LIMIT)].map(([, name, value = '']) => ({
      name: `${file} ${name}`,
      value: numberIn(value),
    })),
  );

/** A number, a product or a power, as the code writes it. */
function numberIn(text: string): number {
  const [base = '', exponent] = text.replaceAll('_', '').split('**');
  const product = base.split('*').reduce((result, factor) => result * Number(factor), 1);
  return exponent === undefined ? product : product ** Number(exponent);
}

/** The ways in which the document may write a number. */
function spellingsOf(value: number): string[] {
  const units = { KiB: 2 ** 10, MiB: 2 ** 20, TiB: 2 ** 40, s: 1000 };
  const inUnits = Object.entries(units).map(([unit, size]) => `${value / size} ${unit}`);
  return [value.toLocaleString('en-US'), ...inUnits];
}

function rowOf(start: string): string {
  const rows = document.split('\n').filter((line) => line.startsWith(`| ${start}`));
  // Of two rows the exact one: "rollouts" is the beginning of "rollouts of one folder".
  return rows.find((line) => line.startsWith(`| ${start} |`)) ?? rows[0] ?? '';
}

const hasNumber = (row: string, value: number) =>
  spellingsOf(value).some((text) => new RegExp(`(?<![\\d,.])${text}(?![\\d,.]*\\d)`).test(row));

describe('docs/limits.md', () => {
  it.each(limits.filter(({ name }) => !NOT_MET_BY_USERS.has(name)))(
    'has the value of $name',
    ({ name, value }) => {
      const start = DOCUMENTED[name];
      expect(start, `${name} is neither in docs/limits.md nor known as one that no user meets`).toBeDefined();
      expect(
        hasNumber(rowOf(start ?? ''), value),
        `${value} in the row "${start}": ${rowOf(start ?? '')}`,
      ).toBe(true);
    },
  );

  it.each([
    ['rows that the summary can show', [ROWS.commands, ROWS.failures, ROWS.files, ROWS.tools, ROWS.sessions]],
    ['rows of each rule', [ROWS.looks, ROWS.parts, ROWS.notableTurns, ROWS.listed]],
    ['characters of a command', Object.values(CUT)],
    ['bars of the timeline', [BARS.turns, BARS.commands]],
  ])('has the limit of the summary: %s', (start, values) => {
    expect(values.filter((value) => !hasNumber(rowOf(start), value))).toEqual([]);
  });

  it('names no limit that the code no longer has', () => {
    const known = new Set(limits.map(({ name }) => name));
    const gone = [...Object.keys(DOCUMENTED), ...NOT_MET_BY_USERS].filter((name) => !known.has(name));
    expect(gone.filter((name) => name !== 'disk/limits.ts MAX_ZERO_BYTES')).toEqual([]);
  });
});
