// Version 1 of the contract, manifest: where an export looked, and what it left out on purpose.
import * as z from 'zod';
import { count } from './count.js';
import { timestamp } from './record-head.js';
import { HOME_STATES, SINCE_SOURCES } from './words.js';

export const sinceSource = z
  .enum(SINCE_SOURCES)
  .describe(
    "given: the caller gave the time. The others are estimates of when this job started. runner_process: the start of the runner's process for this job. runner_folder: the creation of the folder that the runner makes for this job's steps. machine_start: the start of a machine that was made for this job.",
  );

export const scope = z
  .strictObject({
    since: timestamp
      .nullable()
      .describe(
        'RFC 3339 in UTC. Everything that completed before this time is left out and counted: whole sessions that did nothing since then (sessions_before), and actions of other sessions (outside_scope). For records without a time, the time of their file decides. Null: nothing is left out because of its time.',
      ),
    since_from: sinceSource.nullable().describe('Where the time comes from; null if there is none.'),
    sessions_before: count.describe('Sessions that were left out because they did nothing since that time.'),
    sessions_not_asked_for: count.describe(
      'Sessions that were left out because only others were asked for, or because they belong to another user of this machine and ran outside the folders of this job.',
    ),
    sessions_of_other_runners: count.describe(
      'Sessions that were left out because they ran in the work folder of another self-hosted runner on this machine.',
    ),
    sessions_with_only_old_times: count.describe(
      'Sessions that are exported completely although all their times are older: their file was copied or written since the job started, so their times prove nothing.',
    ),
  })
  .meta({ id: 'Scope', description: 'What was left out on purpose, and why.' });

export const homeEntry = z
  .strictObject({
    path: z.string().describe('The path as it was given; ~ is the home of the user who made the export.'),
    state: z
      .enum(HOME_STATES)
      .describe(
        'read: it was searched; unread lists the places in it that could not be read. missing: there is no such folder. unreadable: this user may not enter the folder.',
      ),
  })
  .meta({ id: 'Home', description: 'A Codex home that was to be searched.' });

export type HomeEntry = z.infer<typeof homeEntry>;
export type { SinceSource } from './words.js';
