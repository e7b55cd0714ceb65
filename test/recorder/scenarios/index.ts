// Lists the scenarios by the names under which they are recorded.
import { isAtLeast } from '../release-order.ts';
import type { Scenario } from '../scenario.ts';
import { appServer, appServerExtended, appServerLegacy } from './app-server.ts';
import { autoReview, autoReviewExec } from './auto-review.ts';
import { awkwardCommands } from './awkward-commands.ts';
import { background, killedInBackground, notWaitedFor, typedByProgram, typedInput } from './background.ts';
import { basics, basicsExtended } from './basics.ts';
import { codeMode } from './code-mode.ts';
import { declined } from './declined.ts';
import { failedPatches } from './failed-patches.ts';
import { failingTest } from './failing-test.ts';
import { hooks } from './hooks.ts';
import { imageGeneration } from './image-generation.ts';
import { injected, injectedWithin } from './injected.ts';
import { interruptedCodeMode } from './interrupted-code-mode.ts';
import { killed } from './killed.ts';
import { lateCommand } from './late-command.ts';
import { lineage, sameWords } from './lineage.ts';
import { mcpFailures } from './mcp-failures.ts';
import {
  forkedByNewest,
  migrated,
  migratedCodeMode,
  migratedFork,
  migratedLineage,
  migratedSubagentV1,
  updated,
} from './migrated.ts';
import { nestedSubagents } from './nested-subagents.ts';
import { patchSpellings } from './patch-spellings.ts';
import { paths } from './paths.ts';
import { goals, nothingRan } from './plain-failures.ts';
import { programs, stoppedPrograms } from './programs.ts';
import { refused, refusedTogether } from './refused.ts';
import { repeatedIds } from './repeated-ids.ts';
import { revert, revertedWhole } from './revert.ts';
import { sandboxReadOnly, sandboxWorkspace } from './sandbox-denied.ts';
import { serverError } from './server-error.ts';
import { subagent } from './subagent.ts';
import { subagentExtended, subagentV1 } from './subagent-v1.ts';
import { tools } from './tools.ts';

const written: ReadonlyMap<string, Scenario> = new Map([
  ['basics', basics],
  ['basics-extended', basicsExtended],
  ['tools', tools],
  ['awkward-commands', awkwardCommands],
  ['patch-spellings', patchSpellings],
  ['repeated-ids', repeatedIds],
  ['paths', paths],
  ['image-generation', imageGeneration],
  ['code-mode', codeMode],
  ['killed', killed],
  ['server-error', serverError],
  ['lineage', lineage],
  ['same-words', sameWords],
  ['subagent', subagent],
  ['subagent-v1', subagentV1],
  ['subagent-extended', subagentExtended],
  ['nested-subagents', nestedSubagents],
  ['app-server', appServer],
  ['app-server-legacy', appServerLegacy],
  ['app-server-extended', appServerExtended],
  ['revert', revert],
  ['reverted-whole', revertedWhole],
  ['declined', declined],
  ['interrupted-code-mode', interruptedCodeMode],
  ['late-command', lateCommand],
  ['migrated', migrated],
  ['migrated-code-mode', migratedCodeMode],
  ['migrated-lineage', migratedLineage],
  ['migrated-fork', migratedFork],
  ['migrated-subagent-v1', migratedSubagentV1],
  ['forked-by-newest', forkedByNewest],
  ['updated', updated],
  ['refused', refused],
  ['refused-together', refusedTogether],
  ['hooks', hooks],
  ['auto-review', autoReview],
  ['auto-review-exec', autoReviewExec],
  ['sandbox-read-only', sandboxReadOnly],
  ['sandbox-workspace', sandboxWorkspace],
  ['failed-patches', failedPatches],
  ['typed-input', typedInput],
  ['typed-by-program', typedByProgram],
  ['background', background],
  ['killed-in-background', killedInBackground],
  ['not-waited-for', notWaitedFor],
  ['programs', programs],
  ['stopped-programs', stoppedPrograms],
  ['mcp-failures', mcpFailures],
  ['injected', injected],
  ['injected-within', injectedWithin],
  ['goals', goals],
  ['nothing-ran', nothingRan],
  ['failing-test', failingTest],
]);

/** The first release whose default model calls its tools in programs only and records what they did. */
const IN_PROGRAMS_SINCE = '0.151.0';

/** Every scenario as written, and with the default model where that makes a difference. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [...written].flatMap(([name, scenario]) => [
    [name, scenario] as const,
    ...(isPlayedInPrograms(scenario) ? [[`${name}-in-programs`, inPrograms(name, scenario)] as const] : []),
  ]),
);

function isPlayedInPrograms({ model, before }: Scenario): boolean {
  return model !== 'code-mode' && (before === undefined || !isAtLeast(IN_PROGRAMS_SINCE, before));
}

function inPrograms(name: string, scenario: Scenario): Scenario {
  const { since = IN_PROGRAMS_SINCE } = scenario;
  return {
    ...scenario,
    shows: `\`${name}\` with the default model, which calls its tools in programs`,
    since: isAtLeast(since, IN_PROGRAMS_SINCE) ? since : IN_PROGRAMS_SINCE,
    model: 'code-mode',
  };
}
