// Why an upload failed and what to do about it, found by the words of the artifact client's errors.
import { systemCode } from '../shared/errors.js';
import type { Env } from './host.js';

interface Advice {
  /** Of the client's words; its error classes do not survive its own wrapping. */
  readonly sign: RegExp;
  readonly why: string;
  readonly next: string;
}

const STATUS = 'See https://www.githubstatus.com and re-run the job.';

/** The first that fits is taken. */
const ADVICE: readonly Advice[] = [
  {
    sign: /certificate|CERT_|UNABLE_TO_(?:GET|VERIFY)|SELF_SIGNED/i,
    why: "this machine does not trust the service's certificate",
    next: 'If the network inspects TLS, set NODE_EXTRA_CA_CERTS for the runner (in its .env file) to the file with the CA of that proxy.',
  },
  {
    sign: /\(409\)/,
    why: 'the name is taken in this workflow run',
    next: 'Set "artifact-name" to another one, or "overwrite: true" to replace what is there. A name under which an upload has failed stays taken.',
  },
  {
    sign: /storage quota/,
    why: 'the storage for artifacts is used up',
    next: 'Delete old artifacts, set a shorter "retention-days", or raise the limit. GitHub updates the usage only after some hours.',
  },
  {
    sign: /\((?:401|403)\)/,
    why: "the service refused the job's token or the upload's address",
    next: 'Both expire: re-run the job. If it happens again, look for a proxy that changes requests.',
  },
  {
    sign: /\(404\)/,
    why: 'the service does not know this workflow run',
    next: 'Re-run the job. If it happens again, update the self-hosted runner.',
  },
  { sign: /\(429\)/, why: 'there were too many requests', next: 'Re-run the job later.' },
  { sign: /\(5\d\d\)/, why: 'the service failed', next: STATUS },
  {
    sign: /Unable to make request|\b(?:ECONN[A-Z]+|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|EPIPE)\b/,
    why: 'the connection failed',
    next: 'Re-run the job. A self-hosted runner must reach *.actions.githubusercontent.com and *.blob.core.windows.net.',
  },
  { sign: /did not end within|progress stalled/, why: 'the upload made no progress', next: STATUS },
  {
    sign: /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|backend IDs/,
    why: 'this step has no access to artifacts',
    next: 'Run the action with "uses:" in a job of GitHub Actions, or set "upload: false".',
  },
  {
    sign: /after \d+ attempts/,
    why: 'the service gave no answer that the client understands',
    next: `Look for a proxy that answers in its place. ${STATUS}`,
  },
];

const UNKNOWN = {
  why: 'the client gave up',
  next: `If re-running does not help, please report this. ${STATUS}`,
};

export interface Explained {
  readonly why: string;
  readonly next: string;
  /** The client's own words, in one short line. */
  readonly words: string;
}

export function explainUploadError(error: unknown, env: Env = {}): Explained {
  const words = wordsOf(error);
  const { why, next } = ADVICE.find(({ sign }) => sign.test(`${words} ${codesOf(error)}`)) ?? UNKNOWN;
  const proxy = proxyIn(env);
  return { why, next: proxy === null ? next : `${next} Requests go through the proxy ${proxy}.`, words };
}

/** The codes of an error and of what caused it, which its message may not have. */
function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    codes.push(systemCode(at), depth > 0 ? at.message.slice(0, 300) : '');
  return codes.join(' ');
}

/** Its host only: the address can hold a password. */
function proxyIn(env: Env): string | null {
  const named = env.HTTPS_PROXY || env.https_proxy || '';
  return named === ''
    ? null
    : (URL.parse?.(named)?.host ?? named.replace(/^.*@|^\w+:\/\//g, '').replace(/\/.*$/s, ''));
}

/** The server by its name: Gitea and Forgejo run actions, too. */
export function serverName(env: Env): string {
  if (Object.keys(env).some((name) => name.startsWith('FORGEJO_'))) return 'Forgejo';
  return env.GITEA_ACTIONS === 'true' ? 'Gitea' : 'GitHub Enterprise Server';
}

/**
 * Why act kept no artifact, although nothing is wrong with the export. Null for every other failure, and without act.
 */
export function refusedByAct({ ACT }: Env, error: unknown): string | null {
  if (ACT !== 'true') return null;
  const words = wordsOf(error);
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(words))
    return 'act keeps artifacts only when it is started with --artifact-server-path';
  // Up to 0.2.89 act's own service refuses the field "mime_type", with an empty answer: nektos/act#6114.
  if (/after \d+ attempts/.test(words))
    return 'the artifact service of this version of act rejects the upload';
  return null;
}

/** On GitHub Enterprise Server there is no service for artifacts of this kind. */
export const isUnsupportedServer = (error: unknown): boolean =>
  error instanceof Error && error.name === 'GHESNotSupportedError';

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Errors of the blob store tell their status only here.
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
      ? `(${error.statusCode}) `
      : '';
  const [firstLine = ''] = `${status}${message.trim()}`.split(/[\r\n]/);
  return firstLine.slice(0, 300);
}
