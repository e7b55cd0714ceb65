// Version 1 of the contract, manifest: where an export looked, and what it left out on purpose.
import * as z from 'zod';
import { count } from './count.js';
import { timestamp } from './record-head.js';
import { HOME_STATES, SINCE_SOURCES } from './words.js';

export const sinceSource = z
  .enum(SINCE_SOURCES)
  .describe(
    "given: it was asked for. The others are when this job started, as its runner tells without saying so: the start of the runner's process for this job; the birth of the folder that the runner makes for this job's steps; on a machine that is made for one job, the start of the machine.",
  );

export const scope = z
  .strictObject({
    since: timestamp
      .nullable()
      .describe(
        'RFC 3339 UTC, a fact that the export was given. Left out and counted is what completed before: whole sessions that did nothing since, and in others the actions in outside_scope. What has no time of its own goes by the time of its file. Null: nothing is left out for its time.',
      ),
    since_from: sinceSource.nullable().describe('Where that time is from; null without one.'),
    sessions_before: count.describe('Sessions left out whole because they did nothing since that time.'),
    sessions_not_asked_for: count.describe(
      'Sessions left out because only others were asked for, or because they are of another user of this machine and ran elsewhere.',
    ),
    sessions_of_other_runners: count.describe(
      'Sessions left out because they ran in the work folder of another self-hosted runner on this machine.',
    ),
    sessions_with_only_old_times: count.describe(
      'Sessions exported whole although every time in them is older: their file was changed since the job started, by something that copied or wrote it, so their times say nothing.',
    ),
  })
  .meta({ id: 'Scope', description: 'What was left out on purpose, and why.' });

export const homeEntry = z
  .strictObject({
    path: z.string().describe('As it was named; ~ is the home of the user who made the export.'),
    state: z
      .enum(HOME_STATES)
      .describe(
        'read: its sessions were looked for; places in it that could not be read are in unread. missing: there is no such folder. unreadable: it is there and this user may not enter it.',
      ),
  })
  .meta({ id: 'Home', description: 'A Codex home that was looked into.' });

export type HomeEntry = z.infer<typeof homeEntry>;
export type { SinceSource } from './words.js';
