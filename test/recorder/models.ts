// Which model, and which features, make a release offer the tools that a scenario calls.
import { isAtLeast } from './release-order.ts';

export interface Model {
  readonly slug: string;
  readonly features: Readonly<Record<string, boolean>>;
}

/** The tools by which releases run a command. */
export type ShellTool = 'exec_command' | 'shell_command' | 'shell';

export interface Era {
  readonly since: string;
  readonly shell: ShellTool;
  readonly ordinary: Model;
  readonly 'code-mode': Model;
}

// Newest first. A slug that a release does not know would get it a fallback with fewer tools.
const ERAS: readonly Era[] = [
  {
    since: '0.151.0',
    shell: 'exec_command',
    ordinary: { slug: 'gpt-5.5', features: {} },
    'code-mode': { slug: 'gpt-5.6-sol', features: {} },
  },
];

export function eraOf(release: string): Era {
  const era = ERAS.find(({ since }) => isAtLeast(release, since));
  if (era === undefined) throw new Error(`no model is known for Codex ${release}: add an era to models.ts`);
  return era;
}
