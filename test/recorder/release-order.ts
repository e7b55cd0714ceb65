// Orders Codex releases.

export interface Span {
  readonly since?: string;
  /** The first release after the span. */
  readonly before?: string;
}

export function isWithin(release: string, { since, before }: Span): boolean {
  return isAtLeast(release, since ?? '0.0.0') && (before === undefined || !isAtLeast(release, before));
}

/** Whether `release` (as `0.165.0`) is `other` or a later one. */
export function isAtLeast(release: string, other: string): boolean {
  const [ours, theirs] = [release, other].map((text) => text.split('.').map(Number));
  for (const [index, part] of (theirs ?? []).entries()) {
    const difference = (ours?.[index] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
