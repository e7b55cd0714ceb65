// Runs the action from inputs to outputs. If something fails, whatever was done before it is kept.

import type { Redactor } from '../redact/redactor.js';
import { noticeLine } from '../report/notice.js';
import { describeReading } from '../report/reading.js';
import { wholeExport } from '../report/sections/whole-export.js';
import { failureLine } from '../shared/failure.js';
import { exportJob } from './export-job.js';
import type { Exported } from './export-to-folder.js';
import { gateFailure } from './gates.js';
import type { Host } from './host.js';
import { type Inputs, parseInputs } from './inputs.js';
import { jobRedactor, tooShortSecrets, withoutSecrets } from './job-secrets.js';
import { noSessions } from './no-sessions.js';
import { NOTHING_KNOWN, outputsOf, setOutputs } from './outputs.js';
import { quote } from './printable.js';
import { appendSummary } from './step-summary.js';
import { unreadWarnings } from './unread-warnings.js';
import { uploadExport } from './upload-export.js';

const [DONE, FAILED] = [0, 1];

const UPLOAD_FAILED = '> [!WARNING]\n> The artifact was not uploaded; the log of this step says why.';
const UPLOAD_IS_OFF = 'No artifact was uploaded, because this step has `upload: false`.';

/** What is finished if a failure or the end of the job interrupts the run. */
interface Progress {
  exported: Exported | null;
}

/** `main` is the step itself, `post` its part at the end of the job. */
export type Stage = 'main' | 'post';

/**
 * @param stop Aborted if the job is cancelled. The work then ends with the process.
 * @returns the exit code.
 */
export async function run(openHost: Host, stop: AbortSignal, stage: Stage = 'main'): Promise<number> {
  const progress: Progress = { exported: null };
  const redactor = jobRedactor(openHost);
  const host = withoutSecrets(openHost, redactor);
  try {
    setOutputs(host, NOTHING_KNOWN);
    const { inputs, errors } = parseInputs(host.input);
    const isLater = inputs?.when === 'post' && stage === 'main';
    if (isLater) host.info('Nothing to do now: with "when: post" the export runs at the end of the job.');
    try {
      if (inputs === null) return FAILED;
      if (isLater) return errors.length > 0 ? FAILED : DONE;
      const exitCode = await Promise.race([exportAll(host, inputs, redactor, progress), stopped(stop)]);
      return errors.length > 0 ? FAILED : exitCode;
    } finally {
      for (const error of errors) host.error(error);
    }
  } catch (error) {
    const { exported } = progress;
    const files = exported === null ? '' : ` The files are in ${quote(exported.folder)}.`;
    host.error(stop.aborted ? stopLine(stop, exported) + files : failureLine(error) + files);
  }
  return FAILED;
}

async function exportAll(
  host: Host,
  inputs: Inputs,
  redactor: Redactor,
  progress: Progress,
): Promise<number> {
  warnAboutRedaction(host, inputs);
  const exported = await exportJob(host, inputs, redactor);
  progress.exported = exported;
  const isShown = inputs.summary && (await appendSummary(host, exported.summary));
  setOutputs(host, outputsOf(exported));
  if (exported.data.changedPathsCut)
    host.info(
      'The output "changed-paths" is shortened, because outputs have a size limit. actions.ndjson has all paths.',
    );

  const { manifest, search } = exported;
  const unread = unreadWarnings(manifest, search, inputs['session-id']);
  const [headline = '', ...notes] = describeReading(manifest);
  const isEmpty = manifest.sessions.length === 0;
  if (!isEmpty) for (const warning of unread) host.warning(warning);
  for (const line of isEmpty ? notes : [headline, ...notes]) host.info(line);
  const failure = gateFailure(inputs['fail-on'], manifest);
  try {
    if (!isEmpty) printNotice(host, exported, unread.length > 0);
    const exitCode = isEmpty
      ? reportNoSessions(host, inputs, exported, unread)
      : await publish(host, inputs, exported, isShown);
    return failure === null ? exitCode : FAILED;
  } finally {
    if (failure !== null) host.error(failure);
  }
}

/** @param isWarned Whether another line has said what could not be read. */
function printNotice(host: Host, exported: Exported, isWarned: boolean): void {
  const { text, isWarning } = noticeLine(exported.data, exported.manifest);
  if (isWarning && !isWarned) host.warning(text);
  else host.notice(text);
}

/** @param isShown Whether the step summary was written. It then gets a last line, which says where the files are. */
async function publish(host: Host, inputs: Inputs, exported: Exported, isShown: boolean): Promise<number> {
  let place = inputs.upload ? UPLOAD_FAILED : UPLOAD_IS_OFF;
  try {
    const uploaded = inputs.upload ? await uploadExport(host, inputs, exported) : null;
    if (uploaded !== null) {
      place = `In full in ${wholeExport(uploaded)}.`;
      setOutputs(host, uploaded.outputs);
    }
    return DONE;
  } finally {
    if (isShown) await appendSummary(host, `\n${place}\n`);
  }
}

function warnAboutRedaction(host: Host, { redact }: Inputs): void {
  if (!redact)
    host.warning(
      '"redact: false": secrets stay in the artifact, the summary and the outputs as Codex recorded them. In a public repository everybody can read them.',
    );
  const short = tooShortSecrets(host);
  if (redact && short !== null) host.warning(short);
}

/** @param unread Warnings about what could not be read. They may be the reason, so they go into the same line. */
function reportNoSessions(host: Host, inputs: Inputs, exported: Exported, unread: readonly string[]): number {
  const message = [noSessions(exported, inputs['session-id']), ...unread].join(' ');
  switch (inputs['if-no-sessions-found']) {
    case 'error':
      host.error(message);
      return FAILED;
    case 'warn':
      host.warning(message);
      return DONE;
    case 'ignore':
      if (unread.length > 0) host.warning(message);
      else host.info(message);
      return DONE;
  }
}

function stopped(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
}

function stopLine(stop: AbortSignal, exported: Exported | null): string {
  const lost = exported === null ? 'Nothing was exported.' : 'The artifact may be missing.';
  return `Stopped (${stop.reason}): the job was cancelled or took too long. ${lost}`;
}
