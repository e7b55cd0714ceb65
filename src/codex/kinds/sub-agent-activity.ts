// Event sub_agent_activity: what a call did to a sub-agent, in legacy threads from 0.140.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { activityFields, readActivityRecord } from './items/sub-agent-activity.js';

export const subAgentActivityEvent = defineEndEvent({
  type: 'sub_agent_activity',
  fields: z.object(activityFields),
  read: readActivityRecord,
});
