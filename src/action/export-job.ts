// Exports what the inputs of this step ask for.
import type { Redactor } from '../redact/redactor.js';
import { logFaultsTo } from '../shared/failure.js';
import { artifactNameOf, usableName } from './artifact-name.js';
import { findCodexHomes } from './codex-homes.js';
import { type Exported, exportToFolder } from './export-to-folder.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import { jobStart } from './job-start.js';
import { otherRunners } from './other-runners.js';
import { summaryBytesLeft } from './step-summary.js';
import { workflowRun } from './workflow-run.js';

/** @throws ExportError `write_failed`. */
export async function exportJob(host: Host, inputs: Inputs, redactor: Redactor): Promise<Exported> {
  const { env, userHome } = host;
  const since = inputs.since ?? (inputs.scope === 'job' ? jobStart(env) : null);
  if (inputs.scope === 'job' && since === null) {
    host.info(
      'The start of the job is unknown on this runner, so older sessions are exported too. Set "since" to limit them.',
    );
  }
  const artifactName = usableName(artifactNameOf(inputs, env));
  const budget = inputs.summary ? { budget: summaryBytesLeft(host) } : {};
  return exportToFolder(
    env.RUNNER_TEMP,
    findCodexHomes(inputs['codex-home'], env, userHome),
    {
      workspace: env.GITHUB_WORKSPACE || null,
      workspaceAliases: inputs['workspace-alias'],
      sessionIds: inputs['session-id'],
      isOtherRunners: inputs.scope === 'job' ? otherRunners(env) : null,
      ...(since === null ? {} : { since: since.time, sinceFrom: since.from }),
      run: workflowRun(env, inputs, inputs.upload ? artifactName : null),
      redactor: inputs.redact && redactor,
      onFault: logFaultsTo((line) => host.warning(line)),
      gitCheck: inputs['git-check'] ? { searchPath: env.PATH ?? '' } : false,
    },
    {
      summary: { ...budget, timeline: inputs.timeline },
      html: inputs.html,
    },
  );
}
