// The one use case: finds the sessions, reads them one by one, projects each to records, redacts these, and reports how
// well it went.
import { recordsOf } from './codex/session/records.js';
import type { Manifest } from './contract/v1/manifest.js';
import type { ActionRecord } from './contract/v1/records.js';
import { yieldToEvents } from './disk/yield-to-events.js';
import { type FindOptions, findSessions } from './find/find-sessions.js';
import type { Looks } from './look/look.js';
import { type AccountOptions, createAccount } from './manifest/account.js';
import { inBatches } from './manifest/batch.js';
import { type ReadSessionsOptions, readSessions } from './read/read-sessions.js';

export interface ExportOptions extends FindOptions, ReadSessionsOptions, AccountOptions {}

/**
 * Receives the records of one session after another, in the order of the contract and in batches. `looks` holds what a
 * reviewer should look at in them; the tally of the summary needs it.
 */
export type TakeRecords = (records: readonly ActionRecord[], looks: Looks) => Promise<void> | void;

/**
 * Exports every session of the Codex homes.
 *
 * @returns the manifest: what was read and how well.
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`; whatever `take` throws.
 */
export async function exportActions(options: ExportOptions, take: TakeRecords): Promise<Manifest> {
  const found = await findSessions(options);
  const account = createAccount(found, options);
  for await (const session of readSessions(found, options)) {
    for (const batch of inBatches(recordsOf(session.session, session.isBefore))) {
      await yieldToEvents();
      const { records, looks } = await account.release(batch);
      await take(records, looks);
    }
    await account.endSession(session);
  }
  return account.report();
}
