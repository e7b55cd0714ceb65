// Lists the kinds that are projected, one line for each file. Ignored kinds have a list of their own.

import { callOutputs } from './call-output.js';
import { collabAgentToolCalls } from './collab-agent-tool-call.js';
import { commands } from './command.js';
import { compactions } from './compaction.js';
import { dynamicToolCalls } from './dynamic-tool-call.js';
import { fileChanges } from './file-change.js';
import { imageGenerations } from './image-generation.js';
import { imageViews } from './image-view.js';
import type { Kind } from './kind.js';
import { mcpToolCalls } from './mcp-tool-call.js';
import { reviewModes } from './review-mode.js';
import { sessionMeta } from './session-meta.js';
import { sleeps } from './sleep.js';
import { subAgentActivities } from './sub-agent-activity.js';
import { tokenUsages } from './token-usage.js';
import { toolCalls } from './tool-call.js';
import { toolSearches } from './tool-search.js';
import { turns } from './turn.js';
import { userCommand } from './user-command.js';
import { userMessages } from './user-message.js';
import { webSearches } from './web-search.js';

const projected: readonly Kind[] = [
  sessionMeta,
  ...turns,
  ...userMessages,
  userCommand,
  ...reviewModes,
  ...compactions,
  ...toolCalls,
  ...callOutputs,
  ...toolSearches,
  ...commands,
  ...fileChanges,
  ...mcpToolCalls,
  ...dynamicToolCalls,
  ...collabAgentToolCalls,
  ...subAgentActivities,
  ...webSearches,
  ...imageViews,
  ...imageGenerations,
  ...sleeps,
  ...tokenUsages,
];

export const kinds: ReadonlyMap<string, Kind> = new Map(projected.map((kind) => [kind.name, kind]));

export { ignored } from './ignored.js';
