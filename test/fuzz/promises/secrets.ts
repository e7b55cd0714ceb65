// No secret gets out: it is in no text or key of the records and the manifest, nor in a summary.
import { FORBIDDEN } from '../secrets.ts';
import type { Export } from './index.ts';

export function brokenBySecrets({ actions, manifest, summary, shortSummary }: Export): string[] {
  const places = {
    actions: actions.flatMap((line) => textsIn(JSON.parse(line))).join('\n'),
    manifest: textsIn(JSON.parse(manifest)).join('\n'),
    summary,
    shortSummary,
  };
  return Object.entries(places).flatMap(([place, text]) =>
    FORBIDDEN.filter((secret) => text.includes(secret)).map(
      (secret) => `no secret gets out: ${JSON.stringify(secret)} is in the ${place}: ${around(text, secret)}`,
    ),
  );
}

function around(text: string, secret: string): string {
  const at = text.indexOf(secret);
  return JSON.stringify(text.slice(Math.max(0, at - 80), at + secret.length + 80));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}
