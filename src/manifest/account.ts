// Keeps the account of an export: redacts and counts the records, and at the end makes the manifest.
import type { PlacedRecord } from '../codex/session/records.js';
import type { Manifest, SessionEntry, WorkflowRun } from '../contract/v1/manifest.js';
import type { ActionRecord } from '../contract/v1/records.js';
import type { Found } from '../find/find-sessions.js';
import { foldersOfCodex, homeEntryOf } from '../find/homes.js';
import { createLooker, type Looks } from '../look/look.js';
import type { SessionInScope } from '../read/read-sessions.js';
import { createRedactions } from '../redact/redactions.js';
import { createRedactor, type Redactor } from '../redact/redactor.js';
import { createWorkspaceComparison, type GitCheck } from '../workspace/compare-workspace.js';
import { manifestOf } from './manifest.js';
import {
  countRecords,
  createListBudget,
  createRecordCounts,
  sessionEntryOf,
  withShortTexts,
} from './session-entry.js';
import { createTotals } from './totals.js';

export interface AccountOptions {
  readonly workspace: string | null;
  readonly run?: WorkflowRun | null;
  /** Compares the recorded patches with the changes that git finds in the workspace. Off by default. */
  readonly gitCheck?: GitCheck | false;
  /** Removes secrets. By default it removes what looks like a secret; false removes nothing. */
  readonly redactor?: Redactor | false;
  /** False does not apply the rules of "worth a look". Set it if you need neither the manifest nor the summary. */
  readonly worthALook?: boolean;
}

/** Redacted records, and what a reviewer should look at in them. */
export interface Released {
  readonly records: readonly ActionRecord[];
  readonly looks: Looks;
}

export interface ExportAccount {
  /** Redacts some records of a session, applies the rules of "worth a look", and counts the records. */
  release(batch: readonly PlacedRecord[]): Promise<Released>;
  /** Adds the entry of a session. All its records must have been released before. */
  endSession(session: SessionInScope): Promise<void>;
  report(): Promise<Manifest>;
}

export function createAccount({ homes, inventory, scope }: Found, options: AccountOptions): ExportAccount {
  const { workspace, run = null, gitCheck = false, redactor = createRedactor(), worthALook = true } = options;
  const looker = worthALook ? createLooker() : null;
  const redactions = createRedactions(redactor || null);
  const totals = createTotals();
  const comparison = createWorkspaceComparison(workspace, gitCheck, foldersOfCodex(homes, workspace));
  const listBudget = createListBudget();
  const sessions: SessionEntry[] = [];
  let counts = createRecordCounts();
  let redactedBefore = 0;

  return {
    async release(batch) {
      countRecords(counts, batch);
      const recorded = batch.map(({ record }) => record);
      // Git needs the real paths, so the comparison sees the records before they are redacted.
      comparison.add(recorded);
      const records = await redactions.records(recorded);
      const looks: Looks = (await looker?.look(records)) ?? new Map();
      totals.addLooks(looks);
      totals.add(records);
      return { records, looks };
    },
    async endSession(session) {
      const recorded = sessionEntryOf(session, counts, listBudget);
      counts = createRecordCounts();
      if (scope.isAllBefore(session.files, recorded)) scope.count('sessions_before');
      else {
        if (session.hasOnlyOldTimes) scope.count('sessions_with_only_old_times');
        const entry = withShortTexts(await redactions.one(recorded));
        sessions.push({
          ...entry,
          redactions: redactions.count() - redactedBefore,
          only_old_times: session.hasOnlyOldTimes,
        });
      }
      redactedBefore = redactions.count();
    },
    async report() {
      const left = scope.entry();
      const parts = await redactions.one({
        run,
        homes: homes.map(homeEntryOf),
        scope: left,
        unread: inventory.unread.list(),
        workspace: await comparison.entry(),
      });
      return manifestOf({
        ...parts,
        sessions,
        redaction: redactions.entry(),
        totals: totals.of(sessions, {
          sessionsOutsideScope:
            left.sessions_before + left.sessions_not_asked_for + left.sessions_of_other_runners,
          unread: inventory.unread.counts(),
          redactions: redactions.count(),
        }),
      });
    },
  };
}
