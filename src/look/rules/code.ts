// What code in another language names, if a command hands it to an interpreter: requests, and files of credentials.
// Only a few names are known here, and code may do either without them.
import type { Started } from './rule.js';

/** The code that a program gets as an argument or as a here-document; null if it is none of these interpreters. */
export function codeOf({ program, words, input }: Started): string | null {
  const option = OPTIONS[program.replace(/[\d.]+$/, '')];
  if (option === undefined) return null;
  const at = words.findIndex((word, index) => index > 0 && option.test(word));
  return at < 0 ? input : (words[at + 1] ?? null);
}

/** By interpreter: the option before its code. */
const OPTIONS: Readonly<Record<string, RegExp | undefined>> = Object.assign(Object.create(null), {
  python: /^-[A-Za-z]*c$/,
  node: /^(?:-p?e|-p|--eval|--print)$/,
  bun: /^(?:-e|--eval)$/,
  deno: /^eval$/,
  ruby: /^-[a-z]*e$/,
  perl: /^-[A-Za-z]*[eE]$/,
  php: /^-r$/,
});

/** Requests of the usual libraries. */
export const REQUESTS =
  /\b(?:requests|httpx)\s*\.\s*(?:get|post|put|patch|delete|head|request|Session)\b|\burlopen\b|\burlretrieve\b|\bfetch\s*\(|\baxios\b|\bhttps?\s*\.\s*(?:get|request)\b|\bNet::HTTP\b/;

const ADDRESS = /\bhttps?:\/\/([^\s/'"`:?#)]+)/g;

/** Whether code asks another machine: it names a request, and an address that is not of this machine. */
export function requestsIn(code: string, isLocal: (host: string) => boolean): boolean {
  return REQUESTS.test(code) && [...code.matchAll(ADDRESS)].some(([, host = '']) => !isLocal(host));
}

/** Whether a request of code sends something. */
export const sendsIn = (code: string): boolean =>
  /\.\s*(?:post|put|patch|delete)\s*\(|\bmethod\s*[:=]\s*["'](?:POST|PUT|PATCH|DELETE)|\bdata\s*=/i.test(
    code,
  );

/** Texts in quotes that may be paths. */
export const textsIn = (code: string): string[] =>
  [...code.matchAll(/"([^"\n\\]{1,300})"|'([^'\n\\]{1,300})'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
