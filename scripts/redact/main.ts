// npm run redaction:rules -- GITLEAKS: makes src/redact/gitleaks-rules.ts from a copy of the module, as the Go proxy has
// it. Of its rules are taken those for tokens that begin in a way of their own: they need no word beside them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toJavaScript } from './re2.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder of the module github.com/zricethezav/gitleaks/v8.');
const version = /v\d+\.\d+\.\d+/.exec(basename(folder))?.[0] ?? 'an unknown version';

/** Are found by our own rules, which allow more before and behind a token; or are no tokens. */
const LEFT_OUT =
  /^(?:slack|git(?:hub|lab)|openai|anthropic|gcp|npm|pypi|jwt|aws-access|private-key|curl|kubernetes|sidekiq|microsoft-teams|stripe)\b/;
const SHORTEST_MARK = 3;

const rows = readFileSync(join(folder, 'config/gitleaks.toml'), 'utf8')
  .split('[[rules]]\n')
  .slice(1)
  .flatMap((rule) => {
    const id = /^id = "(.*)"/m.exec(rule)?.[1] ?? '';
    const regex = /^regex = '''(.*)'''/m.exec(rule)?.[1];
    const entropy = Number(/^entropy = ([\d.]+)/m.exec(rule)?.[1] ?? 0);
    return regex === undefined || LEFT_OUT.test(id) ? [] : rowsOf(id, regex, entropy);
  });

function rowsOf(id: string, regex: string, entropy: number): string[] {
  return alternativesIn(secretIn(toJavaScript(regex))).flatMap((pattern) => {
    const [mark = ''] = /^(?:\\[^\w\s]|[\w~+/:-](?![?*{+]))+/.exec(pattern) ?? [];
    if (mark.replaceAll('\\', '').length < SHORTEST_MARK) return [];
    const rest = toTheEnd(pattern.slice(mark.length), /[^A-Za-z0-9\\]/.test(mark));
    return [
      `  { kind: ${text(id)}, mark: ${text(mark)}, rest: ${text(rest)}${entropy > 0 ? `, entropy: ${entropy}` : ''} },`,
    ];
  });
}

function text(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The group that holds the secret, or the whole pattern, without the ends of words around it. */
function secretIn(pattern: string): string {
  const bare = pattern
    .replace(/\(\?:\[[^\]]*\](?:\|\\\\\[nr\])?\|\$(?:\|\\b)?\)$/, '')
    .replace(/^\\b/, '')
    .replace(/\\b$/, '');
  const [, group] = /^(?:.*[,\s]\{0,\d\})?\((?!\?)(.*)\)(?:\(\?:.*\))?$/.exec(bare) ?? [];
  return group !== undefined && isBalanced(group) ? secretIn(group) : bare;
}

function isBalanced(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Each way in which the pattern can begin, one by one. */
function alternativesIn(pattern: string): string[] {
  const top = splitAtBars(pattern);
  if (top.length > 1) return top.flatMap(alternativesIn);
  const [, before = '', , inside, after = ''] =
    /^([\w\\.~-]*)(\(\?:|\((?!\?))([^()[\]]+)\)(?![?*+{])(.*)$/s.exec(pattern) ?? [];
  return inside === undefined ? [pattern] : splitAtBars(inside).map((each) => `${before}${each}${after}`);
}

function splitAtBars(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gs)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** A longer token is one, too, if no hash can begin in this way; otherwise it must end here. */
function toTheEnd(rest: string, isOwnMark: boolean): string {
  const ended = rest.replace(/\(\?:\[\^.*\|\$\)$/, '');
  const last = /\{(\d+)(?:,\d*)?\}((?:=\{\d,\d\})?\)*)$/;
  return isOwnMark && last.test(ended) ? ended.replace(last, '{$1,}$2') : `${ended}(?![A-Za-z0-9])`;
}

const license = readFileSync(join(folder, 'LICENSE'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd());
const file = `// Made by scripts/redact/main.ts from the rules of gitleaks ${version}. Do not edit.
/*!
 * The patterns of this file come from https://github.com/gitleaks/gitleaks, under this licence:
 *
${license.join('\n')}
 */
import type { TokenRule } from './token-rule.js';

export const GITLEAKS_RULES: readonly TokenRule[] = [
${rows.join('\n')}
];
`;
writeFileSync(new URL('../../src/redact/gitleaks-rules.ts', import.meta.url), file);
execFileSync('npx', ['biome', 'format', '--write', 'src/redact/gitleaks-rules.ts'], { stdio: 'inherit' });
console.log(`${rows.length} rules of gitleaks ${version}`);
