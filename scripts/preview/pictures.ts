// Writes the picture that the README shows: npm run pictures
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { shot } from './shot.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'docs', 'pictures');

/** A summary that is kept equal to what an export of a real recording gives. */
const SUMMARY = join(ROOT, 'fixtures', 'failing-test@0.171.0', 'summary.md');

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
try {
  const picture = await shot(browser, readFileSync(SUMMARY, 'utf8'), { width: 830, scheme: 'light' });
  writeFileSync(join(FOLDER, 'summary.png'), picture);
} finally {
  await browser.close();
}
console.log('Wrote docs/pictures/summary.png: look at it before you commit it.');
