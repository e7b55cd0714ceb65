// The step summary: facts and manifest in, one Markdown text out. It writes nothing.
import type { Manifest } from '../contract/manifest.js';
import type { Facts } from './facts.js';
import { commandsSection } from './sections/commands.js';
import { failedSection } from './sections/failed.js';
import { filesSection } from './sections/files.js';
import { footer } from './sections/footer.js';
import { notShownSection } from './sections/not-shown.js';
import { nothingFound } from './sections/nothing-found.js';
import { toolsSection } from './sections/tools.js';
import { totals } from './sections/totals.js';
import type { SummaryOptions } from './sections/whole-export.js';

export type { SummaryOptions };

/** GitHub Flavored Markdown under 1,000,000 bytes of UTF-8, ending with one newline. */
export function renderSummary(facts: Facts, manifest: Manifest, options: SummaryOptions = {}): string {
  const sections = [
    '## Codex actions',
    totals(facts, manifest),
    nothingFound(facts, manifest),
    failedSection(facts),
    filesSection(facts),
    commandsSection(facts),
    toolsSection(facts),
    notShownSection(facts, manifest, options),
    footer(manifest, options),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
