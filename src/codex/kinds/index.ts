// The list of kinds that are projected. One line a file; the ignored ones have a list of their own.

import { customToolCallOutput, functionCallOutput } from './call-output.js';
import { collabEnds } from './collab-end.js';
import { compactions } from './compaction.js';
import { customToolCall } from './custom-tool-call.js';
import { dynamicToolCallResponse } from './dynamic-tool-call-response.js';
import { execCommandEnd } from './exec-command-end.js';
import { functionCall } from './function-call.js';
import { imageGenerationCall, webSearchCall } from './hosted-call.js';
import { imageGenerationEnd } from './image-generation-end.js';
import { collabAgentToolCall } from './items/collab-agent-tool-call.js';
import { commandExecution } from './items/command-execution.js';
import { dynamicToolCall } from './items/dynamic-tool-call.js';
import { extensionImageGeneration } from './items/extension-image-generation.js';
import { extensionWebSearch } from './items/extension-web-search.js';
import { fileChange } from './items/file-change.js';
import { imageGeneration } from './items/image-generation.js';
import { imageView } from './items/image-view.js';
import { mcpToolCall } from './items/mcp-tool-call.js';
import { extensionSleep, sleep } from './items/sleep.js';
import { subAgentActivity } from './items/sub-agent-activity.js';
import { userMessageItem } from './items/user-message.js';
import { webSearch } from './items/web-search.js';
import type { Kind } from './kind.js';
import { localShellCall } from './local-shell-call.js';
import { mcpToolCallEnd } from './mcp-tool-call-end.js';
import { bareMessage } from './message.js';
import { patchApplyEnd } from './patch-apply-end.js';
import { reviewModes } from './review-mode.js';
import { sessionMeta } from './session-meta.js';
import { subAgentActivityEvent } from './sub-agent-activity.js';
import { taskComplete } from './task-complete.js';
import { taskStarted } from './task-started.js';
import { threadRolledBack } from './thread-rolled-back.js';
import { toolSearchCall, toolSearchOutput } from './tool-search.js';
import { turnAborted } from './turn-aborted.js';
import { turnContext } from './turn-context.js';
import { userMessage } from './user-message.js';
import { viewImageToolCall } from './view-image-tool-call.js';
import { webSearchEnd } from './web-search-end.js';

const projected: readonly Kind[] = [
  sessionMeta,
  turnContext,
  taskStarted,
  taskComplete,
  turnAborted,
  threadRolledBack,
  userMessage,
  bareMessage,
  ...reviewModes,
  ...compactions,
  functionCall,
  functionCallOutput,
  customToolCall,
  customToolCallOutput,
  localShellCall,
  webSearchCall,
  imageGenerationCall,
  toolSearchCall,
  toolSearchOutput,
  userMessageItem,
  commandExecution,
  fileChange,
  mcpToolCall,
  dynamicToolCall,
  collabAgentToolCall,
  subAgentActivity,
  webSearch,
  imageView,
  imageGeneration,
  extensionWebSearch,
  extensionImageGeneration,
  extensionSleep,
  sleep,
  execCommandEnd,
  patchApplyEnd,
  mcpToolCallEnd,
  webSearchEnd,
  imageGenerationEnd,
  viewImageToolCall,
  dynamicToolCallResponse,
  subAgentActivityEvent,
  ...collabEnds,
];

export const kinds: ReadonlyMap<string, Kind> = new Map(projected.map((kind) => [kind.name, kind]));

export { ignored } from './ignored.js';
