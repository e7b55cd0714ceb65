// Every secret in every form: what redaction is measured by.
import { exactKinds, secretLine } from './exact.ts';
import type { Form } from './form.ts';
import { forms } from './forms/index.ts';
import { notPromisedForms } from './forms/not-promised.ts';
import { type Kind, type Planted, textOf, token } from './planted.ts';
import { createRandom } from './random.ts';
import { patternKinds } from './secrets/index.ts';
import { notPromisedKinds } from './secrets/not-promised.ts';

export interface Case {
  kind: string;
  form: string;
  text: string;
  secret: string;
  /** The same text without its secret. */
  blank: () => string;
}

const LEAST = 3;

/** Secrets that a pattern finds. */
export const patternCases = (): Case[] => patternKinds.flatMap((kind) => casesOf(kind, plantedOf(kind)));

/** Secrets of kinds that nothing is promised of. */
export const otherCases = (): Case[] => notPromisedKinds.flatMap((kind) => casesOf(kind, plantedOf(kind)));

/** Secrets that would be found, in forms that nothing is promised of. */
export const hiddenCases = (): Case[] =>
  patternKinds
    .filter(({ alone }) => alone)
    .flatMap((kind) => casesOf(kind, plantedOf(kind), notPromisedForms));

/** Secrets that are found because their values are known, and the values. */
export function exactCases(): { cases: Case[]; values: string[] } {
  const planted = exactKinds.map((kind) => ({ kind, secrets: plantedOf(kind) }));
  const values = planted.flatMap(({ secrets }) => secrets.map(textOf));
  const lines = values.flatMap((value) => {
    const line = secretLine(value);
    return line === undefined ? [] : [token('', line)];
  });
  // One value that begins another must not end the search for the longer one.
  const beginnings = values.filter((value) => value.length === 200).map((value) => value.slice(0, 90));
  return {
    cases: [
      ...planted.flatMap(({ kind, secrets }) => casesOf(kind, secrets)),
      ...casesOf({ name: 'one line of many', alone: true }, lines),
    ],
    values: [...beginnings, ...values],
  };
}

function plantedOf({ name, shapes }: Kind): Planted[] {
  const random = createRandom(name);
  const times = Math.ceil(LEAST / shapes.length);
  return shapes.flatMap((shape) => Array.from({ length: times }, () => shape(random)));
}

function casesOf(
  { name, alone }: Pick<Kind, 'name' | 'alone'>,
  secrets: readonly Planted[],
  among: readonly Form[] = forms,
): Case[] {
  return secrets.flatMap((planted) =>
    among
      .filter((form) => form.fits?.(planted, alone) ?? true)
      .map((form) => ({
        kind: name,
        form: form.name,
        text: form.write(planted, alone),
        secret: planted.secret,
        blank: () => form.write({ ...planted, secret: '' }, alone),
      })),
  );
}
