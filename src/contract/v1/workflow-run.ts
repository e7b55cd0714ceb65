// Version 1 of the contract, manifest: the workflow run that made the export.
import * as z from 'zod';
import { count } from './count.js';

const text = (meaning: string) => z.string().nullable().describe(meaning);

export const workflowRun = z
  .strictObject({
    repository: text('Owner and name of the repository.'),
    workflow: text('Name of the workflow, or its path if it has no name.'),
    job: text('Id of the job in the workflow file. All jobs of a matrix have the same id.'),
    run_id: text('Id of the run. A re-run keeps it.'),
    run_attempt: text('Which attempt of the run it is, from 1.'),
    sha: text('Commit that the workflow runs for. For a pull request this is a merge commit; see head_sha.'),
    ref: text('Branch, tag or pull request that the workflow runs for, such as refs/heads/main.'),
    event_name: text('The event that started the run, such as push.'),
    server_url: text('Address of the GitHub server, such as https://github.com.'),
    run_number: count.nullable().describe('Number of the run among the runs of its workflow, from 1.'),
    workflow_ref: text('Path of the workflow file, with the ref that it was taken from.'),
    actor: text('The account that started the run first. Another account may have started a re-run.'),
    head_sha: text(
      'Newest commit of the pull request, or of the run that started this one, as the event says; null for other events.',
    ),
    pull_request: count
      .nullable()
      .describe('Number of the pull request that the event is about; null if it is about none.'),
    job_index: count
      .nullable()
      .describe('Position of the job in its matrix, from 0; null if the runner does not state it.'),
    check_run_id: text('Id of the check run of this job; null if the runner does not state it.'),
    artifact_name: text('Name under which the export is uploaded; null if it is not uploaded.'),
  })
  .meta({ id: 'WorkflowRun', description: 'The workflow run that made the export.' });

export type WorkflowRun = z.infer<typeof workflowRun>;
