// Lists the scenarios by the names under which they are recorded.
import type { Scenario } from '../scenario.ts';
import { awkwardCommands } from './awkward-commands.ts';
import { codeMode } from './code-mode.ts';
import { killed } from './killed.ts';
import { lineage } from './lineage.ts';
import { serverError } from './server-error.ts';
import { tools } from './tools.ts';

export const scenarios: ReadonlyMap<string, Scenario> = new Map([
  ['tools', tools],
  ['awkward-commands', awkwardCommands],
  ['code-mode', codeMode],
  ['killed', killed],
  ['lineage', lineage],
  ['server-error', serverError],
]);
