// Version 1 of the contract, manifest: what the recorded file changes say, against what git says.
import * as z from 'zod';
import { count } from './count.js';
import { timestamp } from './record-head.js';
import { BASE_SOURCES, WORKSPACE_PROBLEMS } from './words.js';

export const workspaceProblem = z.enum(WORKSPACE_PROBLEMS);

const base = z
  .strictObject({
    commit: z.string().describe('SHA of the commit.'),
    from: z
      .enum(BASE_SOURCES)
      .describe(
        'session: the first exported session whose recorded commit the repository has. head: there is none, so what was committed since Codex started counts as unchanged.',
      ),
  })
  .meta({ id: 'Base', description: 'The commit that the work tree was compared with.' });

const repositoryCheck = z
  .strictObject({
    path: z
      .string()
      .describe('Top of the work tree, relative to the workspace; a dot for the workspace itself.'),
    base: base
      .nullable()
      .describe('What it was compared with; null when there is no commit yet, or no comparison.'),
    problem: workspaceProblem.nullable().describe('As for the whole; null when every file was compared.'),
  })
  .meta({ id: 'RepositoryCheck', description: 'How the comparison of one repository went.' });

const newCommit = z
  .strictObject({
    repository: z.string().describe('Top of the work tree, as in repositories.'),
    commit: z.string().describe('SHA of the commit.'),
    committed_at: timestamp
      .nullable()
      .describe(
        'The time that the commit states, UTC. Whoever makes a commit can choose it. Null if it is no time of four-digit years.',
      ),
    session_ids: z
      .array(z.string())
      .describe(
        'The sessions that ran git commit and whose recorded commit does not have it. If the time of the commit fits some of their commands, only these.',
      ),
  })
  .meta({ id: 'NewCommit', description: 'A commit that is new since a session began.' });

export const workspaceCheck = z
  .strictObject({
    complete: z.boolean().describe('Whether every file was compared.'),
    problem: workspaceProblem
      .nullable()
      .describe(
        'Why it is not complete. undecided_files: some files could not be compared, all others were. Of any other problem nothing was compared: the lists are empty and their counts null, unless another of the repositories was compared.',
      ),
    base: base
      .nullable()
      .describe(
        'What the work tree was compared with; null when there is no commit yet, or no comparison. Of several repositories, that of the first.',
      ),
    repositories: z
      .array(repositoryCheck)
      .describe(
        'The repository that the workspace is in, and those below it in which a session worked, as checkouts with a path of their own. Empty when there is none.',
      ),
    changed_without_patch: z
      .array(z.string())
      .describe(
        'Paths that differ from the base and that no completed file change names: a command changed them, or something before or beside Codex. Relative to the workspace, sorted; both ends of a rename; a submodule is one path. Never files that git ignores.',
      ),
    changed_without_patch_count: count
      .nullable()
      .describe('All of them; the list is cut after the first thousand.'),
    patched_without_change: z
      .array(z.string())
      .describe(
        'Paths inside the workspace that a completed file change names and that do not differ from the base: undone since or, where the base is HEAD, committed. Sorted. Never files that git ignores and that exist.',
      ),
    patched_without_change_count: count
      .nullable()
      .describe('All of them; the list is cut after the first thousand.'),
    commits: z
      .array(newCommit)
      .describe(
        'For every session in which a command with git commit succeeded: the commits that HEAD reaches and that the commit recorded at the start of the session does not. By session, oldest first. Commits that HEAD does not reach are not listed, and a commit may have been made or fetched by something else.',
      ),
    commits_count: count
      .nullable()
      .describe(
        'All of them; the list is cut after the first thousand. Null if it is not known: nothing was compared, the repository does not have the commit that a session recorded, or there are more than 10,000.',
      ),
    codex_home_count: count.describe(
      'Paths that differ and are left out of the lists because they are below a Codex home that was read: its sessions, settings and logs.',
    ),
    undecided_count: count.describe(
      'Files that could not be compared, and are in neither list: not readable, or stored in a form that a filter of the repository makes, which is not run.',
    ),
  })
  .meta({ id: 'WorkspaceCheck', description: 'What the recorded file changes say, against what git says.' });

export type NewCommit = z.infer<typeof newCommit>;
export type WorkspaceCheck = z.infer<typeof workspaceCheck>;
export type { WorkspaceProblem } from './words.js';
