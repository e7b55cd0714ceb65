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

What this project recovers from what Codex releases recorded, held against what the same releases announced live
while they recorded it. Beside it, for the same files, what Codex ${reader} itself returns.

${tableOf(rows, reader)}

A cell says *found/announced*; a letter says how many of them Codex did not record whole, and why. Found is what
stands in the export with the same command, paths, tool and outcome. Actions that were recorded without being
announced, such as those of sub-agents, count as announced. Turns are those that the recordings mark. Nothing in the
export stands for something that did not happen: the comparison fails on what is missing, wrong, doubled or extra.

## What Codex did not record

${gapsOf(rows)}

## How this was made

    npm run compat

records each release with \`npm run record\`: the published package plays scripted sessions against a scripted model
on loopback, and what it announces (\`codex exec --json\`, notifications of \`codex app-server\`) is written beside
the sessions that it persists. Every recording is then exported, and both are compared.

From 0.151 on a release plays each scenario twice: with a model that calls ordinary tools, and, as \`…-in-programs\`,
with the model that the release takes for users who name none (\`gpt-6.2-sol\` in 0.171), which calls its tools in
programs of code mode only. Of such programs the comparison also holds every call that the scripted model asked for
against the export: it must be a record, or stand in the source of a program that is one.

For the last columns the newest release starts its \`codex app-server\` on a copy of the same sessions, without the
databases that Codex derives from them, and answers \`thread/read\` with \`includeTurns\` for every thread. Each
thread is first taken out of the archive and taken up (\`thread/unarchive\`, \`thread/resume\`), because of paginated
threads it returns nothing before. Turns that were reverted or rolled back are not in its answer.

\`npm run compat -- RELEASE…\` prints the table of single releases and leaves this file alone. The releases stand in
\`test/compatibility/releases.json\`, the reasons in \`test/compatibility/gaps.ts\`.

What the sessions hold, as far as a release can play it:

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
    ...READ_MEASURES.map((measure) => shareOf(readByCodex[measure], counts[measure].announced)),
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
