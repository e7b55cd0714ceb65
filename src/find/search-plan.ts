// Decides where rollouts are looked for in a folder that was named as a Codex home.
import {
  isHomeFile,
  isYearFolder,
  looksLikeRollout,
  rolloutName,
  SESSION_FOLDERS,
} from '../codex/values/layout.js';
import type { Judge, SearchPlan } from '../disk/find-files.js';
import { namesIn } from '../disk/names-in.js';

/**
 * In a Codex home, searches the session folders, year folders as in a copy of these, and rollouts directly in the home.
 * Any other folder may be `sessions` itself or a downloaded artifact of it, so all of it is searched.
 */
export function searchPlanOf(home: string): SearchPlan {
  const names = namesIn(home);
  const isHome = names?.some((name) => SESSION_FOLDERS.includes(name) || isHomeFile(name)) ?? true;
  if (!isHome) return { folders: [''], judge: judgeElsewhere, skippedFolders: NO_SESSIONS };
  return {
    folders: [...SESSION_FOLDERS, ...(names ?? []).filter(isYearFolder)],
    judge: judgeInSessions,
    judgeInRoot: judgeElsewhere,
  };
}

/** Folders that are large and never part of a copy of sessions. */
const NO_SESSIONS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

const judgeInSessions: Judge = (name) =>
  rolloutName(name) !== null ? 'wanted' : looksLikeRollout(name) ? 'unsupported' : 'other';

/** Other files are expected here. */
const judgeElsewhere: Judge = (name) =>
  rolloutName(name) !== null
    ? 'wanted'
    : /^rollout-/i.test(name) && looksLikeRollout(name)
      ? 'unsupported'
      : null;
