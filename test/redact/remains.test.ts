// Nothing of a found secret remains: for every rule, in every field of a record, wherever the secret stands.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GITLEAKS_RULES } from '../../src/redact/gitleaks-rules.ts';
import { OWN_RULES } from '../../src/redact/own-rules.ts';
import { redactAll } from '../../src/redact/redact-all.ts';
import { createRedactor } from '../../src/redact/redactor.ts';
import { places } from './scanners/places.ts';
import { samplesOf } from './scanners/samples.ts';

const redactor = createRedactor();
const rules = [...OWN_RULES, ...GITLEAKS_RULES].map(({ kind, mark, rest, before = '' }, index) => ({
  name: `${kind} ${index}`,
  pattern: `${before && `(?:${before})`}(?:${mark})${rest}`.replace(
    /\(\?<?[=!](?:\[[^\]]*\]|[^()[\]])*\)/g,
    '',
  ),
  entropy: 3,
  keyword: null,
}));
const samples = rules.flatMap((rule) => samplesOf(rule, 2)).filter(({ secret }) => secret.length < 500);

it('has samples of nearly all rules', () => {
  expect(new Set(samples.map(({ rule }) => rule)).size).toBeGreaterThan(rules.length * 0.8);
});

it('no six characters in a row of a found secret remain in any field', async () => {
  const texts = fc.record({
    sample: fc.constantFrom(...samples),
    place: fc.constantFrom(...places.filter(({ group }) => group !== 'encoded')),
  });
  await fc.assert(
    fc.asyncProperty(texts, async ({ sample, place }) => {
      const command = place.write(sample);
      const record = {
        command,
        argv: command.split(' '),
        cwd: `/srv/${sample.secret}`,
        changed_paths: [`a/${sample.secret}.md`],
      };
      const [redacted] = await redactAll([record], redactor);
      if (redacted?.value.command === command) return;
      const blank = place.write({ ...sample, secret: '' });
      const output = JSON.stringify(redacted?.value).replaceAll(/\[redacted:[\w-]+\]/g, '\n');
      const runs = Array.from({ length: sample.secret.length - 5 }, (_, at) =>
        sample.secret.slice(at, at + 6),
      );
      expect(runs.filter((run) => output.includes(run) && !blank.includes(run))).toEqual([]);
    }),
    { numRuns: Number(process.env.REDACTION_RUNS ?? 1_000), seed: 17 },
  );
});
