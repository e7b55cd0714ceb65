// Lists the scenarios by the names under which they are recorded.
import type { Scenario } from '../scenario.ts';
import { appServer, appServerExtended, appServerLegacy } from './app-server.ts';
import { awkwardCommands } from './awkward-commands.ts';
import { basics, basicsExtended } from './basics.ts';
import { codeMode } from './code-mode.ts';
import { declined } from './declined.ts';
import { imageGeneration } from './image-generation.ts';
import { interruptedCodeMode } from './interrupted-code-mode.ts';
import { killed } from './killed.ts';
import { lateCommand } from './late-command.ts';
import { lineage, sameWords } from './lineage.ts';
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
import { repeatedIds } from './repeated-ids.ts';
import { revert, revertedWhole } from './revert.ts';
import { serverError } from './server-error.ts';
import { subagent } from './subagent.ts';
import { subagentExtended, subagentV1 } from './subagent-v1.ts';
import { tools } from './tools.ts';

export const scenarios: ReadonlyMap<string, Scenario> = new Map([
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
]);
