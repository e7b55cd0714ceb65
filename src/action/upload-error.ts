// Explains why an upload failed and what to do, judged by the message of the artifact client.
import { systemCode } from '../shared/errors.js';
import type { Env } from './host.js';

interface Advice {
  /** Matches the client's message. Its error classes are lost, because it wraps its own errors. */
  readonly pattern: RegExp;
  readonly why: string;
  readonly next: string;
}

const STATUS = 'See https://www.githubstatus.com and re-run the job.';

/** The first one whose pattern matches is used. */
const ADVICE: readonly Advice[] = [
  {
    pattern: /certificate|CERT_|UNABLE_TO_(?:GET|VERIFY)|SELF_SIGNED/i,
    why: "this machine does not trust the service's certificate",
    next: 'If the network inspects TLS, set NODE_EXTRA_CA_CERTS for the runner (in its .env file) to the file with the CA of that proxy.',
  },
  {
    pattern: /\(409\)/,
    why: 'the name is taken in this workflow run',
    next: 'Set "artifact-name" to another name, or set "overwrite: true" to replace the artifact. A name stays taken after a failed upload.',
  },
  {
    pattern: /storage quota/,
    why: 'the storage for artifacts is full',
    next: 'Delete old artifacts, set a shorter "retention-days", or raise the limit. GitHub updates the usage only after some hours.',
  },
  {
    pattern: /\((?:401|403)\)/,
    why: "the service refused the job's token or the upload's address",
    next: 'Both expire, so re-run the job. If it happens again, look for a proxy that changes requests.',
  },
  {
    pattern: /\(404\)/,
    why: 'the service does not know this workflow run',
    next: 'Re-run the job. If it happens again, update the self-hosted runner.',
  },
  { pattern: /\(429\)/, why: 'there were too many requests', next: 'Re-run the job later.' },
  { pattern: /\(5\d\d\)/, why: 'the service failed', next: STATUS },
  {
    pattern: /Unable to make request|\b(?:ECONN[A-Z]+|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|EPIPE)\b/,
    why: 'the connection failed',
    next: 'Re-run the job. A self-hosted runner must reach *.actions.githubusercontent.com and *.blob.core.windows.net.',
  },
  { pattern: /did not end within|progress stalled/, why: 'the upload made no progress', next: STATUS },
  {
    pattern: /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|backend IDs/,
    why: 'this step has no access to artifacts',
    next: 'Run the action with "uses:" in a job of GitHub Actions, or set "upload: false".',
  },
  {
    pattern: /after \d+ attempts/,
    why: 'the client did not understand the answer of the service',
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
  /** The client's own message, in one short line. */
  readonly words: string;
}

export function explainUploadError(error: unknown, env: Env = {}): Explained {
  const words = wordsOf(error);
  const { why, next } = ADVICE.find(({ pattern }) => pattern.test(`${words} ${codesOf(error)}`)) ?? UNKNOWN;
  const proxy = proxyIn(env);
  return { why, next: proxy === null ? next : `${next} Requests go through the proxy ${proxy}.`, words };
}

/** Returns the codes of an error and of its causes, which its message may lack. */
function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    codes.push(systemCode(at), depth > 0 ? at.message.slice(0, 300) : '');
  return codes.join(' ');
}

/** Returns only the host, because the address can contain a password. */
function proxyIn(env: Env): string | null {
  const named = env.HTTPS_PROXY || env.https_proxy || '';
  return named === ''
    ? null
    : (URL.parse?.(named)?.host ?? named.replace(/^.*@|^\w+:\/\//g, '').replace(/\/.*$/s, ''));
}

/** Returns the name of the server. Gitea and Forgejo run actions too. */
export function serverName(env: Env): string {
  if (Object.keys(env).some((name) => name.startsWith('FORGEJO_'))) return 'Forgejo';
  return env.GITEA_ACTIONS === 'true' ? 'Gitea' : 'GitHub Enterprise Server';
}

/**
 * Returns why act kept no artifact although nothing is wrong with the export. Null for any other failure, and on any
 * other runner.
 */
export function refusedByAct({ ACT }: Env, error: unknown): string | null {
  if (ACT !== 'true') return null;
  const words = wordsOf(error);
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(words))
    return 'act keeps artifacts only when it is started with --artifact-server-path';
  // Up to 0.2.89 act's own service refuses the field "mime_type" with an empty answer: nektos/act#6114.
  if (/after \d+ attempts/.test(words))
    return 'the artifact service of this version of act rejects the upload';
  return null;
}

/** Whether the server has no service for this kind of artifact, as GitHub Enterprise Server. */
export const isUnsupportedServer = (error: unknown): boolean =>
  error instanceof Error && error.name === 'GHESNotSupportedError';

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Errors of the blob store have their status only in this field.
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
      ? `(${error.statusCode}) `
      : '';
  const [firstLine = ''] = `${status}${message.trim()}`.split(/[\r\n]/);
  return firstLine.slice(0, 300);
}
