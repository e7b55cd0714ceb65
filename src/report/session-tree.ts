// Orders sessions for a list: a sub-agent follows its parent.

interface Node {
  readonly id: string;
  readonly parent: string | null;
}

export interface Placed<Session> {
  readonly session: Session;
  /** 0 for a session without a parent, or whose parent is not in the list. */
  readonly depth: number;
}

/** Each session once, even if a recording makes a session its own ancestor. */
export function inTreeOrder<Session extends Node>(sessions: readonly Session[]): Placed<Session>[] {
  const children = new Map<string, Session[]>();
  const ids = new Set(sessions.map(({ id }) => id));
  for (const session of sessions) {
    if (session.parent === null) continue;
    children.set(session.parent, [...(children.get(session.parent) ?? []), session]);
  }
  const placed: Placed<Session>[] = [];
  const seen = new Set<Session>();
  function place(session: Session, depth: number): void {
    if (seen.has(session)) return;
    seen.add(session);
    placed.push({ session, depth });
    for (const child of children.get(session.id) ?? []) place(child, depth + 1);
  }
  for (const session of sessions) if (session.parent === null || !ids.has(session.parent)) place(session, 0);
  for (const session of sessions) place(session, 0);
  return placed;
}
