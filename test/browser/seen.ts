// What a browser makes of a page: its elements, its texts, and whatever it tried to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const LOOK = readFileSync(join(import.meta.dirname, 'look.js'), 'utf8');

export interface Seen {
  /** Each element below the article, once: its name and attributes. */
  readonly elements: readonly string[];
  /** Where the links lead. */
  readonly links: readonly string[];
  /** The texts of code elements, in order. */
  readonly codes: readonly string[];
  /** What is text outside code elements and charts. */
  readonly outsideCode: string;
  /** Requests, dialogs, errors and messages of the console. */
  readonly attempts: readonly string[];
}

/** Loads the page from nowhere, lets it run for a moment, opens every fold and looks. */
export async function see(browser: Browser, html: string): Promise<Seen> {
  const context = await browser.newContext();
  const attempts: string[] = [];
  try {
    await context.route('**/*', (route) => {
      attempts.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      attempts.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('pageerror', (error) => attempts.push(`error: ${error.message}`));
    page.on('console', (message) => attempts.push(`console: ${message.text()}`));
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame() || frame.url() !== 'about:blank') attempts.push(`frame: ${frame.url()}`);
    });
    await page.setContent(html);
    const looked = await page.evaluate<Omit<Seen, 'attempts'>>(LOOK);
    return { ...looked, attempts };
  } finally {
    await context.close();
  }
}
