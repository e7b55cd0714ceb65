// Which model, and which features, make a release offer the tools that a scenario calls.
import type { TomlTable } from './config-toml.ts';
import { isAtLeast } from './release-order.ts';

export interface Model {
  /** Without one, the release takes the model that it has for users who name none. */
  readonly slug?: string;
  readonly features: Readonly<Record<string, boolean>>;
}

/** The tools by which releases run a command. */
export type ShellTool = 'exec_command' | 'shell_command' | 'shell';

export interface Era {
  readonly since: string;
  readonly shell: ShellTool;
  readonly ordinary: Model;
  readonly 'code-mode': Model;
  /** Switches that were no features yet. */
  readonly config?: TomlTable;
  /** Before there were calls with free text. */
  readonly patchesByShellOnly?: boolean;
}

/** Later ones take no notice of it, and earlier ones offered nothing beyond it. */
const WITHOUT_CODE_MODE: Model = { slug: 'gpt-5-codex', features: {} };
const AGENTS = { collab: true, multi_agent: true };

// Newest first. A slug that a release does not know would get it a fallback with fewer tools.
const ERAS: readonly Era[] = [
  {
    since: '0.151.0',
    shell: 'exec_command',
    ordinary: { slug: 'gpt-5.5', features: {} },
    'code-mode': { features: {} },
  },
  {
    since: '0.115.0',
    shell: 'exec_command',
    ordinary: { slug: 'gpt-5.4', features: {} },
    'code-mode': { slug: 'gpt-5.4', features: { code_mode: true, multi_agent_v2: true } },
  },
  {
    since: '0.66.0',
    shell: 'exec_command',
    ordinary: {
      slug: 'gpt-5-codex',
      features: { unified_exec: true, apply_patch_freeform: true, ...AGENTS },
    },
    'code-mode': WITHOUT_CODE_MODE,
  },
  {
    since: '0.41.0',
    shell: 'shell',
    ordinary: { slug: 'gpt-5-codex', features: { unified_exec: true } },
    'code-mode': WITHOUT_CODE_MODE,
  },
  {
    since: '0.36.0',
    shell: 'shell',
    ordinary: { slug: 'gpt-5-codex', features: {} },
    'code-mode': WITHOUT_CODE_MODE,
    config: { experimental_use_exec_command_tool: true },
  },
  {
    since: '0.24.0',
    shell: 'shell',
    ordinary: { slug: 'gpt-5', features: {} },
    'code-mode': WITHOUT_CODE_MODE,
    config: { experimental_use_exec_command_tool: true },
  },
  {
    since: '0.8.0',
    shell: 'shell',
    ordinary: { slug: 'gpt-5', features: {} },
    'code-mode': WITHOUT_CODE_MODE,
    patchesByShellOnly: true,
  },
];

/** The newest release that was recorded. Scenarios update an older one to it, and the tests of workflows run it. */
export const NEWEST = '0.171.0';

export function eraOf(release: string): Era {
  const era = ERAS.find(({ since }) => isAtLeast(release, since));
  if (era === undefined) throw new Error(`no model is known for Codex ${release}: add an era to models.ts`);
  return era;
}
