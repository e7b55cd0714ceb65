// The judge: what is left of a secret in a text that went through redaction.
import { views } from './views.ts';

/**
 * The first run of the secret that can still be read in `text`, however it is encoded there, or null when none can.
 * A run counts from a quarter of the secret on, and always from twelve characters on. What `blank` says as
 * well, the same text without its secret, tells nothing.
 */
export function findSurvivor(text: string, secret: string, blank: () => string): string | null {
  let harmless: string[] | undefined;
  const isHarmless = (run: string) => {
    harmless ??= [...views(blank())].flatMap((view) => [view, squeezed(view)]);
    return harmless.some((view) => view.includes(run));
  };
  const all = runsOf(secret);
  const allSqueezed = runsOf(squeezed(secret));
  for (const view of views(text)) {
    const survivor = findIn(view, all, isHarmless) ?? findIn(squeezed(view), allSqueezed, isHarmless);
    if (survivor !== undefined) return survivor;
  }
  return null;
}

const findIn = (view: string, runs: readonly string[], isHarmless: (run: string) => boolean) =>
  runs.find((run) => view.includes(run) && !isHarmless(run));

function runsOf(secret: string): string[] {
  const length = Math.min(12, Math.max(4, Math.floor(secret.length / 4) + 1));
  return Array.from({ length: Math.max(0, secret.length - length + 1) }, (_, at) =>
    secret.slice(at, at + length),
  );
}

/** Without what only holds the parts of a text together, or apart. */
const squeezed = (text: string) => text.replace(/["'`\\\s]+/g, '');
