// Holds what records look like against the baseline: what a new release has changed under the reader.

import type { Known } from './known.ts';
import { HIDDEN } from './names.ts';
import type { KindShape, Shapes } from './shapes.ts';

export interface Drift {
  readonly what: 'unknown kind' | 'misfit' | 'gone' | 'other type' | 'new word' | 'unreadable';
  /** The kind, and the path where there is one; or the vocabulary. */
  readonly where: string;
  /** What is there now, and what was. */
  readonly detail: string;
}

/** @param isWhole Whether the records are those of every scenario, so that what is not among them is gone. */
export function driftsOf(shapes: Shapes, known: Known, isWhole: boolean): Drift[] {
  const drifts: Drift[] = [];
  if (shapes.unreadable > 0)
    drifts.push({ what: 'unreadable', where: 'lines', detail: `${shapes.unreadable} are no records` });
  for (const [kind, { fate, count, misfits }] of shapes.kinds) {
    if (fate === 'unrecognised') drifts.push({ what: 'unknown kind', where: kind, detail: records(count) });
    if (misfits > 0) drifts.push({ what: 'misfit', where: kind, detail: `${misfits} of ${records(count)}` });
  }
  for (const [kind, fields] of Object.entries(known.kinds)) {
    const shape = shapes.kinds.get(kind);
    if (shape !== undefined) drifts.push(...fieldDrifts(kind, shape, fields, isWhole));
    else if (isWhole) drifts.push({ what: 'gone', where: kind, detail: `was written by ${known.release}` });
  }
  for (const [vocabulary, words] of shapes.words) {
    for (const [word, count] of words) {
      if (known.words[vocabulary]?.includes(word)) continue;
      const detail =
        word === HIDDEN ? `${records(count)} with what is no word` : `"${word}" in ${records(count)}`;
      drifts.push({ what: 'new word', where: vocabulary, detail });
    }
  }
  return drifts;
}

function* fieldDrifts(
  kind: string,
  { fields }: KindShape,
  known: Readonly<Record<string, string>>,
  isWhole: boolean,
): Generator<Drift> {
  let gone: string | undefined;
  for (const [path, was] of Object.entries(known)) {
    // What stands inside of what is gone is gone with it.
    if (gone !== undefined && /^[.[]/.test(path.slice(gone.length)) && path.startsWith(gone)) continue;
    const where = `${kind} ${path}`;
    // Null is how a field says that it has nothing, whatever its type.
    const types = was.split(' ').filter((type) => type !== 'null');
    const now = [...(fields.get(path)?.keys() ?? [])].filter((type) => type !== 'null');
    const strange = now.filter((type) => !types.includes(type));
    if (types.length > 0 && now.length === 0 && isWhole) {
      gone = path;
      yield { what: 'gone', where, detail: `was ${was}` };
    } else if (types.length > 0 && strange.length > 0)
      yield { what: 'other type', where, detail: `${strange.join(', ')}, was ${was}` };
  }
}

const records = (count: number): string => (count === 1 ? '1 record' : `${count} records`);
