// What makes a summary inert: outside of code only our own words, no command to a runner, nothing unseen.
import { outsideCode } from './outside-code.ts';

// No `<` of a tag, `[` of a link, `@` of a mention, `$` of math, `&` of an entity, `_`, `~`, backtick or backslash.
const OUR_WORDS = /^(?:#{2,3} |- | {2}- |> )?[A-Za-z0-9\u00a0 .,:;·×→↳…()−–+?*'#-]*$|^> \[!WARNING\]$/;
/** To a heading of the same page. */
const OUR_LINK = '[what this does not show](#what-this-does-not-show)';
const ADDRESS = /https?:|www\./;

/** A chart's own words and numbers, and labels of allowed characters behind a number. */
const CHART_LINE =
  /^(?:gantt| {2}(?:dateFormat x|axisFormat %H:%M:%S|section Session \d+|(?:turn \d+|\d+ [\p{L}\p{M}\p{N} …._\-+/=@()]+) :t\d+, \d+, \d+))$/u;

/** A runner obeys the first at the start of a line, the second anywhere. */
export const COMMAND = /^\s*::|##\[/m;

/** Controls, formats, half characters and separators that are not shown. */
export const UNSEEN = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const CHART = /^```mermaid\n(.*?)\n```$/ms;

/** The summary without its chart. */
export function pageOf(summary: string): string {
  const [chart] = CHART.exec(summary) ?? [];
  return chart === undefined ? summary : summary.replace(chart, () => '');
}

/**
 * What stands outside of code and is not ours.
 * @throws when a table breaks.
 */
export function strangersIn(summary: string): string[] {
  const [, chart] = CHART.exec(summary) ?? [];
  const isOurs = (text: string) => OUR_WORDS.test(text.replace(OUR_LINK, '')) && !ADDRESS.test(text);
  return [
    ...(chart?.split('\n') ?? []).filter((line) => !CHART_LINE.test(line)),
    ...outsideCode(pageOf(summary)).filter((text) => !isOurs(text)),
  ];
}
