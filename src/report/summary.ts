// Renders the step summary from its data and the manifest, as one Markdown text.
import type { Manifest } from '../contract/v1/manifest.js';
import { LEVELS, type Level } from './levels.js';
import { reduce } from './reduce.js';
import { alert } from './sections/alert.js';
import { commandsSection } from './sections/commands.js';
import { commitsSection } from './sections/commits.js';
import { failedSection } from './sections/failed.js';
import { filesSection } from './sections/files.js';
import { footer } from './sections/footer.js';
import { notShownSection } from './sections/not-shown.js';
import { nothingFound } from './sections/nothing-found.js';
import type { Page, SummaryOptions } from './sections/page.js';
import { rulesLine } from './sections/rules.js';
import { timelineSection } from './sections/timeline.js';
import { toolsSection } from './sections/tools.js';
import { totals } from './sections/totals.js';
import { worthALookSection } from './sections/worth-a-look.js';
import type { SummaryData } from './summary-data.js';

export type { SummaryOptions };

/**
 * The most bytes of a step summary. The runner drops a summary of more than 1 MiB; 16 KiB stay free for other text that
 * the job adds.
 */
export const SUMMARY_BUDGET = 1024 * 1024 - 16 * 1024;

/**
 * Renders a summary as GitHub Flavored Markdown that ends with one newline. It takes at most `budget` bytes of UTF-8:
 * all data if that fits, otherwise as much as fits. It is empty if even the counts do not fit, which take less than 4
 * KiB.
 *
 * @example
 * ```ts
 * import { createTally, readActions, readManifest, renderSummary } from 'codex-actions-export';
 *
 * const tally = createTally();
 * for await (const record of readActions('export/actions.ndjson')) tally.add([record]);
 * const markdown = renderSummary(tally.data(), await readManifest('export/manifest.json'), { budget: 60_000 });
 * console.log(markdown.length);
 * ```
 */
export function renderSummary(data: SummaryData, manifest: Manifest, options: SummaryOptions = {}): string {
  const { budget = SUMMARY_BUDGET } = options;
  return firstThatFits(LEVELS, budget, (level) =>
    render({ data: reduce(data, level), manifest, options, level }),
  );
}

/** Searches by halves, because each level is smaller than the one before. */
function firstThatFits(levels: readonly Level[], budget: number, renderAt: (level: Level) => string): string {
  let fitting = '';
  let untried = levels;
  let next = 0;
  for (let level = untried[next]; level !== undefined; level = untried[next]) {
    const text = renderAt(level);
    const fits = Buffer.byteLength(text) <= budget;
    if (fits) fitting = text;
    untried = fits ? untried.slice(0, next) : untried.slice(next + 1);
    next = Math.floor(untried.length / 2);
  }
  return fitting;
}

function render(page: Page): string {
  const sections = [
    '## Codex actions',
    totals(page),
    rulesLine(page),
    alert(page),
    nothingFound(page),
    worthALookSection(page),
    failedSection(page),
    filesSection(page),
    commitsSection(page),
    commandsSection(page),
    timelineSection(page),
    toolsSection(page),
    notShownSection(page),
    footer(page),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
