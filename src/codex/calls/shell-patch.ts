// Recognises patches that the shell applied. Codex puts a program `apply_patch` on the PATH of its commands. If it does
// not recognise the patch in a script, the shell runs that program, which prints the paths that it changed.
import type { FileChange } from '../../contract/v1/records.js';
import { MAX_CHANGES, MAX_ENDING_LENGTH } from '../values/limits.js';
import type { Show } from './patch.js';

export interface Patched {
  readonly change: 'add' | 'update' | 'delete';
  /** As the patch has it. */
  readonly path: string;
}

const CHANGE = { A: 'add', M: 'update', D: 'delete' } as const;

/** Warnings of the shell, which can come before what the program prints. */
const WARNINGS = /^(?:[^\n]{0,300}\bwarning: [^\n]{0,300}\r?\n){0,5}/;
const SUCCESS = /^Success\. Updated the following files:\r?\n/;
const LINE = /^([AMD]) ([^\r\n]{1,4096})(?:\r?\n|$)/;

/**
 * Reads the lists of paths at the very beginning of a printed text. Anywhere else, another program may have printed
 * them.
 */
export function patchedIn(printed: string): readonly Patched[] {
  if (!printed.slice(0, MAX_ENDING_LENGTH).includes('Success. Updated')) return [];
  const patched: Patched[] = [];
  let rest = printed.replace(WARNINGS, '');
  for (let list = SUCCESS.exec(rest); list !== null; list = SUCCESS.exec(rest)) {
    rest = rest.slice(list[0].length);
    for (let line = LINE.exec(rest); line !== null; line = LINE.exec(rest)) {
      const [all, letter = 'M', path = ''] = line;
      if (patched.length < MAX_CHANGES) patched.push({ change: CHANGE[letter as keyof typeof CHANGE], path });
      rest = rest.slice(all.length);
    }
    rest = rest.replace(WARNINGS, '');
  }
  return patched;
}

/**
 * Whether an output may hold such a list, judged by its beginning with its JSON escapes. If so, the whole output is
 * needed.
 */
export const mayListPatched = (beginning: string): boolean =>
  /\\nOutput:\\n(?:[^\\]{0,300}\bwarning: |Success\. Updated)/.test(beginning);

/** Matches a call of the program, at any place where a shell expects a program. */
const CALL =
  /(?:^|[\n;&|({`=]|\$\(|\b(?:then|do|else|exec|env|sudo|time|command|xargs)\s)\s*(?:(?:\w+=\S*\s+)*)["']?(?:[\w./~-]*\/)?apply_?patch\b|--codex-run-as-apply-patch\b|\[\s*["']apply_?patch["']|(?:run|system|call|popen|check_\w+|exec\w*|spawn\w*)\(\s*["']apply_?patch\b/i;

// The word is searched for first, because nearly no script has it.
export const callsApplyPatch = (script: string): boolean => script.includes('patch') && CALL.test(script);

const PROGRAM = String.raw`(?:[\w./~-]*\/)?apply_?patch`;
const WORD = String.raw`<<-?\s*['"]?([\w.+-]+)['"]?`;

/** How a script begins if its patch is a here-document. The rest of the script follows the end word. */
const HERE_DOCUMENTS = [
  new RegExp(String.raw`^${PROGRAM}\s*${WORD}[ \t]*\r?\n`),
  new RegExp(String.raw`^cat\s*${WORD}\s*\|\s*${PROGRAM}[ \t]*\r?\n`),
  new RegExp(String.raw`^${PROGRAM}\s+"\$\(cat\s*${WORD}[ \t]*\r?\n`),
];

const QUOTED = String.raw`(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*')`;
const FILE = String.raw`(?:[^\s;&|<>()"']+|"[^"\n]*"|'[^'\n]*')`;
/** The words before the program in a pipe: they print the patch and do nothing else. */
const PRINTS = String.raw`(?:(?:cat|type|gc|get-content)\s+(?:-raw\s+)?${FILE}(?:\s+-raw)?|(?:echo|printf)(?:\s+-\w+)?(?:\s+['"]?%[sb](?:\\n)?['"]?)?\s+${QUOTED})`;

/** Commands that take the patch from a file, from a pipe or as an argument. */
const OTHER = [
  String.raw`${PROGRAM}\s*<<?<?\s*(?:${QUOTED}|${FILE})`,
  String.raw`${PRINTS}\s*\|\s*${PROGRAM}`,
  String.raw`(?:${PROGRAM}|codex\s+--codex-run-as-apply-patch)\s+${QUOTED}`,
  // A variable that holds the patch.
  String.raw`\w+=(?:${QUOTED}|\$\([^()]*\))`,
].join('|');
const OTHERS = new RegExp(String.raw`^(?:${OTHER})(?:[ \t]*(?:;|&&|\n)\s*(?:${OTHER}))*[\s;]*$`, 'i');

const ENTER = /^\s*cd\s+("[^"]+"|'[^']+'|[^\s;&|"']+)\s*(?:&&|;|\n)\s*/;

/** Whether a script does nothing but apply one patch. */
export function isOnlyPatch(whole: string): boolean {
  const script = whole.replace(ENTER, '').trimStart();
  if (OTHERS.test(script)) return true;
  return HERE_DOCUMENTS.some((form) => {
    const [, word] = form.exec(script) ?? [];
    if (word === undefined) return false;
    const lines = script.split(/\r?\n/);
    const end = lines.indexOf(word);
    // A document without its end word ends with the script.
    return end === -1 || /^\s*(?:\)")?\s*$/.test(lines.slice(end + 1).join('\n'));
  });
}

/** Returns the folder that a script enters before it applies a patch, or null. */
export function folderOfScript(script: string): string | null {
  const folder = ENTER.exec(script)?.[1];
  return folder?.replace(/^(["'])(.*)\1$/, '$2') ?? null;
}

/** Returns the printed changes, with the line counts of the patch if the script contains it. */
export function changesPatched(
  patched: readonly Patched[],
  asked: readonly FileChange[],
  show: Show,
): FileChange[] {
  const known = new Map(asked.map((change) => [change.path, change]));
  return patched.map(({ change, path }) => {
    const shown = show(path);
    return known.get(shown) ?? { path: shown, change, added_lines: null, removed_lines: null };
  });
}
