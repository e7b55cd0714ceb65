// Version 1 of the contract, manifest: the comparison of the recorded file changes with git.
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
        'session: the commit that an exported session recorded, the first one that the repository has. head: the repository has none of these commits, so files that were committed since Codex started count as unchanged.',
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
      .describe(
        'The commit that it was compared with; null if there is no commit yet, or if it was not compared.',
      ),
    problem: workspaceProblem
      .nullable()
      .describe('As for the whole workspace; null if every file was compared.'),
  })
  .meta({ id: 'RepositoryCheck', description: 'How the comparison of one repository went.' });

const newCommit = z
  .strictObject({
    repository: z.string().describe('Top of the work tree, as in repositories.'),
    commit: z.string().describe('SHA of the commit.'),
    committed_at: timestamp
      .nullable()
      .describe(
        'The time that the commit states, in UTC. The author of a commit can choose it. Null if its year does not have four digits.',
      ),
    session_ids: z
      .array(z.string())
      .describe(
        'The sessions that ran git commit and started from a commit without this one in its history. If the time of the commit fits the commands of some of them, only these are listed.',
      ),
  })
  .meta({ id: 'NewCommit', description: 'A commit that is new since a session began.' });

export const workspaceCheck = z
  .strictObject({
    complete: z.boolean().describe('Whether every file was compared.'),
    problem: workspaceProblem
      .nullable()
      .describe(
        'Why the comparison is not complete; null if it is. undecided_files: some files could not be compared; all others were. With any other problem nothing was compared: the lists are empty and their counts null, unless another repository was compared.',
      ),
    base: base
      .nullable()
      .describe(
        'The commit that the work tree was compared with; null if there is no commit yet, or if it was not compared. If there are several repositories, that of the first.',
      ),
    repositories: z
      .array(repositoryCheck)
      .describe(
        'The repository that the workspace is in, and the repositories below it in which a session worked, such as checkouts with a path of their own. Empty if there is none.',
      ),
    changed_without_patch: z
      .array(z.string())
      .describe(
        'Paths that differ from the base although no completed file change names them: a command changed them, or something else did, before or beside Codex. Relative to the workspace and sorted. A rename gives two paths, a submodule one. Files that git ignores are never listed.',
      ),
    changed_without_patch_count: count
      .nullable()
      .describe('Number of all these paths. The list ends after the first thousand.'),
    patched_without_change: z
      .array(z.string())
      .describe(
        'Paths inside the workspace that a completed file change names although they do not differ from the base: the change was undone, or, if the base is HEAD, committed. Sorted. Existing files that git ignores are never listed.',
      ),
    patched_without_change_count: count
      .nullable()
      .describe('Number of all these paths. The list ends after the first thousand.'),
    commits: z
      .array(newCommit)
      .describe(
        'For every session in which a command with git commit succeeded, the commits in the history of HEAD that are not in the history of the commit with which the session started. By session, oldest first. Commits outside the history of HEAD are not listed. Something else may have made or fetched a listed commit.',
      ),
    commits_count: count
      .nullable()
      .describe(
        'Number of all these commits. The list ends after the first thousand. Null if the number is not known: nothing was compared, the repository does not have the commit that a session recorded, or there are more than 10,000.',
      ),
    codex_home_count: count.describe(
      'Number of differing paths that are not listed because they are in a Codex home that was read: its sessions, settings and logs.',
    ),
    undecided_count: count.describe(
      'Number of files that could not be compared and are in neither list: they are not readable, or git stores them through a filter of the repository, which is not run.',
    ),
  })
  .meta({ id: 'WorkspaceCheck', description: 'The comparison of the recorded file changes with git.' });

export type NewCommit = z.infer<typeof newCommit>;
export type WorkspaceCheck = z.infer<typeof workspaceCheck>;
export type { WorkspaceProblem } from './words.js';
