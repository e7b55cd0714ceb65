// The rules of other scanners, as their users fetch them: gitleaks' config/gitleaks.toml and trufflehog's pkg/detectors.
// They are read for measuring alone; nothing of them is kept here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJavaScript } from '../../../scripts/redact/re2.ts';

export interface Rule {
  name: string;
  /** Matches the secret alone. */
  pattern: string;
  entropy: number;
  /** Words of which one must stand near the secret; none if the secret identifies itself. */
  keyword: string | null;
}

/** What begins gitleaks' rules for secrets that only a name identifies. */
const AFTER_NAME = '[\\w.-]{0,50}?';

export function gitleaksRules(toml: string): Rule[] {
  return [...toml.matchAll(/^\[\[rules\]\]\n(.*?)(?=^\[\[rules\]\]|$(?![\s\S]))/gms)].flatMap(
    ([, body = '']) => {
      const field = (name: string) =>
        new RegExp(`^${name} = (?:'''(.*)'''|"(.*)"|([\\d.]+))$`, 'm').exec(body);
      const textOf = (name: string) =>
        field(name)
          ?.slice(1)
          .find((value) => value !== undefined);
      const regex = textOf('regex');
      if (regex === undefined) return [];
      const [keyword = ''] = /keywords = \[\s*"([^"]*)"/.exec(body)?.slice(1) ?? [];
      return ruleOf(
        `gitleaks: ${textOf('id')}`,
        regex,
        regex.includes(AFTER_NAME) ? keyword : null,
        Number(textOf('entropy') ?? 0),
      );
    },
  );
}

/** Detectors whose patterns are written out: a few are put together by functions. */
export function trufflehogRules(folder: string): Rule[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.go') && !file.endsWith('_test.go'),
  );
  return files.sort().flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const calls = source.matchAll(
      /(\w+)\s*=\s*regexp\.MustCompile\((?:detectors\.PrefixRegex\(\[\]string\{([^}]*)\}\)\s*\+\s*)?`([^`]+)`\)/g,
    );
    return [...calls].flatMap(([, name = '', keywords, regex = '']) =>
      /url|domain|host|email|endpoint|id(?:Pat)?$|user|name|falsepos|account|^regex|^pattern|uri/i.test(name)
        ? []
        : ruleOf(
            `trufflehog: ${file.replace(/\/.*$/, '')} ${name}`,
            regex,
            keywords?.match(/"([^"]+)"/)?.[1] ?? null,
            3,
          ),
    );
  });
}

/** None if the pattern cannot be read. */
function ruleOf(name: string, regex: string, keyword: string | null, entropy: number): Rule[] {
  const pattern = secretIn(toJavaScript(regex));
  try {
    new RegExp(pattern);
  } catch {
    return [];
  }
  return [{ name, pattern, entropy, keyword }];
}

/** The first group, or the whole pattern, without what only stands around a secret. */
function secretIn(pattern: string): string {
  const group = firstGroup(pattern);
  const whole = group ?? pattern;
  return whole.replaceAll('\\b', '').replace(/^\^|\$$/g, '');
}

function firstGroup(pattern: string): string | null {
  const start = /(?<!\\)\((?!\?)/.exec(
    pattern.replace(/\\\\|\[(?:\\.|[^\]])*\]/g, (text) => ' '.repeat(text.length)),
  )?.index;
  if (start === undefined) return null;
  let depth = 0;
  let inClass = false;
  for (let at = start; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (!inClass && sign === '(') depth += 1;
    else if (!inClass && sign === ')') depth -= 1;
    if (depth === 0 && at > start) return pattern.slice(start + 1, at);
  }
  return null;
}
