// Makes docs/mutation.md from Stryker's report: the score of each folder, and the faults that no test noticed.
import { reasonOf } from './reasons.ts';

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Score {
  killed: number;
  timedOut: number;
  survived: number;
  notCovered: number;
}

const COUNTED: Readonly<Record<string, keyof Score>> = {
  Killed: 'killed',
  Timeout: 'timedOut',
  Survived: 'survived',
  NoCoverage: 'notCovered',
};

const INTRODUCTION = `# Mutation testing

Stryker puts small faults into the code, one at a time, and runs the tests that reach it: \`npm run mutation\`. A fault
that no test notices survives. The score is the share of noticed faults. Faults in texts, patterns, and the elements of
lists and objects are not tried, nor those in what runs only once when a module is loaded, such as the schemas. The
quickest tests come first. A fault that they do not notice in a second of processor time counts as one that survives.

The goal is 85 % in all and 80 % in each folder.
`;

const SURVIVORS = `## What survived

The reasons are given for faults that are alike. Numbers are those of the lines.
`;

/** The lines of the faults of one reason, by file. */
type Lines = Map<string, number[]>;

export function mutationDocument({ files }: MutationReport): string {
  const folders = new Map<string, Score>();
  const survivors = new Map<string, Lines>();
  for (const [file, { mutants, source }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const score = scoreOf(folders, folderOf(file));
    const code = source.split('\n');
    for (const mutant of mutants) {
      const counted = COUNTED[mutant.status];
      if (counted === undefined) continue;
      score[counted] += 1;
      if (counted !== 'survived' && counted !== 'notCovered') continue;
      const { line } = mutant.location.start;
      const isReached = counted === 'survived';
      addLine(survivors, reasonOf({ file, mutant, code: code[line - 1] ?? '', isReached }), file, line);
    }
  }
  return [INTRODUCTION, tableOf(folders), SURVIVORS, ...listOf(survivors)].join('\n');
}

/** The folders of \`src/codex\` are rooms of their own; every other folder counts with all that is below it. */
const folderOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('src/codex/') ? 3 : 2)
    .join('/');

function scoreOf(folders: Map<string, Score>, folder: string): Score {
  const score = folders.get(folder) ?? { killed: 0, timedOut: 0, survived: 0, notCovered: 0 };
  folders.set(folder, score);
  return score;
}

function addLine(survivors: Map<string, Lines>, reason: string, file: string, line: number): void {
  const lines: Lines = survivors.get(reason) ?? new Map();
  lines.set(file, [...(lines.get(file) ?? []), line]);
  survivors.set(reason, lines);
}

function tableOf(folders: ReadonlyMap<string, Score>): string {
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = rows.reduce(
    (sum, [, score]) => ({
      killed: sum.killed + score.killed,
      timedOut: sum.timedOut + score.timedOut,
      survived: sum.survived + score.survived,
      notCovered: sum.notCovered + score.notCovered,
    }),
    { killed: 0, timedOut: 0, survived: 0, notCovered: 0 },
  );
  return [
    '| folder | noticed | of them by a limit | survived | not reached | score |',
    '| --- | --: | --: | --: | --: | --: |',
    ...[...rows, ['all', total] as const].map(([folder, score]) => rowOf(folder, score)),
    '',
  ].join('\n');
}

function rowOf(folder: string, { killed, timedOut, survived, notCovered }: Score): string {
  const noticed = killed + timedOut;
  const share = (100 * noticed) / (noticed + survived + notCovered);
  return `| \`${folder}\` | ${noticed} | ${timedOut} | ${survived} | ${notCovered} | ${share.toFixed(1)} % |`;
}

const countOf = (lines: Lines): number => [...lines.values()].flat().length;

/** The most frequent reasons come first. */
const listOf = (survivors: ReadonlyMap<string, Lines>): string[] =>
  [...survivors]
    .sort(([, a], [, b]) => countOf(b) - countOf(a))
    .map(([reason, lines]) => {
      const rows = [...lines].map(([file, all]) => `- \`${file.replace('src/', '')}\` ${distinct(all)}`);
      return `### ${countOf(lines)}: ${reason}\n\n${rows.join('\n')}\n`;
    });

const distinct = (lines: readonly number[]): string => [...new Set(lines)].sort((a, b) => a - b).join(', ');
