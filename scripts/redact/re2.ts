// Go's regular expressions (RE2) as JavaScript's: https://github.com/google/re2/wiki/Syntax
// JavaScript of Node 20 has no (?i) inside of a pattern and no POSIX classes. Only classes follow (?i) here: the fixed
// beginning of a token is written as its maker writes it.

const POSIX: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  space: '\\s',
  xdigit: '0-9A-Fa-f',
  word: '\\w',
};

/**
 * The same pattern for JavaScript, with its groups but without its flags.
 *
 * @example toJavaScript('(?i)ab[c-d]\\z') // 'ab[C-Dc-d]$'
 */
export function toJavaScript(re2: string): string {
  const outer: boolean[] = [];
  let ignoresCase = false;
  let result = '';
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const sticky = new RegExp(pattern.source, 'sy');
    sticky.lastIndex = at;
    const match = sticky.exec(re2);
    if (match !== null) at = sticky.lastIndex;
    return match;
  };
  while (at < re2.length) {
    const flags = take(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/);
    if (flags !== null) {
      const [, on = '', off = '', end] = flags;
      if (end === ':') {
        outer.push(ignoresCase);
        result += '(?:';
      }
      if (on.includes('i')) ignoresCase = true;
      if (off.includes('i')) ignoresCase = false;
      continue;
    }
    const [text = ''] =
      take(/\(\?P?<\w+>|\(/) ??
      take(/\)/) ??
      take(/\\(?:x\{[\da-fA-F]+\}|x[\da-fA-F]{2}|.)/) ??
      take(/\[\^?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]/) ??
      take(/./) ??
      [];
    if (text.startsWith('(')) {
      outer.push(ignoresCase);
      result += '(';
    } else if (text === ')') {
      ignoresCase = outer.pop() ?? false;
      result += ')';
    } else if (text.startsWith('[')) result += classOf(text, ignoresCase);
    else if (text === '\\z') result += '$';
    else if (text === '\\A') result += '^';
    else if (text === '`') result += '\\x60';
    else result += text;
  }
  return result;
}

function classOf(written: string, ignoresCase: boolean): string {
  const inner = written.slice(1, -1).replace(/\[:(\w+):\]/g, (whole, name) => POSIX[name] ?? whole);
  const escaped = inner.replaceAll('[', '\\[').replaceAll('\\\\[', '\\[').replaceAll('`', '\\x60');
  if (!ignoresCase) return `[${escaped}]`;
  const ranges: readonly string[] = escaped.match(/\\.|[a-zA-Z]-[a-zA-Z]|./g) ?? [];
  const other = ranges
    .filter((range) => /^[a-zA-Z](?:-[a-zA-Z])?$/.test(range))
    .map((range) => (range === range.toLowerCase() ? range.toUpperCase() : range.toLowerCase()))
    .filter((range) => !ranges.includes(range));
  return escaped.startsWith('^')
    ? `[^${other.join('')}${escaped.slice(1)}]`
    : `[${other.join('')}${escaped}]`;
}
