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
lists and objects are not tried, nor those in what runs only once when a module is loaded, such as the schemas.

The goal is 85 % in all and 80 % in each folder. Folders that are not in the table were not measured to the end yet.
`;

export function mutationDocument({ files }: MutationReport): string {
  const folders = new Map<string, Score>();
  const survivors = new Map<string, Map<string, number[]>>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const score = scoreOf(folders, folderOf(file));
    for (const mutant of mutants) {
      const counted = COUNTED[mutant.status];
      if (counted === undefined) continue;
      score[counted] += 1;
      if (counted === 'survived' || counted === 'notCovered')
        addLine(
          survivors,
          file,
          reasonOf(file, mutant, counted === 'notCovered'),
          mutant.location.start.line,
        );
    }
  }
  return [INTRODUCTION, tableOf(folders), '## What survived', ...listOf(survivors)].join('\n');
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

function addLine(all: Map<string, Map<string, number[]>>, file: string, reason: string, line: number): void {
  const reasons = all.get(file) ?? new Map<string, number[]>();
  reasons.set(reason, [...(reasons.get(reason) ?? []), line]);
  all.set(file, reasons);
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
    '| folder | noticed | of them by a time limit | survived | not reached | score |',
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

function listOf(survivors: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): string[] {
  return [...survivors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, reasons]) => {
      const rows = [...reasons].map(([reason, lines]) => `- ${lines.length}, ${linesIn(lines)}: ${reason}`);
      return `\n### \`${file}\`\n\n${rows.join('\n')}\n`;
    });
}

function linesIn(lines: readonly number[]): string {
  const distinct = [...new Set(lines)].sort((a, b) => a - b);
  return `line${distinct.length === 1 ? '' : 's'} ${distinct.join(', ')}`;
}
