// Shows the summary of a Codex home as GitHub would: npm run preview -- <codex home> [--out FILE] [--timeline]
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { previewPage } from './page.ts';

// As built: the sources name their imports as the built files are named.
const library: typeof import('../../src/index.ts') = await import(
  new URL('../../lib/index.js', import.meta.url).href
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'summary.html' },
    workspace: { type: 'string', default: '.' },
    timeline: { type: 'boolean', default: false },
  },
});
const [codexHome] = positionals;
if (codexHome === undefined || positionals.length > 1) {
  console.error('Usage: npm run preview -- <codex home> [--out FILE] [--workspace DIR] [--timeline]');
  process.exit(2);
}

const tally = library.createTally();
const manifest = await library.exportActions(
  { codexHome: resolve(codexHome), workspace: resolve(values.workspace) },
  (records, looks) => tally.add(records, looks),
);
const summary = library.renderSummary(tally.data(), manifest, { timeline: values.timeline });
writeFileSync(values.out, previewPage(summary));
console.log(`Wrote ${values.out}: open it in a browser.`);
