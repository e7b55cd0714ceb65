// The action's inputs: their names and defaults, and what each may be.
import { posix, win32 } from 'node:path';
import * as z from 'zod/mini';
import { parseTime, TIME_FORM } from '../shared/parse-time.js';
import { GATES } from './gates.js';
import type { JobStart } from './job-start.js';
import { anyOf, quote } from './printable.js';

/** As in action.yml, except for what only the runner knows: the artifact's name and the place of the job. */
export const INPUT_DEFAULTS = {
  'codex-home': '',
  scope: 'job',
  since: '',
  when: 'now',
  'session-id': '',
  secrets: '',
  redact: 'true',
  'artifact-name': '',
  'retention-days': '0',
  'compression-level': '6',
  overwrite: 'false',
  upload: 'true',
  summary: 'true',
  timeline: 'false',
  html: 'false',
  'workspace-alias': '',
  'git-check': 'true',
  'fail-on': '',
  'if-no-sessions-found': 'warn',
  'job-index': '',
  'check-run-id': '',
} as const;

const words = <const Word extends string>(...allowed: [Word, ...Word[]]) =>
  z.enum(allowed, { error: `must be ${anyOf(allowed)}` });

// The spellings that YAML's core schema and GitHub's own toolkit take.
const yesOrNo = z.pipe(
  z.enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'must be true or false' }),
  z.transform((text) => text.toLowerCase() === 'true'),
);

const wholeNumber = (from: number, to: number, what: string) =>
  z.pipe(
    z.string().check(
      z.refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to, {
        error: `must be ${what}, a whole number from ${from} to ${to}`,
      }),
    ),
    z.transform(Number),
  );

const lines = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
);

const folders = z.pipe(
  lines,
  z.array(z.string()).check(
    z.refine((paths) => paths.every((path) => posix.isAbsolute(path) || win32.isAbsolute(path)), {
      error: 'must be absolute paths, one a line',
    }),
  ),
);

const sessionIds = z.pipe(
  lines,
  z.array(z.string()).check(
    z.refine((ids) => ids.every((id) => /^[^\s,]+$/.test(id)), {
      error: 'must be ids of sessions, one a line',
    }),
  ),
);

const gates = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) =>
      text
        .split(/[\n,]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ),
  z.pipe(
    z.array(z.string()).check(
      z.refine((given) => given.every((word) => GATES.some((gate) => gate === word)), {
        error: `must be any of ${GATES.join(', ')}, one a line or with commas between`,
      }),
    ),
    z.transform((given) => GATES.filter((gate) => given.includes(gate))),
  ),
);

const time = z.pipe(
  z
    .string()
    .check(z.refine((text) => text === '' || parseTime(text) !== null, { error: `must be ${TIME_FORM}` })),
  z.transform((text) => {
    const given = parseTime(text);
    return given === null ? null : ({ time: given, from: 'given' } satisfies JobStart);
  }),
);

const schema = z.object({
  'codex-home': lines,
  scope: words('job', 'all'),
  since: time,
  when: words('now', 'post'),
  'session-id': sessionIds,
  secrets: z.string(),
  redact: yesOrNo,
  // One that cannot be used is put right when it is: the export must not be lost for it.
  'artifact-name': z.string(),
  'retention-days': wholeNumber(0, 400, 'days (0 leaves it to the repository)'),
  'compression-level': wholeNumber(0, 9, 'a level'),
  overwrite: yesOrNo,
  upload: yesOrNo,
  summary: yesOrNo,
  timeline: yesOrNo,
  html: yesOrNo,
  'workspace-alias': folders,
  'git-check': yesOrNo,
  'fail-on': gates,
  'if-no-sessions-found': words('warn', 'error', 'ignore'),
  'job-index': z.string(),
  'check-run-id': z.string(),
}) satisfies { shape: Record<keyof typeof INPUT_DEFAULTS, unknown> };

export type Inputs = z.infer<typeof schema>;

/**
 * Inputs that do not decide what is exported, and what each counts as if it is wrong. The export is made before the
 * step fails for such an input, because on a hosted runner the sessions are gone after the job.
 */
const COUNTS_AS: Readonly<Record<string, string>> = {
  'retention-days': INPUT_DEFAULTS['retention-days'],
  'compression-level': INPUT_DEFAULTS['compression-level'],
  overwrite: INPUT_DEFAULTS.overwrite,
  // It may have been meant to keep the files from others.
  upload: 'false',
  timeline: INPUT_DEFAULTS.timeline,
  'git-check': INPUT_DEFAULTS['git-check'],
  'fail-on': INPUT_DEFAULTS['fail-on'],
  'if-no-sessions-found': INPUT_DEFAULTS['if-no-sessions-found'],
};

/** With `inputs`, `errors` are those that do not prevent the export. */
export interface ParsedInputs {
  readonly inputs: Inputs | null;
  readonly errors: readonly string[];
}

/** All inputs, and a message for each that is wrong. An empty one is as good as none. */
export function parseInputs(input: (name: string) => string): ParsedInputs {
  const given: Record<string, string> = Object.fromEntries(
    Object.entries(INPUT_DEFAULTS).map(([name, fallback]) => [name, input(name) || fallback]),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return { inputs: parsed.data, errors: [] };
  const wrong = parsed.error.issues.map(({ path: [name], message }) => {
    const text = `Input "${String(name)}" is ${quote(given[String(name)] ?? '')}: it ${message}.`;
    return { name: String(name), text };
  });
  const preventing = wrong.filter(({ name }) => !Object.hasOwn(COUNTS_AS, name));
  if (preventing.length > 0) return { inputs: null, errors: wrong.map(({ text }) => text) };
  const corrected = wrong.map(({ name }) => [name, COUNTS_AS[name]]);
  return {
    inputs: schema.parse({ ...given, ...Object.fromEntries(corrected) }),
    errors: wrong.map(
      ({ name, text }) =>
        `${text} It counts as ${quote(COUNTS_AS[name] ?? '')}, so that the export is not lost.`,
    ),
  };
}
