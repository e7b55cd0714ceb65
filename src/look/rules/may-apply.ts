// Decides without a parser whether a script is worth parsing: most commands of an agent search, build or test.
import { CREDENTIAL_TRIGGERS, namesCredentials } from './credentials.js';
import { GIT_TRIGGERS } from './git.js';
import { INSTALL_TRIGGERS } from './installs.js';
import { INTERPRETER_PROGRAMS, INTERPRETER_TRIGGERS } from './interpreters.js';
import { NETWORK_TRIGGERS } from './network.js';
import { namesWatchedPath } from './paths.js';
import { namesDockerSocket, PRIVILEGE_TRIGGERS } from './privileges.js';
import { PUBLISH_TRIGGERS } from './publish.js';
import type { Triggers } from './triggers.js';
import { mayWrite } from './written-paths.js';

/** False only if no rule can apply to any command of the script. A false alarm only costs the time to parse it. */
export function mayApply(script: string): boolean {
  // `$'\x67it'` is git, and `. <(…)` names no program.
  if (/\$\\*'|<\(/.test(script)) return true;
  return readingsOf(withoutSettings(script)).some((text) => {
    const lower = text.toLowerCase();
    const words = wordsIn(lower);
    return (
      startsKnownProgram(text, words) ||
      namesCredentials(text, lower) ||
      namesDockerSocket(text) ||
      (mayWrite(text, words) && namesWatchedPath(text))
    );
  });
}

const withoutSettings = (script: string): string =>
  /set|export/i.test(script) ? script.replace(SETS_SOMETHING, '') : script;

/** `set -e` and `export NAME=` at the start of a line: they are frequent, and no rule applies to them. */
const SETS_SOMETHING = /(?<=^|[^\\`^]\n)[ \t]*(?:set(?=[ \t]+[-+][a-z])|export(?=[ \t]+\w+=))/gi;

/**
 * The script as each shell may read it, without the characters that a shell takes out of words. `g''it` and `g\it` are
 * git in sh, and so are g`it in PowerShell and `g^it` in cmd; there `bin\git` is git, too. A script may hold a script
 * for another shell, so all are tried.
 */
function readingsOf(script: string): string[] {
  if (!/['"\\`^]/.test(script)) return [script];
  const readings = new Set([script, script.replace(/['"]/g, ''), script.replace(/['"]|\\\n?/g, '')]);
  if (/[`^]/.test(script)) for (const text of [...readings]) readings.add(text.replace(/[`^]\n?/g, ''));
  return [...readings];
}

/** Words that must all be in the script, or an expression. */
type Trigger = readonly string[] | RegExp;

const TABLES: readonly Triggers[] = [
  CREDENTIAL_TRIGGERS,
  GIT_TRIGGERS,
  INSTALL_TRIGGERS,
  INTERPRETER_TRIGGERS,
  NETWORK_TRIGGERS,
  PRIVILEGE_TRIGGERS,
  PUBLISH_TRIGGERS,
];

const PROGRAMS: ReadonlySet<string> = new Set(TABLES.flatMap((table) => Object.keys(table)));

const triggersOf = new Map<string, readonly Trigger[]>();

/**
 * Prepared when a script first names the program, because a session names few programs and preparing all takes two
 * milliseconds. At most one entry for each name in PROGRAMS.
 */
function triggersFor(program: string): readonly Trigger[] {
  if (!PROGRAMS.has(program)) return [];
  const known = triggersOf.get(program);
  if (known !== undefined) return known;
  const all = TABLES.flatMap((table) => (Object.hasOwn(table, program) ? (table[program] ?? []) : []));
  const triggers = all.map(
    (each): Trigger => (typeof each === 'string' ? [...wordsIn(each.toLowerCase())] : each),
  );
  triggersOf.set(program, triggers);
  return triggers;
}

const INTERPRETERS: ReadonlySet<string> = new Set(INTERPRETER_PROGRAMS);

function startsKnownProgram(text: string, words: ReadonlySet<string>): boolean {
  const isPiped = /[|`]|\$\(/.test(text);
  const isTriggered = (trigger: Trigger) =>
    trigger instanceof RegExp ? trigger.test(text) : trigger.every((word) => words.has(word));
  for (const word of words) {
    if (triggersFor(word).some(isTriggered)) return true;
    // `python3.12` is python, and `pip3` is pip.
    const name = word.replace(/\d+$/, '');
    if (name !== word && triggersFor(name).some(isTriggered)) return true;
    if (isPiped && INTERPRETERS.has(name)) return true;
  }
  return false;
}

/** Options with their dashes. */
function wordsIn(lower: string): Set<string> {
  return new Set(lower.match(/-*[a-z][\w-]*/g));
}
