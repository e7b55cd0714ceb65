// Writes docs/compatibility.md: the table, and what every number in it means.
import { GAPS, type Gap } from './gaps.ts';
import { type Count, MEASURES, sumOf } from './measures.ts';
import type { Row } from './release-row.ts';
import { READ_MEASURES, type ReadByCodex } from './thread-read.ts';

export type DocumentRow = Row & { readonly readByCodex: ReadByCodex };

export interface Played {
  readonly name: string;
  readonly shows: string;
}

/** @param reader The release of Codex that read the same files. */
export function documentOf(rows: readonly DocumentRow[], reader: string, played: readonly Played[]): string {
  return `# Compatibility

How much of what each Codex release announced live while it ran is found in an export of what it recorded. The
last columns show how much of the same files Codex ${reader} itself returns.

${tableOf(rows, reader)}

A cell shows *found/announced*. A letter says how many of these Codex did not fully record, and refers to the
reason below. Found means that the export has the action with the same command, paths, tool and outcome. Actions
that were recorded without an announcement, such as those of sub-agents, count as announced. Turns are those
that the recordings mark. The comparison fails if an action is missing, wrong or duplicated, or if a record is
of something that did not happen.
${unreadOf(rows, reader)}
## What Codex did not record

${gapsOf(rows)}

## How this was made

    npm run compat

records each release with \`npm run record\`: the published package runs scripted sessions against a scripted
model on this machine. What it announces (\`codex exec --json\`, notifications of \`codex app-server\`) is kept next
to the sessions that it records. Every recording is then exported and compared with the announcements.

From 0.151 on, a release runs each scenario twice: with a model that calls tools directly, and, as
\`…-in-programs\`, with the default model of the release (\`gpt-6.2-sol\` in 0.171), which calls tools only in
programs of code mode. For these programs, every call that the scripted model asked for is also compared with
the export: it must be a record, or be in the source of a program that is a record.

For the last columns, the newest release runs \`codex app-server\` on a copy of the same sessions, without the
databases that Codex derives from them, and answers \`thread/read\` with \`includeTurns\` for every thread. Each
thread is first unarchived and resumed (\`thread/unarchive\`, \`thread/resume\`), because otherwise Codex returns
nothing for paginated threads. Its answer has no turns that were reverted or rolled back.

\`npm run compat -- RELEASE…\` prints the table for single releases and does not change this file. The releases
are listed in \`test/compatibility/releases.json\`, and the reasons in \`test/compatibility/gaps.ts\`.

The sessions, as far as a release can run them:

${played.map(({ name, shows }) => `- \`${name}\`: ${shows}`).join('\n')}
`;
}

export function tableOf(rows: readonly DocumentRow[], reader: string): string {
  const head = [
    'Codex',
    'recordings',
    'format',
    ...MEASURES,
    ...READ_MEASURES.map((measure) => `${reader}: ${measure}`),
  ];
  const body = rows.map(({ release, recordings, formats, counts, readByCodex }) => [
    release,
    String(recordings),
    formats.join(', '),
    ...MEASURES.map((measure) => cellOf(counts[measure])),
    ...READ_MEASURES.map((measure) => readCellOf(readByCodex, measure, counts[measure].announced)),
  ]);
  const ruler = head.map((_, index) => (index < 3 ? '---' : '--:'));
  return [head, ruler, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf({ announced, found, gaps }: Count): string {
  const letters = GAP_NAMES.flatMap((gap) => {
    const count = gaps.filter((one) => one === gap).length;
    return count === 0 ? [] : `${count}${letterOf(gap)}`;
  });
  return [shareOf(found, announced), ...letters].join(' ');
}

type ReadMeasure = (typeof READ_MEASURES)[number];

const readCellOf = ({ found, unread }: ReadByCodex, measure: ReadMeasure, announced: number): string =>
  shareOf(found[measure], announced) + (unread.length > 0 && announced > 0 ? ' ?' : '');

/** Names the recordings behind each question mark of the table. */
function unreadOf(rows: readonly DocumentRow[], reader: string): string {
  const unread = rows.flatMap(({ release, readByCodex }) =>
    readByCodex.unread.map(({ scenario }) => `\`${scenario}\` of ${release}`),
  );
  if (unread.length === 0) return '';
  return `
A question mark means that Codex ${reader} gave no answer for some recordings, and was asked twice:
${unread.join(', ')}.
`;
}

const shareOf = (found: number, announced: number): string =>
  announced === 0 ? '–' : `${found}/${announced}`;

function gapsOf(rows: readonly Row[]): string {
  const met = new Set(rows.flatMap(({ counts }) => sumOf(Object.values(counts)).gaps));
  return GAP_NAMES.filter((gap) => met.has(gap))
    .map((gap) => `- **${letterOf(gap)}**: ${GAPS[gap].because}`)
    .join('\n');
}

const GAP_NAMES = Object.keys(GAPS).filter((name): name is Gap => name in GAPS);

const letterOf = (gap: Gap): string => String.fromCharCode('a'.charCodeAt(0) + GAP_NAMES.indexOf(gap));
