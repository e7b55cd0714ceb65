// Finds requests and files of credentials in code that a command hands to an interpreter. It knows only a few names;
// code can do the same without them.
import type { Started } from './rule.js';

/** The code that an interpreter gets as an argument or as a here-document; null for any other program. */
export function codeOf({ program, words, input }: Started): string | null {
  const option = OPTIONS[program.replace(/[\d.]+$/, '')];
  if (option === undefined) return null;
  const at = words.findIndex((word, index) => index > 0 && option.test(word));
  return at < 0 ? input : (words[at + 1] ?? null);
}

/** The option before the code, by interpreter. */
const OPTIONS: Readonly<Record<string, RegExp | undefined>> = Object.assign(Object.create(null), {
  python: /^-[A-Za-z]*c$/,
  node: /^(?:-p?e|-p|--eval|--print)$/,
  bun: /^(?:-e|--eval)$/,
  deno: /^eval$/,
  ruby: /^-[a-z]*e$/,
  perl: /^-[A-Za-z]*[eE]$/,
  php: /^-r$/,
});

/** Calls that send a request, in the usual libraries. */
export const REQUESTS =
  /\b(?:requests|httpx)\s*\.\s*(?:get|post|put|patch|delete|head|request|Session)\b|\burlopen\b|\burlretrieve\b|\bfetch\s*\(|\baxios\b|\bhttps?\s*\.\s*(?:get|request)\b|\bNet::HTTP\b/;

const ADDRESS = /\bhttps?:\/\/([^\s/'"`:?#)]+)/g;

/** Whether code asks another machine: it holds a request and an address other than this machine. */
export function requestsIn(code: string, isLocal: (host: string) => boolean): boolean {
  return REQUESTS.test(code) && [...code.matchAll(ADDRESS)].some(([, host = '']) => !isLocal(host));
}

/** Whether a request in the code sends data. */
export const sendsIn = (code: string): boolean =>
  /\.\s*(?:post|put|patch|delete)\s*\(|\bmethod\s*[:=]\s*["'](?:POST|PUT|PATCH|DELETE)|\bdata\s*=/i.test(
    code,
  );

/** Texts in quotes that may be paths. */
export const textsIn = (code: string): string[] =>
  [...code.matchAll(/"([^"\n\\]{1,300})"|'([^'\n\\]{1,300})'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
