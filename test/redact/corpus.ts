// Every secret in every form: what redaction is measured by.
import { exactKinds, secretLines } from './exact.ts';
import { forms } from './forms/index.ts';
import { type Kind, type Planted, textOf, token } from './planted.ts';
import { createRandom } from './random.ts';
import { patternKinds } from './secrets/index.ts';

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

/** Secrets that are found because their values are known, and the values. */
export function exactCases(): { cases: Case[]; values: string[] } {
  const planted = exactKinds.map((kind) => ({ kind, secrets: plantedOf(kind) }));
  const values = planted.flatMap(({ secrets }) => secrets.map(textOf));
  const lines = values.flatMap((value) => secretLines(value).map((line) => token('', line)));
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

function casesOf({ name, alone }: Pick<Kind, 'name' | 'alone'>, secrets: readonly Planted[]): Case[] {
  return secrets.flatMap((planted) =>
    forms
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
