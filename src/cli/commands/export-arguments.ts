// Parses the arguments of an export, and holds its help.
import { posix, resolve, win32 } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTime, TIME_FORM } from '../../shared/parse-time.js';
import { parsed } from '../command.js';

export const EXPORT_HELP = `Usage: codex-actions-export [options]
       codex-actions-export verify DIR
       codex-actions-export render DIR [--comment | --html]

Prints what Codex did in its persisted sessions, as one line of JSON for each completed action.

  --codex-home DIR   Folder that holds sessions/; may be given several times
                     (default: $CODEX_HOME, else ~/.codex)
  --workspace DIR    Paths inside it are written relative to it (default: the current folder)
  --workspace-alias DIR
                     Another absolute path of the workspace, such as the one under which a container
                     mounted it; may be given several times
  --session ID       Export only this session; may be given several times
  --since TIME       Export only what completed since then, such as 2026-11-22T11:44:20Z
  --output FILE|-    Where to write the actions (default: -, standard output)
  --manifest FILE|-  Also write the manifest: what was read, and how well
  --summary FILE|-   Also write a Markdown summary
  --otlp FILE        Also write OpenTelemetry traces, one OTLP/JSON request on each line
  --timeline         Draw a timeline of turns and the longest commands in the summary
  --no-git-check     Do not compare the recorded patches with the changes that git finds
  --no-redact        Keep texts that look like secrets, and values of variables with secret names
  -h, --help         Print this text
  -V, --version      Print the version

Problems and progress go to standard error.

Exit codes: 0 exported, even if there was nothing to export; 1 the export failed; 2 wrong usage.
`;

export interface ExportArguments {
  readonly codexHomes: readonly string[];
  readonly workspace: string;
  readonly workspaceAliases: readonly string[];
  readonly sessionIds: readonly string[];
  readonly since: Date | null;
  readonly output: string;
  readonly manifest: string | null;
  readonly summary: string | null;
  readonly otlp: string | null;
  readonly redact: boolean;
  readonly timeline: boolean;
  readonly gitCheck: boolean;
  readonly show: 'help' | 'version' | null;
}

const OPTIONS = {
  'codex-home': { type: 'string', multiple: true },
  workspace: { type: 'string' },
  'workspace-alias': { type: 'string', multiple: true },
  session: { type: 'string', multiple: true },
  since: { type: 'string' },
  output: { type: 'string' },
  manifest: { type: 'string' },
  summary: { type: 'string' },
  otlp: { type: 'string' },
  'no-redact': { type: 'boolean' },
  timeline: { type: 'boolean' },
  'no-git-check': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws ExportError `bad_input`, naming the option. */
export function parseExportArguments(args: readonly string[]): ExportArguments {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    return {
      ...filesIn(values),
      codexHomes: (values['codex-home'] ?? []).filter((named) => named.trim() !== ''),
      workspace: values.workspace || '.',
      workspaceAliases: (values['workspace-alias'] ?? []).map(aliasOf),
      sessionIds: values.session ?? [],
      since: values.since === undefined ? null : timeOf(values.since),
      redact: !values['no-redact'],
      timeline: values.timeline ?? false,
      gitCheck: !values['no-git-check'],
      show: values.help ? 'help' : values.version ? 'version' : null,
    };
  });
}

type Files = { readonly [Option in (typeof FILES)[number]]?: string | undefined };

function filesIn(named: Files): Pick<ExportArguments, (typeof FILES)[number]> {
  checkFiles(named);
  const { output = '-', manifest = null, summary = null, otlp = null } = named;
  if (otlp === '-') throw new Error("Option '--otlp' must be a file");
  return { output, manifest, summary, otlp };
}

const FILES = ['output', 'manifest', 'summary', 'otlp'] as const;

/**
 * Checks that no two options name the same file, because one text would overwrite the other. Devices such as /dev/null
 * may be named twice.
 */
function checkFiles(named: Files): void {
  const optionOf = new Map<string, string>();
  for (const option of FILES) {
    const path = named[option];
    if (path === '')
      throw new Error(`Option '--${option}' is empty: it must be a file, or - for standard output`);
    if (path === undefined || path === '-' || path.startsWith('/dev/')) continue;
    const place = resolve(path);
    const other = optionOf.get(place);
    if (other !== undefined)
      throw new Error(`Options '--${other}' and '--${option}' name the same file: name two files`);
    optionOf.set(place, option);
  }
}

/** Whether a path is absolute on any system, because the recordings may come from another one. */
export const isAbsolute = (path: string): boolean => posix.isAbsolute(path) || win32.isAbsolute(path);

function aliasOf(path: string): string {
  if (isAbsolute(path)) return path;
  throw new Error(`Option '--workspace-alias' is ${JSON.stringify(path)}: it must be an absolute path`);
}

function timeOf(text: string): Date {
  const time = parseTime(text);
  if (time === null) throw new Error(`Option '--since' is ${JSON.stringify(text)}: it must be ${TIME_FORM}`);
  return time;
}
