// What a person reads of it, in Markdown: the drifts first, then what to do, and the shapes where they are asked for.
import type { Drift } from './drifts.ts';
import type { KindShape, Shapes } from './shapes.ts';

const HEADINGS: Readonly<Record<Drift['what'], string>> = {
  'unknown kind': 'Record kinds that the reader does not know',
  misfit: 'Records that no longer have the shape of their kind',
  gone: 'What the reader relies on and is no longer written',
  'other type': 'Fields that the reader relies on and that have another type',
  'new word': 'Words that are new',
  unreadable: 'Lines that cannot be read',
};

const WHAT_TO_DO = `A kind that is no action belongs into \`src/codex/kinds/ignored.ts\`, one that is goes into the file of the
thing it records, or into a new file beside it. A field or a word is dealt with where its kind is read. Then \`npm run drift -- --learn\` makes this the new
baseline; read the difference before you commit it.`;

/** @param subject What was looked at, such as `Codex 0.170.0`. */
export function reportOf(
  subject: string,
  baseline: string,
  drifts: readonly Drift[],
  failures: readonly string[],
  shapes: Shapes,
): string {
  const sections = Object.entries(HEADINGS).flatMap(([what, heading]) => {
    const these = drifts.filter((drift) => drift.what === what);
    return these.length === 0 ? [] : [`## ${heading}\n\n${these.map(itemOf(shapes)).join('\n')}`];
  });
  if (failures.length > 0)
    sections.push(
      `## Scenarios that could not be recorded\n\n${failures.map((text) => `- ${text}`).join('\n')}`,
    );
  const found = drifts.length + failures.length;
  const differ =
    found === 0 ? 'Nothing has drifted' : found === 1 ? '1 thing differs' : `${found} things differ`;
  const verdict = `${differ} in ${linesOf(shapes)} lines, held against what Codex ${baseline} writes.`;
  return [`# ${subject}`, verdict, ...sections, ...(found === 0 ? [] : [WHAT_TO_DO])].join('\n\n');
}

/** Every kind with its count, and the fields that were looked at with their types and counts. */
export function shapesOf(shapes: Shapes): string {
  const kinds = [...shapes.kinds].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const words = [...shapes.words].map(([vocabulary, counts]) => `- ${vocabulary}: ${countsOf(counts)}`);
  return [
    '## Kinds',
    kinds.map(([kind, shape]) => `- \`${kind}\`: ${shape.count} ${shape.fate}${fieldsOf(shape)}`).join('\n'),
    ...(words.length === 0 ? [] : ['## Words', words.join('\n')]),
  ].join('\n\n');
}

const itemOf =
  (shapes: Shapes) =>
  ({ what, where, detail }: Drift): string => {
    const shape = what === 'unknown kind' ? shapes.kinds.get(where) : undefined;
    return `- \`${where}\`: ${detail}${shape === undefined ? '' : fieldsOf(shape)}`;
  };

function fieldsOf({ fields }: KindShape): string {
  return [...fields].map(([path, types]) => `\n  - \`${path}\`: ${countsOf(types)}`).join('');
}

const countsOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => `${name} × ${count}`).join(', ');

const linesOf = ({ kinds, unreadable }: Shapes): number => (kinds.get('line')?.count ?? 0) + unreadable;
